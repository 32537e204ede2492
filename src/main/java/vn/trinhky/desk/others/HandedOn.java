package vn.trinhky.desk.others;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.trinhky.compilation.ReportId;
import vn.trinhky.compilation.ReportsByRound;
import vn.trinhky.desk.agenda.Chore.NamedUnit;
import vn.trinhky.desk.agenda.Dues;
import vn.trinhky.drafting.brief.PartsInBrief;
import vn.trinhky.office.Officer;
import vn.trinhky.office.Officer.HeldPost;
import vn.trinhky.office.PostKind;
import vn.trinhky.office.UnitId;
import vn.trinhky.regime.RoundId;
import vn.trinhky.regime.brief.RoundInBrief;
import vn.trinhky.regime.brief.RoundsInBrief;
import vn.trinhky.workflow.OpenTask;
import vn.trinhky.workflow.Tasks;

/**
 * Finds what lies before others: of her units' parts the step of drafter or approver that is not hers, of the reports that she
 * works on every step but the collection, which waits for units and not for a person.
 */
@Component
public class HandedOn {

    /** More rounds than are ever under way at once for one office. */
    private static final int MOST = 60;

    private static final Set<PostKind> OF_UNITS = Set.of(PostKind.DRAFTER, PostKind.UNIT_APPROVER);

    private final Tasks tasks;
    private final RoundsInBrief rounds;
    private final ReportsByRound reports;
    private final PartsInBrief parts;
    private final Dues dues;
    private final TaskHolders holders;

    HandedOn(
            Tasks tasks,
            RoundsInBrief rounds,
            ReportsByRound reports,
            PartsInBrief parts,
            Dues dues,
            TaskHolders holders) {
        this.tasks = tasks;
        this.rounds = rounds;
        this.reports = reports;
        this.parts = parts;
        this.dues = dues;
        this.holders = holders;
    }

    /** What has waited longest first. */
    public List<Elsewhere> by(Officer officer) {
        List<RoundId> worked =
                rounds.underWay(officer, MOST).stream().map(RoundInBrief::id).toList();
        List<OpenTask> waiting = withoutDoubles(
                tasks.about(Stream.concat(ofReports(worked), ofParts(officer)).toList()).stream()
                        .filter(task -> !task.step().equals("collect") && !isBefore(officer, task))
                        .toList());
        if (waiting.isEmpty()) {
            return List.of();
        }
        Map<RoundId, RoundInBrief> known =
                rounds.of(waiting.stream().map(OpenTask::round).toList());
        Map<OpenTask, LocalDate> due = dues.of(waiting);
        Map<OpenTask, List<String>> names = holders.of(waiting);
        return waiting.stream()
                .map(task -> new Elsewhere(
                        task.step(),
                        Dues.isOfAPart(task.step())
                                ? task.place()
                                : "/rounds/" + task.round().value() + "/map",
                        Objects.requireNonNull(known.get(task.round())),
                        NamedUnit.of(task, officer),
                        names.getOrDefault(task, List.of()),
                        task.since(),
                        due.get(task)))
                .sorted(Comparator.comparing(Elsewhere::since))
                .toList();
    }

    private Stream<UUID> ofReports(List<RoundId> worked) {
        return reports.newest(worked).stream().map(ReportId::value);
    }

    private Stream<UUID> ofParts(Officer officer) {
        List<UnitId> own = officer.posts().stream()
                .filter(post -> OF_UNITS.contains(post.kind()))
                .map(HeldPost::unit)
                .distinct()
                .toList();
        return own.isEmpty() ? Stream.empty() : parts.inHand(own).stream();
    }

    private static boolean isBefore(Officer officer, OpenTask task) {
        PostKind post = task.post();
        UnitId unit = task.unit();
        return officer.seat().equals(task.assignee()) || (post != null && unit != null && officer.holds(post, unit));
    }

    /** Several reviewers of one report are several lines; a task that waits for several posts is one. */
    private static List<OpenTask> withoutDoubles(List<OpenTask> tasks) {
        Set<List<Object>> seen = new HashSet<>();
        return tasks.stream()
                .filter(task -> task.assignee() != null || seen.add(List.of(task.step(), task.subject())))
                .toList();
    }
}
