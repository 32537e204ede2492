package vn.trinhky.punctuality;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/**
 * How many units kept what they owed. A unit that may still take its time is counted as pending and nowhere else; a missing
 * one stands in every denominator.
 *
 * @param owing units whose day or collection is over, or that have sent
 * @param atOnce sent and never given back
 * @param returned sent and given back at least once
 * @param medianDays of what was sent, in working days after the due day; negative for early
 */
public record Rates(
        int owing,
        int pending,
        int opened,
        int substantive,
        int onTime,
        int late,
        int atOnce,
        int returned,
        int nil,
        OptionalDouble medianDays) {

    public int missing() {
        return owing - onTime - late;
    }

    /** All units that are asked. */
    public int asked() {
        return owing + pending;
    }

    public @Nullable BigDecimal onTimeRate() {
        return percent(onTime);
    }

    public @Nullable BigDecimal openedRate() {
        return percent(opened);
    }

    public @Nullable BigDecimal substantiveRate() {
        return percent(substantive);
    }

    public @Nullable BigDecimal atOnceRate() {
        return percent(atOnce);
    }

    /** Median days for a page, null where nothing was sent. */
    public @Nullable BigDecimal median() {
        return medianDays.isPresent()
                ? BigDecimal.valueOf(medianDays.getAsDouble()).stripTrailingZeros()
                : null;
    }

    /** Per cent of those that owe, with one decimal, never below 0 or above 100; null while nobody owes anything. */
    private @Nullable BigDecimal percent(int units) {
        return owing == 0
                ? null
                : BigDecimal.valueOf(100L * units)
                        .divide(BigDecimal.valueOf(owing), 1, RoundingMode.HALF_UP)
                        .stripTrailingZeros();
    }
}
