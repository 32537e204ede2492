package vn.trinhky.figures.sums;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.trinhky.figures.IndicatorId;
import vn.trinhky.regime.ReportingPeriod;

/** What some units have typed together, by indicator and period. */
final class Tally {

    static final Sum NOTHING = new Sum(null, 0);

    /**
     * @param amount null when nobody said a number
     * @param told how many units said anything
     */
    record Sum(@Nullable BigDecimal amount, int told) {

        Sum plus(Sum other) {
            if (amount == null || other.amount == null) {
                return new Sum(amount == null ? other.amount : amount, told + other.told);
            }
            return new Sum(amount.add(other.amount), told + other.told);
        }
    }

    /** By indicator and period in one number: a table by unit looks up a hundred thousand of them. */
    private final Map<Long, Sum> sums = new HashMap<>();

    Sum at(IndicatorId indicator, ReportingPeriod period) {
        return sums.getOrDefault(place(indicator, period), NOTHING);
    }

    void put(IndicatorId indicator, ReportingPeriod period, Sum sum) {
        sums.put(place(indicator, period), sum);
    }

    /** The sums of one period, by indicator. */
    Map<IndicatorId, Sum> in(ReportingPeriod period) {
        Map<IndicatorId, Sum> found = new HashMap<>();
        sums.forEach((place, sum) -> {
            if (place.shortValue() == period.inOrder()) {
                found.put(new IndicatorId((int) (place >> Short.SIZE)), sum);
            }
        });
        return found;
    }

    void addAll(Tally other) {
        other.sums.forEach((place, sum) -> sums.merge(place, sum, Sum::plus));
    }

    private static long place(IndicatorId indicator, ReportingPeriod period) {
        return (long) indicator.value() << Short.SIZE | Short.toUnsignedInt((short) period.inOrder());
    }
}
