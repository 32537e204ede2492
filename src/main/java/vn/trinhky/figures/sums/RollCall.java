package vn.trinhky.figures.sums;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.trinhky.figures.Definition;
import vn.trinhky.figures.Indicator;
import vn.trinhky.figures.IndicatorId;
import vn.trinhky.office.OfficeDirectory;
import vn.trinhky.office.UnitId;
import vn.trinhky.office.UnitKind;
import vn.trinhky.regime.ReportingPeriod;
import vn.trinhky.regime.Round;

/** Counts who of those that should report in a round has said something. */
@Component
class RollCall {

    private final TypedFigures typed;
    private final PeriodSums sums;
    private final OfficeDirectory office;

    RollCall(TypedFigures typed, PeriodSums sums, OfficeDirectory office) {
        this.typed = typed;
        this.sums = sums;
        this.office = office;
    }

    /** @param tally what all units of the circle told, those that need not report included */
    Map<Indicator, Told> of(Round round, Circle circle, Catalogue catalogue, Tally tally) {
        Map<IndicatorId, Told> typedIn = typedIn(round, circle, catalogue, tally);
        Map<Indicator, Told> told = new HashMap<>();
        for (Indicator indicator : catalogue.all()) {
            told.put(
                    indicator,
                    catalogue.sources(indicator, round.period()).stream()
                            .map(source -> typedIn.getOrDefault(source.id(), new Told(0, 0)))
                            .max(Comparator.comparingInt(Told::missing))
                            .orElse(new Told(0, 0)));
        }
        return told;
    }

    private Map<IndicatorId, Told> typedIn(Round round, Circle circle, Catalogue catalogue, Tally tally) {
        ReportingPeriod now = round.period();
        Tally uncalled = sums.uncalled(round, circle, catalogue.ids());
        Map<IndicatorId, Told> told = new HashMap<>();
        Map<Set<UnitKind>, Set<IndicatorId>> restricted = new HashMap<>();
        for (Indicator indicator : catalogue.all()) {
            Definition definition = indicator.in(now);
            if (definition.reportedBy().isEmpty()) {
                int units = tally.at(indicator.id(), now).told()
                        - uncalled.at(indicator.id(), now).told();
                told.put(indicator.id(), new Told(units, circle.expected().size()));
            } else {
                restricted
                        .computeIfAbsent(Set.copyOf(definition.reportedBy()), kinds -> new HashSet<>())
                        .add(indicator.id());
            }
        }
        if (!restricted.isEmpty()) {
            told.putAll(restricted(circle, restricted, now));
        }
        return told;
    }

    private Map<IndicatorId, Told> restricted(
            Circle circle, Map<Set<UnitKind>, Set<IndicatorId>> restricted, ReportingPeriod now) {
        Map<UnitId, UnitKind> kinds = office.kinds(circle.expected());
        Map<IndicatorId, Told> told = new HashMap<>();
        restricted.forEach((asked, indicators) -> {
            Collection<UnitId> units = circle.expected().stream()
                    .filter(unit -> asked.contains(kinds.get(unit)))
                    .collect(Collectors.toList());
            Tally tally = typed.some(units, indicators, List.of(now));
            indicators.forEach(indicator ->
                    told.put(indicator, new Told(tally.at(indicator, now).told(), units.size())));
        });
        return told;
    }
}
