package vn.trinhky.figures.sums;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.trinhky.figures.Definition;
import vn.trinhky.figures.Definition.AddingUp;
import vn.trinhky.figures.Indicator;
import vn.trinhky.manuscript.FigureQuestion.Span;
import vn.trinhky.regime.ReportingPeriod;

/** The rules by which a tally becomes an indicator's amount. */
final class Totals {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Catalogue catalogue;
    private final Tally tally;

    Totals(Catalogue catalogue, Tally tally) {
        this.catalogue = catalogue;
        this.tally = tally;
    }

    /** The amount of one period. */
    @Nullable
    BigDecimal in(Indicator indicator, ReportingPeriod period) {
        return made(indicator.in(period), source -> in(source, period), () -> typed(indicator, period));
    }

    /** The amount of a span that ends with the periods' last; a rate of a year is a rate of the year's sums. */
    @Nullable
    BigDecimal of(Indicator indicator, Span span, ReportingPeriod now) {
        List<ReportingPeriod> periods = Periods.of(span, now);
        Definition definition = indicator.in(periods.get(periods.size() - 1));
        return made(definition, source -> of(source, span, now), () -> typed(indicator, definition, periods));
    }

    private @Nullable BigDecimal made(
            Definition definition,
            Function<Indicator, @Nullable BigDecimal> sources,
            java.util.function.Supplier<@Nullable BigDecimal> typed) {
        if (definition.ratio() != null) {
            return rate(
                    source(definition.ratio().numerator(), sources),
                    source(definition.ratio().denominator(), sources));
        }
        if (definition.kind() == Definition.Kind.VARIETY) {
            return variety(definition.parts().stream().map(part -> source(part, sources)));
        }
        return typed.get();
    }

    private @Nullable BigDecimal source(String code, Function<Indicator, @Nullable BigDecimal> sources) {
        Indicator indicator = catalogue.byCode(code);
        return indicator == null ? null : sources.apply(indicator);
    }

    private static @Nullable BigDecimal rate(@Nullable BigDecimal above, @Nullable BigDecimal below) {
        return above == null || below == null || below.signum() == 0
                ? null
                : above.multiply(HUNDRED).divide(below, MathContext.DECIMAL64);
    }

    private static @Nullable BigDecimal variety(Stream<@Nullable BigDecimal> parts) {
        List<BigDecimal> known = parts.filter(Objects::nonNull).toList();
        return known.isEmpty()
                ? null
                : BigDecimal.valueOf(
                        known.stream().filter(part -> part.signum() != 0).count());
    }

    private @Nullable BigDecimal typed(Indicator indicator, Definition definition, List<ReportingPeriod> periods) {
        AddingUp how = periods.size() == 1 ? AddingUp.LATEST : definition.overPeriods();
        return switch (how) {
            case LATEST -> typed(indicator, periods.get(periods.size() - 1));
            case SUM ->
                periods.stream()
                        .map(period -> typed(indicator, period))
                        .filter(Objects::nonNull)
                        .reduce(BigDecimal::add)
                        .orElse(null);
            case WEIGHTED_RATE, NONE -> null;
        };
    }

    /** Amounts that do not add up over units are known only where a single unit has told one. */
    private @Nullable BigDecimal typed(Indicator indicator, ReportingPeriod period) {
        Tally.Sum sum = tally.at(indicator.id(), period);
        return indicator.in(period).overUnits() == AddingUp.SUM || sum.told() == 1 ? sum.amount() : null;
    }
}
