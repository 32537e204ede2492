package vn.trinhky.figures.sums;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.trinhky.figures.Definition;
import vn.trinhky.figures.Indicator;
import vn.trinhky.figures.IndicatorId;
import vn.trinhky.manuscript.FigureQuestion.Span;
import vn.trinhky.regime.ReportingPeriod;

/** Puts the amounts of a round beside those of other periods. */
final class Reckoning {

    private final Totals totals;
    private final Map<IndicatorId, BigDecimal> targets;
    private final ReportingPeriod now;

    Reckoning(Catalogue catalogue, Tally tally, Map<IndicatorId, BigDecimal> targets, ReportingPeriod now) {
        this.totals = new Totals(catalogue, tally);
        this.targets = targets;
        this.now = now;
    }

    Amounts of(Indicator indicator) {
        BigDecimal present = amount(indicator, Span.THIS);
        BigDecimal previous = amount(indicator, Span.PREVIOUS);
        BigDecimal yearBefore = amount(indicator, Span.YEAR_BEFORE);
        BigDecimal yearToDate = amount(indicator, Span.YEAR_TO_DATE);
        BigDecimal target = targets.get(indicator.id());
        return new Amounts(
                present,
                previous,
                yearBefore,
                yearToDate,
                change(indicator, present, previous, now.previous()),
                change(indicator, present, yearBefore, now.aYearBefore()),
                target == null ? null : new Target(target, yearToDate));
    }

    private @Nullable BigDecimal amount(Indicator indicator, Span span) {
        return totals.of(indicator, span, now);
    }

    private Change change(
            Indicator indicator, @Nullable BigDecimal present, @Nullable BigDecimal then, ReportingPeriod before) {
        Optional<Definition> broken = indicator.breakBetween(before, now);
        BigDecimal by = present != null && then != null && sameThings(indicator.in(before), indicator.in(now))
                ? written(present, indicator).subtract(written(then, indicator))
                : null;
        return new Change(by, broken.orElse(null));
    }

    /** Rates are compared as they are written, so that a reader who subtracts finds the same. */
    private BigDecimal written(BigDecimal amount, Indicator indicator) {
        Definition definition = indicator.in(now);
        return definition.kind() == Definition.Kind.RATE
                ? amount.setScale(definition.decimals(), RoundingMode.HALF_UP)
                : amount;
    }

    private static boolean sameThings(Definition then, Definition now) {
        return then.kind() == now.kind()
                && then.counted().vi().equals(now.counted().vi());
    }
}
