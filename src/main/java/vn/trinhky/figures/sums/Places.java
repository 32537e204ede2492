package vn.trinhky.figures.sums;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.trinhky.figures.Indicator;
import vn.trinhky.figures.Indicators;
import vn.trinhky.manuscript.FigureQuestion.Span;
import vn.trinhky.office.OfficeDirectory;
import vn.trinhky.office.Unit;
import vn.trinhky.office.UnitId;
import vn.trinhky.regime.ReportingPeriod;
import vn.trinhky.regime.Round;

/** Says where there is any of an indicator. */
@Component
public class Places {

    private final Indicators indicators;
    private final TypedFigures typed;
    private final Circles circles;
    private final OfficeDirectory office;

    Places(Indicators indicators, TypedFigures typed, Circles circles, OfficeDirectory office) {
        this.indicators = indicators;
        this.typed = typed;
        this.circles = circles;
        this.office = office;
    }

    /**
     * The units whose amount for a span is not zero: contributors in the order of the plan, then others. What former units
     * told counts for those who took their place.
     *
     * @throws vn.trinhky.web.NotHere if the regime does not count that
     */
    @Transactional(readOnly = true)
    public Map<Unit, BigDecimal> of(Round round, Among among, String code, Span span) {
        Catalogue catalogue = new Catalogue(indicators.of(round.regime()));
        Indicator indicator = catalogue.called(code);
        List<ReportingPeriod> periods = Periods.of(span, round.period());
        Circle circle = circles.of(round, among);
        Map<UnitId, Tally> tallies = typed.byUnit(Breakdown.sources(catalogue, indicator, periods), periods);
        if (circle.units() != null) {
            tallies.keySet().retainAll(circle.units());
        }
        Household household =
                Household.of(circle.expected(), office.lineage(circle.expected()), Set.copyOf(tallies.keySet()));
        Map<UnitId, BigDecimal> amounts = new LinkedHashMap<>();
        Stream.concat(household.contributors().keySet().stream(), household.others().stream())
                .forEach(unit -> {
                    BigDecimal amount =
                            new Totals(catalogue, household.tally(unit, tallies)).of(indicator, span, round.period());
                    if (amount != null && amount.signum() != 0) {
                        amounts.put(unit, amount);
                    }
                });
        return named(amounts);
    }

    private Map<Unit, BigDecimal> named(Map<UnitId, BigDecimal> amounts) {
        Map<UnitId, Unit> units = office.unitsById(amounts.keySet());
        Map<Unit, BigDecimal> named = new LinkedHashMap<>();
        amounts.forEach((unit, amount) -> named.put(Objects.requireNonNull(units.get(unit)), amount));
        return named;
    }
}
