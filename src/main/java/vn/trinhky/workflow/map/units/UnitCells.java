package vn.trinhky.workflow.map.units;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.trinhky.drafting.PartProgress;
import vn.trinhky.office.OfficeDirectory;
import vn.trinhky.office.Officer;
import vn.trinhky.office.PostKind;
import vn.trinhky.office.Unit;
import vn.trinhky.office.UnitId;
import vn.trinhky.regime.Round;
import vn.trinhky.web.Formats;
import vn.trinhky.workflow.map.course.Held;
import vn.trinhky.workflow.map.course.Holder;
import vn.trinhky.workflow.map.course.HoldersOfTasks;
import vn.trinhky.workflow.map.course.OpenTasks;
import vn.trinhky.workflow.map.course.OpenTasks.Open;
import vn.trinhky.workflow.map.pace.PaceOfRound;

/** Says of some parts whose they are, who holds them and since when, in a number of statements that does not grow with them. */
@Component
class UnitCells {

    private final OfficeDirectory office;
    private final OpenTasks tasks;
    private final HoldersOfTasks holders;
    private final Clock clock;

    UnitCells(OfficeDirectory office, OpenTasks tasks, HoldersOfTasks holders, Clock clock) {
        this.office = office;
        this.tasks = tasks;
        this.holders = holders;
        this.clock = clock;
    }

    List<UnitCell> of(List<PartProgress> parts, Round round, PaceOfRound pace, Officer officer) {
        Map<UnitId, Unit> units =
                office.unitsById(parts.stream().map(PartProgress::unit).toList());
        Map<UUID, Held> held = held(parts);
        Map<Held, List<Holder>> people = holders.of(List.copyOf(held.values()));
        Instant now = clock.instant();
        return parts.stream()
                .map(part -> {
                    Held task = held.get(part.id().value());
                    return new UnitCell(
                            part.id().value(),
                            Objects.requireNonNull(units.get(part.unit())).name(),
                            task == null ? List.of() : people.getOrDefault(task, List.of()),
                            task == null ? part.lastSubmittedAt() : task.since(),
                            part.isLate(round, LocalDate.ofInstant(now, Formats.OFFICE_ZONE)),
                            task != null && pace.isSlow(task.step(), task.since(), now),
                            place(part, round, officer));
                })
                .toList();
    }

    private Map<UUID, Held> held(List<PartProgress> parts) {
        Map<UUID, Open> open =
                tasks.of(parts.stream().map(part -> part.id().value()).toList());
        Map<UUID, Held> held = new HashMap<>();
        for (PartProgress part : parts) {
            Open task = open.get(part.id().value());
            if (task != null) {
                held.put(task.subject(), new Held(task.step(), task.since(), null, postOf(task.step()), part.unit()));
            }
        }
        return held;
    }

    /** Whose post a part's step waits for, as {@code submission.bpmn20.xml} says. */
    private static PostKind postOf(String step) {
        return step.equals("approval") ? PostKind.UNIT_APPROVER : PostKind.DRAFTER;
    }

    private static @Nullable String place(PartProgress part, Round round, Officer officer) {
        String path = "/submissions/" + part.id().value();
        if (part.isOf(officer)) {
            return path;
        }
        return round.isCompiledBy(officer) && part.wasSubmitted() ? path + "/submitted" : null;
    }
}
