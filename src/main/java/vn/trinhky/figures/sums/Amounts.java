package vn.trinhky.figures.sums;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * One indicator's amounts for a round, side by side. An amount is null when nobody said anything, when it cannot be added
 * up, and for words.
 *
 * @param yearToDate from the beginning of the year, as the indicator adds up over periods
 * @param target null when nobody has one
 */
public record Amounts(
        @Nullable BigDecimal now,
        @Nullable BigDecimal previous,
        @Nullable BigDecimal yearBefore,
        @Nullable BigDecimal yearToDate,
        Change sincePrevious,
        Change sinceYearBefore,
        @Nullable Target target) {}
