package vn.trinhky.figures.form;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.trinhky.figures.FigureEntry;
import vn.trinhky.figures.FigureSheets;
import vn.trinhky.figures.FigureValue;
import vn.trinhky.figures.FiguresOfUnit;
import vn.trinhky.figures.Indicator;
import vn.trinhky.figures.IndicatorId;
import vn.trinhky.figures.Indicators;
import vn.trinhky.figures.Said;
import vn.trinhky.office.OfficeDirectory;
import vn.trinhky.office.UnitId;
import vn.trinhky.office.UnitKind;
import vn.trinhky.regime.ReportingPeriod;
import vn.trinhky.regime.Round;

/** Puts a unit's form together: what it is asked, what it has said, and what stands beside it. */
@Component
public class FigureForms {

    private final Indicators indicators;
    private final FigureSheets sheets;
    private final FiguresOfUnit values;
    private final OfficeDirectory office;

    FigureForms(Indicators indicators, FigureSheets sheets, FiguresOfUnit values, OfficeDirectory office) {
        this.indicators = indicators;
        this.sheets = sheets;
        this.values = values;
        this.office = office;
    }

    /** The form as it stands while the unit fills it in. */
    @Transactional(readOnly = true)
    public FigureForm inHand(Round round, UnitId unit) {
        return form(round, unit, sheets.entries(round.id(), unit));
    }

    /** The form as the unit has submitted it, corrections included. */
    @Transactional(readOnly = true)
    public FigureForm submitted(Round round, UnitId unit) {
        Map<IndicatorId, FigureEntry> said = new HashMap<>();
        for (FigureValue value : values.current(unit, ids(indicators.of(round.regime())), List.of(round.period()))) {
            said.put(
                    value.indicator(),
                    new FigureEntry(value.indicator(), value.said(), value.enteredBy(), value.enteredAt()));
        }
        return form(round, unit, said);
    }

    private FigureForm form(Round round, UnitId unit, Map<IndicatorId, FigureEntry> said) {
        UnitKind kind = office.unit(unit).kind();
        List<Indicator> asked = indicators.of(round.regime()).stream()
                .filter(indicator -> indicator.in(round.period()).isReportedBy(kind))
                .toList();
        Map<IndicatorId, Map<ReportingPeriod, Said>> before = before(round, unit, asked);
        Map<IndicatorId, Map<UnitId, BigDecimal>> targets =
                indicators.targets(round.regime(), round.period().year(), List.of(unit));
        return new FigureForm(asked.stream()
                .map(indicator -> new FigureLine(
                        indicator,
                        round.period(),
                        said.get(indicator.id()),
                        beside(
                                round.period(),
                                before.getOrDefault(indicator.id(), Map.of()),
                                targets.getOrDefault(indicator.id(), Map.of()).get(unit))))
                .toList());
    }

    private Map<IndicatorId, Map<ReportingPeriod, Said>> before(Round round, UnitId unit, List<Indicator> asked) {
        List<ReportingPeriod> periods = new ArrayList<>(earlierInYear(round.period()));
        if (round.period().number() == 1) {
            periods.add(round.period().previous());
        }
        Map<IndicatorId, Map<ReportingPeriod, Said>> before = new HashMap<>();
        values.current(unit, ids(asked), periods)
                .forEach(value -> before.computeIfAbsent(value.indicator(), id -> new HashMap<>())
                        .put(value.period(), value.said()));
        return before;
    }

    private static FigureLine.Beside beside(
            ReportingPeriod now, Map<ReportingPeriod, Said> before, @Nullable BigDecimal target) {
        BigDecimal sum = earlierInYear(now).stream()
                .map(before::get)
                .filter(Objects::nonNull)
                .map(Said::amount)
                .filter(Objects::nonNull)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return new FigureLine.Beside(before.get(now.previous()), sum, target);
    }

    private static List<ReportingPeriod> earlierInYear(ReportingPeriod now) {
        List<ReportingPeriod> upToNow = now.yearToDate();
        return upToNow.subList(0, upToNow.size() - 1);
    }

    private static List<IndicatorId> ids(List<Indicator> indicators) {
        return indicators.stream().map(Indicator::id).toList();
    }
}
