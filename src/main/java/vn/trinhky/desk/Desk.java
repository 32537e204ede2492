package vn.trinhky.desk;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.trinhky.compilation.Compilation;
import vn.trinhky.compilation.ReportMarking;
import vn.trinhky.desk.agenda.Dues;
import vn.trinhky.dispatch.board.Troubles;
import vn.trinhky.drafting.Drafting;
import vn.trinhky.drafting.PartProgress;
import vn.trinhky.drafting.SubmissionId;
import vn.trinhky.incoming.inbox.Inbox;
import vn.trinhky.incoming.inbox.WaitingArrivals;
import vn.trinhky.office.Officer;
import vn.trinhky.office.PostKind;
import vn.trinhky.regime.Reporting;
import vn.trinhky.regime.Round;
import vn.trinhky.regime.RoundId;
import vn.trinhky.word.marks.DocumentMarks.Urgency;
import vn.trinhky.workflow.Tasks;
import vn.trinhky.workflow.OpenTask;

/** Lays an officer's desk: what waits, in the order of its deadlines, in a fixed number of statements. */
@Component
class Desk {

    private final Tasks tasks;
    private final Reporting reporting;
    private final Drafting drafting;
    private final Dues dues;
    private final Inbox inbox;
    private final ReportMarking marking;
    private final Troubles troubles;
    private final Compilation compilation;

    Desk(
            Tasks tasks,
            Reporting reporting,
            Drafting drafting,
            Dues dues,
            Inbox inbox,
            ReportMarking marking,
            Troubles troubles,
            Compilation compilation) {
        this.tasks = tasks;
        this.reporting = reporting;
        this.drafting = drafting;
        this.dues = dues;
        this.inbox = inbox;
        this.marking = marking;
        this.troubles = troubles;
        this.compilation = compilation;
    }

    /** The rounds that an officer takes part in, newest first. */
    List<Round> rounds(Officer officer) {
        return reporting.roundsFor(officer);
    }

    /** What waits for the officer in these rounds, and for all for whom she stands in; the earliest deadline first. */
    List<Chore> chores(Officer officer, List<Round> rounds) {
        Stream<Chore> ofOthers = officer.standsInFor().stream()
                .flatMap(absent -> choresOf(officer.inPlaceOf(absent)).map(chore -> chore.inPlaceOf(absent)));
        return Stream.concat(own(officer, rounds), ofOthers)
                .sorted(Comparator.comparing(Chore::place).thenComparing(Chore::since))
                .toList();
    }

    private Stream<Chore> choresOf(Officer standIn) {
        return own(standIn, reporting.roundsFor(standIn));
    }

    private Stream<Chore> own(Officer officer, List<Round> rounds) {
        Map<RoundId, Round> byId = rounds.stream().collect(Collectors.toMap(Round::id, Function.identity()));
        List<OpenTask> waiting = tasks.waitingFor(officer).stream()
                .filter(task -> byId.containsKey(task.round()))
                .toList();
        Map<UUID, PartProgress> parts = partsBehind(waiting);
        Map<OpenTask, LocalDate> due = dues.of(waiting);
        Map<RoundId, Urgency> urgent = marking.urgent(
                waiting.stream().map(OpenTask::round).distinct().toList());
        Stream<Chore> ofTasks = waiting.stream().map(task -> {
            Round round = Objects.requireNonNull(byId.get(task.round()));
            PartProgress part = parts.get(task.subject());
            String unit = part == null ? null : nameOf(part, officer);
            return new Chore(
                    task.step(), task.place(), round, unit, task.since(), due.get(task), urgent.get(round.id()), null, null);
        });
        return Stream.concat(ofTasks, troubles(officer, byId));
    }

    /** Deliveries that do not get through come back to the clerk of the issuing unit. */
    private Stream<Chore> troubles(Officer officer, Map<RoundId, Round> rounds) {
        if (!officer.holds(PostKind.CLERK)) {
            return Stream.empty();
        }
        return troubles.before(officer).stream().flatMap(trouble -> {
            Round round = rounds.get(compilation.roundOf(trouble.report()));
            String path = "/reports/" + trouble.report().value() + "/dispatch?show=TROUBLE";
            return round == null
                    ? Stream.empty()
                    : Stream.of(new Chore("trouble", path, round, null, trouble.since(), null, null, trouble, null));
        });
    }

    /** How many documents lie unopened in the officer's inbox. */
    int unopened(Officer officer) {
        return inbox.unopened(officer);
    }

    /** What of the inbox waits for the officer. */
    WaitingArrivals arrivals(Officer officer) {
        return inbox.waitingFor(officer);
    }

    private Map<UUID, PartProgress> partsBehind(List<OpenTask> waiting) {
        List<SubmissionId> parts = waiting.stream()
                .filter(task -> isAboutAPart(task.step()))
                .map(task -> new SubmissionId(task.subject()))
                .toList();
        return drafting.progressOf(parts).stream()
                .collect(Collectors.toMap(part -> part.id().value(), Function.identity()));
    }

    /** The officer holds a post in each of these units, so their names are known without asking. */
    private static String nameOf(PartProgress part, Officer officer) {
        return officer.posts().stream()
                .filter(post -> post.unit().equals(part.unit()))
                .map(Officer.HeldPost::unitName)
                .findFirst()
                .orElse("");
    }

    private static boolean isAboutAPart(String step) {
        return step.equals("draft") || step.equals("approval");
    }
}
