package vn.trinhky.notice.digest;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.trinhky.notice.digest.Line.Urgency;
import vn.trinhky.office.PostKind;
import vn.trinhky.office.UnitId;
import vn.trinhky.web.Formats;
import vn.trinhky.workflow.OpenTask;

/**
 * Sorts everything that is open into what each seat is reminded of today. A unit's part: before its day whoever has it now, from
 * the day on drafter and approver, after it the compilers as well, to whom all late units of a round are one line.
 */
final class Reminders {

    private static final String COLLECT = "collect";

    private final Function<UnitId, Optional<ReminderPoints>> mornings;
    private final Map<Seat, List<Line>> lines = new LinkedHashMap<>();
    private final Map<Item.Of, Collecting> rounds = new LinkedHashMap<>();

    /** @param mornings how the morning is in a unit; empty where nobody works today */
    Reminders(Function<UnitId, Optional<ReminderPoints>> mornings) {
        this.mornings = mornings;
    }

    /** The lines of each seat; a seat without any is not in it. */
    Map<Seat, List<Line>> of(List<Item> items) {
        for (Item item : items) {
            if (item.isOfAPart()) {
                part(item);
            } else if (item.task().step().equals(COLLECT)) {
                collecting(item.round()).deadline = item.due();
            } else {
                own(item);
            }
        }
        rounds.forEach((round, collecting) -> mornings.apply(round.compilingUnit())
                .flatMap(morning -> collecting.line(round, morning))
                .ifPresent(line -> add(Seat.of(PostKind.COMPILER, round.compilingUnit()), line)));
        return lines;
    }

    private void part(Item item) {
        UnitId unit = Objects.requireNonNull(item.task().unit());
        collecting(item.round()).take(item);
        mornings.apply(unit).filter(morning -> isReached(item, morning)).ifPresent(morning -> {
            Line line = line(item, morning);
            if (line.urgency() == Urgency.LATE || line.urgency() == Urgency.TODAY) {
                add(Seat.of(PostKind.DRAFTER, unit), line);
                add(Seat.of(PostKind.UNIT_APPROVER, unit), line);
            } else {
                add(seat(item.task()), line);
            }
        });
    }

    private void own(Item item) {
        mornings.apply(item.round().compilingUnit())
                .filter(morning -> isReached(item, morning))
                .ifPresent(morning -> add(seat(item.task()), line(item, morning)));
    }

    /** What came after its day, such as a part that was sent back, is reminded of as it waits. */
    private static boolean isReached(Item item, ReminderPoints morning) {
        LocalDate since = day(item.task());
        LocalDate due = item.due();
        if (due == null || since.isAfter(due)) {
            return morning.areReachedSince(since);
        }
        return morning.areReached(due, item.round().reminders());
    }

    private static Line line(Item item, ReminderPoints morning) {
        return line(
                item.task().step(),
                item.about(),
                item.due(),
                day(item.task()),
                item.task().place(),
                morning,
                0);
    }

    private static Line line(
            String step,
            String about,
            @Nullable LocalDate due,
            LocalDate since,
            String place,
            ReminderPoints morning,
            int count) {
        LocalDate today = morning.today();
        Urgency urgency = urgency(due, today);
        int days = Math.abs(morning.days().between(due == null ? since : due, today));
        return new Line(urgency, step, about, due, days, count, place, null);
    }

    private static Urgency urgency(@Nullable LocalDate due, LocalDate today) {
        if (due == null) {
            return Urgency.WAITING;
        } else if (due.isEqual(today)) {
            return Urgency.TODAY;
        }
        return due.isBefore(today) ? Urgency.LATE : Urgency.SOON;
    }

    private static Seat seat(OpenTask task) {
        return new Seat(task.assignee(), task.post(), task.unit());
    }

    private static LocalDate day(OpenTask task) {
        return LocalDate.ofInstant(task.since(), Formats.OFFICE_ZONE);
    }

    private Collecting collecting(Item.Of round) {
        return rounds.computeIfAbsent(round, one -> new Collecting());
    }

    private void add(Seat seat, Line line) {
        lines.computeIfAbsent(seat, one -> new ArrayList<>()).add(line);
    }

    /** How a round's collection stands, for those who watch it. */
    private static final class Collecting {

        private final List<Item> outstanding = new ArrayList<>();
        private @Nullable LocalDate deadline;

        void take(Item part) {
            outstanding.add(part);
        }

        /** Once any unit is late, of those that are; before, of all that are still to come. */
        Optional<Line> line(Item.Of round, ReminderPoints morning) {
            List<Item> late = outstanding.stream()
                    .filter(part -> part.due() != null && part.due().isBefore(morning.today()))
                    .toList();
            if (!late.isEmpty()) {
                return late.stream().anyMatch(part -> isReached(part, morning))
                        ? Optional.of(watch(round, late, earliest(late), morning))
                        : Optional.empty();
            }
            LocalDate day = deadline;
            return day == null || outstanding.isEmpty() || !morning.areReached(day, round.reminders())
                    ? Optional.empty()
                    : Optional.of(watch(round, outstanding, day, morning));
        }

        private static LocalDate earliest(List<Item> late) {
            return late.stream()
                    .map(part -> Objects.requireNonNull(part.due()))
                    .min(LocalDate::compareTo)
                    .orElseThrow();
        }

        private static Line watch(Item.Of round, List<Item> units, LocalDate due, ReminderPoints morning) {
            String place = "/rounds/" + round.id().value();
            return Reminders.line(COLLECT, round.name(), due, due, place, morning, units.size());
        }
    }
}
