package vn.trinhky.desk.agenda;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.trinhky.compilation.ReportId;
import vn.trinhky.compilation.ReportMarking;
import vn.trinhky.compilation.ReportsByRound;
import vn.trinhky.dispatch.board.Troubles;
import vn.trinhky.dispatch.board.Troubles.Trouble;
import vn.trinhky.drafting.brief.PartsInBrief;
import vn.trinhky.drafting.brief.Sent;
import vn.trinhky.drafting.brief.WantedTime;
import vn.trinhky.office.Officer;
import vn.trinhky.office.PostKind;
import vn.trinhky.regime.RoundId;
import vn.trinhky.regime.brief.RoundInBrief;
import vn.trinhky.regime.brief.RoundsInBrief;
import vn.trinhky.word.marks.DocumentMarks.Urgency;
import vn.trinhky.workflow.OpenTask;
import vn.trinhky.workflow.Tasks;

/** Gathers what waits for an officer, in a fixed number of statements for herself and for each whose work she does. */
@Component
public class Chores {

    private static final Comparator<LocalDate> UNDATED_LAST = Comparator.nullsLast(Comparator.naturalOrder());

    private static final String COLLECT = "collect";

    private final Tasks tasks;
    private final Dues dues;
    private final RoundsInBrief rounds;
    private final PartsInBrief parts;
    private final ReportMarking marking;
    private final ReportsByRound reports;
    private final Troubles troubles;

    Chores(
            Tasks tasks,
            Dues dues,
            RoundsInBrief rounds,
            PartsInBrief parts,
            ReportMarking marking,
            ReportsByRound reports,
            Troubles troubles) {
        this.tasks = tasks;
        this.dues = dues;
        this.rounds = rounds;
        this.parts = parts;
        this.marking = marking;
        this.reports = reports;
        this.troubles = troubles;
    }

    /** What is known about all tasks of one desk. */
    private record Known(
            Map<OpenTask, LocalDate> due,
            Map<RoundId, RoundInBrief> rounds,
            Map<RoundId, Urgency> urgent,
            Map<RoundId, Sent> sent,
            Map<RoundId, WantedTime> wantedTime) {

        RoundInBrief round(RoundId id) {
            return Objects.requireNonNull(rounds.get(id));
        }
    }

    /**
     * Her own, and of all for whom she stands in those that are not hers anyway; the earliest day first, what has none by its age
     * at the end.
     */
    public List<Chore> of(Officer officer) {
        Stream<Chore> ofOthers = officer.standsInFor().stream()
                .flatMap(absent -> own(officer.inPlaceAddedBy(absent)).map(chore -> chore.inPlaceOf(absent)));
        return Stream.concat(own(officer), ofOthers)
                .sorted(Comparator.comparing(Chore::due, UNDATED_LAST).thenComparing(Chore::since))
                .toList();
    }

    private Stream<Chore> own(Officer officer) {
        List<OpenTask> waiting = tasks.waitingFor(officer);
        List<Trouble> troubled = officer.holds(PostKind.CLERK) ? troubles.before(officer) : List.of();
        Map<ReportId, RoundId> roundsOf =
                reports.of(troubled.stream().map(Trouble::report).toList());
        Known known = known(waiting, roundsOf.values());
        return Stream.of(
                        waiting.stream().map(task -> chore(task, known, officer)),
                        known.wantedTime().entrySet().stream()
                                .map(wanted -> chore(wanted.getValue(), known.round(wanted.getKey()))),
                        troubled.stream().map(trouble -> chore(trouble, known.round(roundOf(trouble, roundsOf)))))
                .flatMap(Function.identity());
    }

    private Known known(List<OpenTask> waiting, Collection<RoundId> others) {
        List<RoundId> named = Stream.concat(waiting.stream().map(OpenTask::round), others.stream())
                .distinct()
                .toList();
        List<RoundId> collecting = waiting.stream()
                .filter(task -> task.step().equals(COLLECT))
                .map(OpenTask::round)
                .toList();
        return new Known(
                dues.of(waiting),
                named.isEmpty() ? Map.of() : rounds.of(named),
                marking.urgent(named),
                collecting.isEmpty() ? Map.of() : parts.sent(collecting),
                collecting.isEmpty() ? Map.of() : parts.wantedTime(collecting));
    }

    private static Chore chore(OpenTask task, Known known, Officer officer) {
        Chore.Marks marks = new Chore.Marks(
                known.urgent().get(task.round()),
                task.step().equals(COLLECT) ? known.sent().get(task.round()) : null,
                0,
                null);
        return new Chore(
                task.step(),
                task.place(),
                known.round(task.round()),
                Chore.NamedUnit.of(task, officer),
                task.since(),
                known.due().get(task),
                marks,
                null);
    }

    /** Units that asked for more time wait for the compiler's answer. */
    private static Chore chore(WantedTime wanted, RoundInBrief round) {
        return new Chore(
                "extension",
                "/rounds/" + round.id().value() + "/extensions",
                round,
                null,
                wanted.since(),
                null,
                new Chore.Marks(null, null, wanted.units(), null),
                null);
    }

    /** Deliveries that do not get through come back to the clerk of the issuing unit. */
    private static Chore chore(Trouble trouble, RoundInBrief round) {
        String path = "/reports/" + trouble.report().value() + "/dispatch?show=TROUBLE";
        return new Chore(
                "trouble", path, round, null, trouble.since(), null, new Chore.Marks(null, null, 0, trouble), null);
    }

    private static RoundId roundOf(Trouble trouble, Map<ReportId, RoundId> rounds) {
        return Objects.requireNonNull(rounds.get(trouble.report()));
    }
}
