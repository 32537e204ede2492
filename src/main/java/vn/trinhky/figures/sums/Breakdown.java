package vn.trinhky.figures.sums;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.trinhky.figures.FigureValue;
import vn.trinhky.figures.FigureValues;
import vn.trinhky.figures.Indicator;
import vn.trinhky.figures.IndicatorId;
import vn.trinhky.figures.Indicators;
import vn.trinhky.office.Lineage;
import vn.trinhky.office.OfficeDirectory;
import vn.trinhky.office.UnitId;
import vn.trinhky.regime.ReportingPeriod;
import vn.trinhky.regime.Round;

/** Shows where one figure came from, unit by unit. */
@Component
public class Breakdown {

    private final Indicators indicators;
    private final FigureValues values;
    private final TypedFigures typed;
    private final OfficeDirectory office;

    Breakdown(Indicators indicators, FigureValues values, TypedFigures typed, OfficeDirectory office) {
        this.indicators = indicators;
        this.values = values;
        this.typed = typed;
        this.office = office;
    }

    /**
     * What every unit says about an indicator in a round, and what that adds up to.
     *
     * @throws vn.trinhky.web.NotHere if the regime does not count that
     */
    @Transactional(readOnly = true)
    public IndicatorFigures of(Round round, String code) {
        Catalogue catalogue = new Catalogue(indicators.of(round.regime()));
        Indicator indicator = catalogue.called(code);
        List<ReportingPeriod> periods = Periods.beside(round.period());
        Map<UnitId, Tally> tallies = typed.byUnit(sources(catalogue, indicator, periods), periods);
        List<UnitId> contributors = round.plan().contributors();
        Lineage lineage = office.lineage(contributors);
        Household household = Household.of(contributors, lineage, tallies.keySet());
        Map<UnitId, FigureValue> said = values.current(List.of(indicator.id()), List.of(round.period())).stream()
                .collect(Collectors.toMap(FigureValue::unit, value -> value));
        UnitTable table = new UnitTable(
                round,
                catalogue,
                indicator,
                household,
                tallies,
                indicators.targets(indicator.id(), round.period().year()),
                office.unitsById(household.everybody()));
        return new IndicatorFigures(
                round,
                table.total(),
                round.plan().groups().stream()
                        .map(group -> table.group(group, lineage))
                        .toList(),
                table.lines(said));
    }

    static Set<IndicatorId> sources(Catalogue catalogue, Indicator indicator, List<ReportingPeriod> periods) {
        Set<IndicatorId> ids = new HashSet<>(Set.of(indicator.id()));
        periods.forEach(period -> catalogue.sources(indicator, period).forEach(source -> ids.add(source.id())));
        return ids;
    }
}
