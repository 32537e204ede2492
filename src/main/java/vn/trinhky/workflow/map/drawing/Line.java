package vn.trinhky.workflow.map.drawing;

/**
 * A line of words.
 *
 * @param x its middle
 * @param y its base
 */
public record Line(String text, double x, double y, Weight weight) {

    /** What the words are. */
    public enum Weight {
        NAME,
        NOTE
    }

    public boolean isNote() {
        return weight == Weight.NOTE;
    }
}
