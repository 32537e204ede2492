package vn.trinhky.figures.sums;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.trinhky.figures.Definition;
import vn.trinhky.figures.Indicator;
import vn.trinhky.figures.IndicatorId;
import vn.trinhky.figures.Indicators;
import vn.trinhky.office.OfficeDirectory;
import vn.trinhky.office.UnitId;
import vn.trinhky.office.UnitKind;
import vn.trinhky.regime.Reporting;
import vn.trinhky.regime.ReportingPeriod;
import vn.trinhky.regime.Round;

/** Names the units that should have said something and did not. */
@Component
public class Absentees {

    /** A set operation: nothing is looked up unit by unit, however many there are. */
    static final String MISSING = """
            select u.id as unit_id, i.id as indicator_id from unnest(?::uuid[]) u (id) cross join unnest(?::int[]) i (id)
            except
            select unit_id, indicator_id from figure_value
            where period = ? and indicator_id = any (?) and current""";

    private final Indicators indicators;
    private final Circles circles;
    private final Reporting reporting;
    private final OfficeDirectory office;
    private final TypedFigures typed;
    private final JdbcClient database;

    Absentees(
            Indicators indicators,
            Circles circles,
            Reporting reporting,
            OfficeDirectory office,
            TypedFigures typed,
            JdbcClient database) {
        this.indicators = indicators;
        this.circles = circles;
        this.reporting = reporting;
        this.office = office;
        this.typed = typed;
        this.database = database;
    }

    /**
     * Who is missing for a period, by the code of the indicator, in the order of the plan; codes that the regime does not
     * count are not in the map. A past period is judged by the plan of its own round; where it had none, by the present
     * plan.
     *
     * @param round whose choice of units it is
     */
    @Transactional(readOnly = true)
    public Map<String, List<UnitId>> of(Round round, Among among, ReportingPeriod period, Collection<String> codes) {
        return of(round, circles.of(round, among), period, codes);
    }

    /** The same for some single units together; former units are named where the plan of that time asked them. */
    @Transactional(readOnly = true)
    public Map<String, List<UnitId>> ofUnits(
            Round round, Collection<UnitId> units, ReportingPeriod period, Collection<String> codes) {
        return of(round, circles.ofUnits(round, units), period, codes);
    }

    private Map<String, List<UnitId>> of(Round round, Circle circle, ReportingPeriod period, Collection<String> codes) {
        Catalogue catalogue = new Catalogue(indicators.of(round.regime()));
        Optional<Round> then = reporting.round(round.regime(), period);
        List<UnitId> expected =
                then.map(past -> circle.among(past.plan().contributors())).orElse(circle.expected());
        Map<String, Set<Indicator>> sources = new HashMap<>();
        for (String code : codes) {
            Indicator indicator = catalogue.byCode(code);
            if (indicator != null) {
                sources.put(code, catalogue.sources(indicator, period));
            }
        }
        Map<IndicatorId, Set<UnitId>> silent = silent(
                expected, period, sources.values().stream().flatMap(Set::stream).collect(Collectors.toSet()));
        if (then.isEmpty()) {
            excuseSuccessors(silent, expected, period);
        }
        Map<String, List<UnitId>> missing = new HashMap<>();
        sources.forEach((code, each) -> missing.put(code, silentIn(each, silent, expected)));
        return missing;
    }

    private static List<UnitId> silentIn(
            Set<Indicator> sources, Map<IndicatorId, Set<UnitId>> silent, List<UnitId> expected) {
        Set<UnitId> any = new LinkedHashSet<>();
        sources.forEach(source -> any.addAll(silent.getOrDefault(source.id(), Set.of())));
        return any.isEmpty()
                ? List.of()
                : expected.stream().filter(any::contains).toList();
    }

    private Map<IndicatorId, Set<UnitId>> silent(
            List<UnitId> expected, ReportingPeriod period, Collection<Indicator> typed) {
        List<IndicatorId> ids = typed.stream().map(Indicator::id).toList();
        Map<IndicatorId, Set<UnitId>> silent = new HashMap<>();
        database.sql(MISSING)
                .params(Arrays.units(expected), Arrays.indicators(ids), period.inOrder(), Arrays.indicators(ids))
                .query(row -> {
                    silent.computeIfAbsent(new IndicatorId(row.getInt("indicator_id")), id -> new LinkedHashSet<>())
                            .add(new UnitId(row.getObject("unit_id", UUID.class)));
                });
        excuse(silent, typed, period, expected);
        return silent;
    }

    /** Takes those out who need not report an indicator. */
    private void excuse(
            Map<IndicatorId, Set<UnitId>> silent,
            Collection<Indicator> typed,
            ReportingPeriod period,
            List<UnitId> expected) {
        List<Indicator> restricted = typed.stream()
                .filter(indicator -> !indicator.in(period).reportedBy().isEmpty() && silent.containsKey(indicator.id()))
                .toList();
        if (restricted.isEmpty()) {
            return;
        }
        Map<UnitId, UnitKind> kinds = office.kinds(expected);
        for (Indicator indicator : restricted) {
            Definition definition = indicator.in(period);
            silent.getOrDefault(indicator.id(), Set.of())
                    .removeIf(unit -> !definition.isReportedBy(java.util.Objects.requireNonNull(kinds.get(unit))));
        }
    }

    /** Takes those out for whom a former unit has spoken. */
    private void excuseSuccessors(Map<IndicatorId, Set<UnitId>> silent, List<UnitId> expected, ReportingPeriod period) {
        Set<UnitId> anything = silent.values().stream().flatMap(Set::stream).collect(Collectors.toSet());
        Household household = Household.ofSome(anything, office.lineage(anything), expected);
        Map<UnitId, Tally> tallies = typed.byUnit(household.former(), silent.keySet(), List.of(period));
        silent.forEach((indicator, units) ->
                units.removeIf(unit -> household.contributors().getOrDefault(unit, Set.of()).stream()
                        .anyMatch(former -> tallies.getOrDefault(former, new Tally())
                                        .at(indicator, period)
                                        .told()
                                > 0)));
    }
}
