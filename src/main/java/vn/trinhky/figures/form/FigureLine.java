package vn.trinhky.figures.form;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.trinhky.figures.Definition;
import vn.trinhky.figures.FigureEntry;
import vn.trinhky.figures.Indicator;
import vn.trinhky.figures.Said;
import vn.trinhky.regime.ReportingPeriod;

/**
 * An indicator in a unit's form, with what was said and what stands beside it.
 *
 * @param period of the round
 * @param entry null while the unit has said nothing
 */
public record FigureLine(
        Indicator indicator,
        ReportingPeriod period,
        @Nullable FigureEntry entry,
        Beside beside) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /**
     * What the unit said before and is to reach.
     *
     * @param last what it said for the period before, null for nothing
     * @param earlierInYear the sum of the quarters of this year before this one
     * @param target for the year, null for none
     */
    public record Beside(
            @Nullable Said last,
            BigDecimal earlierInYear,
            @Nullable BigDecimal target) {

        public static final Beside NOTHING = new Beside(null, BigDecimal.ZERO, null);
    }

    public String code() {
        return indicator.code();
    }

    public Definition definition() {
        return indicator.in(period);
    }

    public @Nullable Said said() {
        return entry == null ? null : entry.said();
    }

    public @Nullable BigDecimal amount() {
        return entry == null ? null : entry.said().amount();
    }

    /** What it was in the period before; null too when the definition changed in between, for then it was something else. */
    public @Nullable BigDecimal comparableLast() {
        Said last = beside.last();
        return last == null || redefinedSinceLast() ? null : last.amount();
    }

    public boolean redefinedSinceLast() {
        return brokenSince(period.previous()).isPresent();
    }

    /** The definition that broke the series in this year or since the same quarter of the last one; empty for none. */
    public Optional<Definition> redefined() {
        return brokenSince(period.aYearBefore());
    }

    private Optional<Definition> brokenSince(ReportingPeriod earlier) {
        return indicator.breakBetween(earlier, period);
    }

    public TypedFigure typed() {
        return TypedFigure.of(said(), definition());
    }

    public boolean isMissing() {
        return entry == null && definition().needsEntry();
    }

    /** How much of the year's target is reached, in whole per cent; null without a target or without a figure. */
    public @Nullable Integer reached() {
        BigDecimal target = beside.target();
        BigDecimal amount = amount();
        if (target == null || amount == null || target.signum() == 0) {
            return null;
        }
        BigDecimal soFar =
                definition().overPeriods() == Definition.AddingUp.SUM ? amount.add(beside.earlierInYear()) : amount;
        return soFar.multiply(HUNDRED)
                .divide(target, 0, RoundingMode.HALF_UP)
                .min(BigDecimal.valueOf(99_999))
                .intValue();
    }

    FigureLine saying(@Nullable FigureEntry other) {
        return new FigureLine(indicator, period, other, beside);
    }
}
