package vn.trinhky.workflow.map.units;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.trinhky.drafting.Drafting;
import vn.trinhky.drafting.PartProgress;
import vn.trinhky.office.OfficeDirectory;
import vn.trinhky.office.Officer;
import vn.trinhky.office.UnitId;
import vn.trinhky.regime.Round;
import vn.trinhky.web.Formats;
import vn.trinhky.workflow.map.pace.PaceOfRound;

/** Counts the parts of a round and shows a page of them; only that page's units, tasks and people are asked for. */
@Component
public class UnitsSheets {

    /** So many fit on a screen in four columns. */
    static final int ON_A_PAGE = 60;

    private final Drafting drafting;
    private final OfficeDirectory office;
    private final UnitCells cells;
    private final Clock clock;

    UnitsSheets(Drafting drafting, OfficeDirectory office, UnitCells cells, Clock clock) {
        this.drafting = drafting;
        this.office = office;
        this.cells = cells;
        this.clock = clock;
    }

    /** The parts that the officer may know of: all for those who work on the report, her own units' for the others. */
    public List<PartProgress> seen(Round round, Officer officer) {
        boolean all = round.isWorkedOnBy(officer);
        return drafting.progressIn(round.id()).stream()
                .filter(part -> all || officer.belongsTo(part.unit()))
                .toList();
    }

    public UnitsSheet sheet(Round round, List<PartProgress> seen, UnitsAsked asked, PaceOfRound pace, Officer officer) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), Formats.OFFICE_ZONE);
        List<PartProgress> meant =
                seen.stream().filter(isMeant(asked, round, today)).toList();
        Map<Standing, Long> found = counts(meant);
        Standing chosen = chosen(asked, found);
        List<PartProgress> there = inOrder(
                round,
                meant.stream().filter(part -> Standing.of(part) == chosen).toList());
        int pages = Math.max(1, (there.size() + ON_A_PAGE - 1) / ON_A_PAGE);
        int page = Math.min(Math.max(1, asked.page()), pages);
        List<PartProgress> shown = there.subList((page - 1) * ON_A_PAGE, Math.min(page * ON_A_PAGE, there.size()));
        return new UnitsSheet(
                counts(seen),
                seen.stream().filter(part -> part.isLate(round, today)).count(),
                asked,
                found,
                chosen,
                page,
                pages,
                cells.of(shown, round, pace, officer));
    }

    private static Map<Standing, Long> counts(List<PartProgress> parts) {
        return parts.stream()
                .collect(Collectors.groupingBy(
                        Standing::of, () -> new EnumMap<>(Standing.class), Collectors.counting()));
    }

    private Predicate<PartProgress> isMeant(UnitsAsked asked, Round round, LocalDate today) {
        Predicate<PartProgress> meant = part -> !asked.late() || part.isLate(round, today);
        if (asked.find().isEmpty()) {
            return meant;
        }
        Set<UnitId> named = office.unitsMeant(asked.find());
        return meant.and(part -> named.contains(part.unit()));
    }

    private static @Nullable Standing chosen(UnitsAsked asked, Map<Standing, Long> found) {
        Standing wanted = asked.standing();
        return wanted != null && found.containsKey(wanted)
                ? wanted
                : found.keySet().stream().findFirst().orElse(null);
    }

    private static List<PartProgress> inOrder(Round round, List<PartProgress> parts) {
        Map<UnitId, Integer> order = new HashMap<>();
        round.plan().contributors().forEach(unit -> order.put(unit, order.size()));
        return parts.stream()
                .sorted(Comparator.comparingInt(part -> order.getOrDefault(part.unit(), Integer.MAX_VALUE)))
                .toList();
    }
}
