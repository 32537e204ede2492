package vn.trinhky.regime.timing.pages;

import org.jspecify.annotations.Nullable;
import vn.trinhky.calendar.Due;

/**
 * By when one sends, as somebody types it: a number, and what it counts.
 *
 * @param by empty for a tier that has no day of its own
 */
public record TypedDue(@Nullable By by, @Nullable Integer number) {

    static final TypedDue NONE = new TypedDue(null, null);

    /** What the number counts. */
    public enum By {
        WORKING_DAYS_AFTER,
        DAYS_AFTER,
        DAY_OF_LAST_MONTH,
        DAY_OF_NEXT_MONTH
    }

    static TypedDue of(Due due) {
        if (due instanceof Due.AfterCutOff after) {
            boolean working = after.counted() == Due.Counted.WORKING_DAYS;
            return new TypedDue(working ? By.WORKING_DAYS_AFTER : By.DAYS_AFTER, after.days());
        }
        Due.FixedDay fixed = (Due.FixedDay) due;
        return new TypedDue(fixed.month() == 0 ? By.DAY_OF_LAST_MONTH : By.DAY_OF_NEXT_MONTH, fixed.day());
    }
}
