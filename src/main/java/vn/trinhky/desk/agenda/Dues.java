package vn.trinhky.desk.agenda;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.trinhky.calendar.WorkingCalendar;
import vn.trinhky.calendar.WorkingDays;
import vn.trinhky.compilation.ReportId;
import vn.trinhky.issuing.seal.DayOfIssue;
import vn.trinhky.office.PersonId;
import vn.trinhky.regime.RoundId;
import vn.trinhky.regime.brief.RoundInBrief;
import vn.trinhky.regime.brief.RoundsInBrief;
import vn.trinhky.regime.brief.UnitInRound;
import vn.trinhky.review.Reviewing;
import vn.trinhky.review.VerdictDue;
import vn.trinhky.web.Formats;
import vn.trinhky.workflow.OpenTask;

/**
 * Tells when open tasks are due: a unit's part on the day that its round, or an extension, sets for the unit; the collection with
 * its round; a verdict as the regime's manner of review says; a signed report on the next working day. (Decree 30/2020, art. 18.1)
 * Nothing else has a day of its own.
 */
@Component
public class Dues {

    /** Steps that a unit does for its own part. */
    private static final Set<String> OF_PARTS = Set.of("draft", "approval");

    private final RoundsInBrief rounds;
    private final Reviewing reviewing;
    private final WorkingCalendar calendar;

    Dues(RoundsInBrief rounds, Reviewing reviewing, WorkingCalendar calendar) {
        this.rounds = rounds;
        this.reviewing = reviewing;
        this.calendar = calendar;
    }

    private record Verdict(ReportId report, PersonId reviewer) {}

    /** Whether it is about the part of one unit, and not about the report. */
    public static boolean isOfAPart(String step) {
        return OF_PARTS.contains(step);
    }

    /** The last day of each; what has none is not in it. At most four statements, however many tasks. */
    public Map<OpenTask, LocalDate> of(Collection<OpenTask> tasks) {
        Map<OpenTask, LocalDate> due = new HashMap<>();
        due.putAll(ofParts(tasks.stream().filter(task -> isOfAPart(task.step())).toList()));
        due.putAll(ofCollections(at("collect", tasks)));
        due.putAll(ofVerdicts(at("review", tasks)));
        due.putAll(ofIssues(at("issue", tasks)));
        return due;
    }

    private static List<OpenTask> at(String step, Collection<OpenTask> tasks) {
        return tasks.stream().filter(task -> task.step().equals(step)).toList();
    }

    private Map<OpenTask, LocalDate> ofParts(List<OpenTask> tasks) {
        if (tasks.isEmpty()) {
            return Map.of();
        }
        Map<UnitInRound, LocalDate> days =
                rounds.dueDays(tasks.stream().map(Dues::unit).distinct().toList());
        return known(tasks, task -> days.get(unit(task)));
    }

    private Map<OpenTask, LocalDate> ofCollections(List<OpenTask> tasks) {
        if (tasks.isEmpty()) {
            return Map.of();
        }
        Map<RoundId, RoundInBrief> known =
                rounds.of(tasks.stream().map(OpenTask::round).toList());
        return known(tasks, task -> {
            RoundInBrief round = known.get(task.round());
            return round == null ? null : round.deadline();
        });
    }

    private Map<OpenTask, LocalDate> ofVerdicts(List<OpenTask> tasks) {
        Map<Verdict, LocalDate> days =
                reviewing
                        .due(tasks.stream()
                                .map(task -> new ReportId(task.subject()))
                                .distinct()
                                .toList())
                        .stream()
                        .collect(Collectors.toMap(
                                due -> new Verdict(due.report(), due.reviewer()),
                                VerdictDue::day,
                                (one, other) -> other));
        return known(tasks, task -> {
            PersonId reviewer = task.assignee();
            return reviewer == null ? null : days.get(new Verdict(new ReportId(task.subject()), reviewer));
        });
    }

    private Map<OpenTask, LocalDate> ofIssues(List<OpenTask> tasks) {
        if (tasks.isEmpty()) {
            return Map.of();
        }
        WorkingDays days = calendar.days();
        return known(tasks, task -> DayOfIssue.after(LocalDate.ofInstant(task.since(), Formats.OFFICE_ZONE), days)
                .latest());
    }

    private static UnitInRound unit(OpenTask task) {
        return new UnitInRound(
                task.round(), Objects.requireNonNull(task.unit(), "a part waits for a post of its unit"));
    }

    private static Map<OpenTask, LocalDate> known(List<OpenTask> tasks, Day day) {
        Map<OpenTask, LocalDate> found = new HashMap<>();
        for (OpenTask task : tasks) {
            LocalDate due = day.of(task);
            if (due != null) {
                found.put(task, due);
            }
        }
        return found;
    }

    /** When a task is due, or null. */
    private interface Day {
        @Nullable
        LocalDate of(OpenTask task);
    }
}
