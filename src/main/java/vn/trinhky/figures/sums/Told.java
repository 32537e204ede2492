package vn.trinhky.figures.sums;

/**
 * How many units have said something, nil included.
 *
 * @param units of those that should; for a computed indicator, those that have told the source that fewest have told
 * @param of how many should
 */
public record Told(int units, int of) {

    public int missing() {
        return of - units;
    }

    public boolean isComplete() {
        return units == of;
    }
}
