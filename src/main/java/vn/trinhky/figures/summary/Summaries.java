package vn.trinhky.figures.summary;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.trinhky.figures.sums.Absentees;
import vn.trinhky.figures.sums.FigureLine;
import vn.trinhky.figures.sums.RoundFigures;
import vn.trinhky.figures.sums.RoundSums;
import vn.trinhky.office.OfficeDirectory;
import vn.trinhky.office.Unit;
import vn.trinhky.office.UnitId;

/** Puts the summary table of a round together. Called outside transactions, so that sums are kept for the next reader. */
@Component
class Summaries {

    private final RoundSums sums;
    private final Absentees absentees;
    private final OfficeDirectory office;

    Summaries(RoundSums sums, Absentees absentees, OfficeDirectory office) {
        this.sums = sums;
        this.absentees = absentees;
        this.office = office;
    }

    List<SummaryLine> of(Sight sight) {
        RoundFigures figures = sums.of(sight.round(), sight.among());
        List<String> incomplete = figures.lines().stream()
                .filter(line -> !line.told().isComplete())
                .map(line -> line.indicator().code())
                .toList();
        Map<String, List<UnitId>> missing = incomplete.isEmpty()
                ? Map.of()
                : absentees.of(sight.round(), sight.among(), sight.round().period(), incomplete);
        Set<UnitId> ids = missing.values().stream().flatMap(List::stream).collect(Collectors.toSet());
        Map<UnitId, Unit> units = office.unitsById(ids);
        return figures.lines().stream()
                .map(line -> new SummaryLine(line, names(line, missing, units)))
                .toList();
    }

    private static List<String> names(FigureLine line, Map<String, List<UnitId>> missing, Map<UnitId, Unit> units) {
        return missing.getOrDefault(line.indicator().code(), List.of()).stream()
                .map(unit -> Objects.requireNonNull(units.get(unit)).shortName())
                .toList();
    }
}
