package vn.trinhky.workflow.map.units;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.trinhky.drafting.Drafting;
import vn.trinhky.drafting.PartProgress;
import vn.trinhky.office.Officer;
import vn.trinhky.office.OfficeDirectory;
import vn.trinhky.office.PostKind;
import vn.trinhky.office.Unit;
import vn.trinhky.office.UnitId;
import vn.trinhky.regime.Round;
import vn.trinhky.web.Formats;
import vn.trinhky.workflow.map.course.Held;
import vn.trinhky.workflow.map.course.HoldersOfTasks;
import vn.trinhky.workflow.map.course.OpenTasks;
import vn.trinhky.workflow.map.course.OpenTasks.Open;
import vn.trinhky.workflow.map.pace.Usual;

/** Counts the parts of a round and shows a page of them; only that page's units, tasks and people are asked for. */
@Component
public class UnitsSheets {

    /** So many fit on a screen in four columns. */
    static final int ON_A_PAGE = 60;

    private final Drafting drafting;
    private final OfficeDirectory office;
    private final OpenTasks tasks;
    private final HoldersOfTasks holders;
    private final Clock clock;

    UnitsSheets(Drafting drafting, OfficeDirectory office, OpenTasks tasks, HoldersOfTasks holders, Clock clock) {
        this.drafting = drafting;
        this.office = office;
        this.tasks = tasks;
        this.holders = holders;
        this.clock = clock;
    }

    /** The parts that the officer may know of: all for those who work on the report, her own units' for the others. */
    public List<PartProgress> seen(Round round, Officer officer) {
        boolean all = round.isWorkedOnBy(officer);
        return drafting.progressIn(round.id()).stream()
                .filter(part -> all || officer.belongsTo(part.unit()))
                .toList();
    }

    public UnitsSheet sheet(
            Round round, List<PartProgress> seen, UnitsAsked asked, Map<String, Usual> usual, Officer officer) {
        Map<Standing, Long> counts = seen.stream()
                .collect(Collectors.groupingBy(
                        Standing::of, () -> new EnumMap<>(Standing.class), Collectors.counting()));
        Standing chosen = chosen(asked, counts);
        List<PartProgress> there = inOrder(round, seen.stream()
                .filter(part -> Standing.of(part) == chosen)
                .toList());
        int pages = Math.max(1, (there.size() + ON_A_PAGE - 1) / ON_A_PAGE);
        int page = Math.min(Math.max(1, asked.page()), pages);
        List<PartProgress> shown =
                there.subList((page - 1) * ON_A_PAGE, Math.min(page * ON_A_PAGE, there.size()));
        return new UnitsSheet(counts, chosen, page, pages, cells(round, shown, usual, officer));
    }

    private static @Nullable Standing chosen(UnitsAsked asked, Map<Standing, Long> counts) {
        Standing wanted = asked.standing();
        return wanted != null && counts.containsKey(wanted)
                ? wanted
                : counts.keySet().stream().findFirst().orElse(null);
    }

    private static List<PartProgress> inOrder(Round round, List<PartProgress> parts) {
        Map<UnitId, Integer> order = new HashMap<>();
        round.plan().contributors().forEach(unit -> order.put(unit, order.size()));
        return parts.stream()
                .sorted(Comparator.comparingInt(part -> order.getOrDefault(part.unit(), Integer.MAX_VALUE)))
                .toList();
    }

    private List<UnitCell> cells(
            Round round, List<PartProgress> shown, Map<String, Usual> usual, Officer officer) {
        Map<UnitId, Unit> units =
                office.unitsById(shown.stream().map(PartProgress::unit).toList());
        Map<UUID, Open> open =
                tasks.of(shown.stream().map(part -> part.id().value()).toList());
        Map<UUID, Held> held = new HashMap<>();
        for (PartProgress part : shown) {
            Open task = open.get(part.id().value());
            if (task != null) {
                held.put(task.subject(), new Held(task.step(), task.since(), null, postOf(task.step()), part.unit()));
            }
        }
        Map<Held, List<String>> names = holders.names(List.copyOf(held.values()));
        return shown.stream()
                .map(part -> {
                    Held task = held.get(part.id().value());
                    return new UnitCell(
                            part.id().value(),
                            Objects.requireNonNull(units.get(part.unit())).name(),
                            task == null ? List.of() : names.getOrDefault(task, List.of()),
                            task == null ? part.lastSubmittedAt() : task.since(),
                            part.isLate(round, today()),
                            task != null && isSlow(task, usual),
                            place(part, round, officer));
                })
                .toList();
    }

    /** Whose post a part's step waits for, as {@code submission.bpmn20.xml} says. */
    private static PostKind postOf(String step) {
        return step.equals("approval") ? PostKind.UNIT_APPROVER : PostKind.DRAFTER;
    }

    private boolean isSlow(Held task, Map<String, Usual> usual) {
        Usual known = usual.get(task.step());
        Instant now = clock.instant();
        return known != null && known.isExceeded(task.since(), now);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Formats.OFFICE_ZONE);
    }

    private static @Nullable String place(PartProgress part, Round round, Officer officer) {
        String path = "/submissions/" + part.id().value();
        if (part.isOf(officer)) {
            return path;
        }
        return round.isCompiledBy(officer) && part.wasSubmitted() ? path + "/submitted" : null;
    }
}
