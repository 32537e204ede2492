package vn.trinhky.compilation.answers;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.trinhky.commitments.AskedTask;
import vn.trinhky.commitments.AskedTasks;
import vn.trinhky.commitments.Commitment;
import vn.trinhky.commitments.CommitmentId;
import vn.trinhky.commitments.Committing;
import vn.trinhky.commitments.answers.Outcome;
import vn.trinhky.commitments.answers.Outcomes;
import vn.trinhky.drafting.Drafting;
import vn.trinhky.drafting.PartProgress;
import vn.trinhky.figures.EvidenceFiles;
import vn.trinhky.figures.Said.Evidence;
import vn.trinhky.files.Digest;
import vn.trinhky.office.OfficeDirectory;
import vn.trinhky.office.Officer;
import vn.trinhky.office.Unit;
import vn.trinhky.office.UnitId;
import vn.trinhky.regime.Reporting;
import vn.trinhky.regime.Round;
import vn.trinhky.regime.RoundId;
import vn.trinhky.web.NotHere;

/** What units say has become of their tasks: six statements, however many units and tasks there are. */
@Component
class AnswersOfRound {

    private final Reporting reporting;
    private final Drafting drafting;
    private final AskedTasks asked;
    private final Outcomes outcomes;
    private final Committing committing;
    private final OfficeDirectory office;
    private final EvidenceFiles files;

    AnswersOfRound(
            Reporting reporting,
            Drafting drafting,
            AskedTasks asked,
            Outcomes outcomes,
            Committing committing,
            OfficeDirectory office,
            EvidenceFiles files) {
        this.reporting = reporting;
        this.drafting = drafting;
        this.asked = asked;
        this.outcomes = outcomes;
        this.committing = committing;
        this.office = office;
        this.files = files;
    }

    /** @throws NotHere for everybody who does not work on the report */
    @Transactional(readOnly = true)
    public RoundTasks read(RoundId id, Officer officer) {
        Round round = worked(id, officer);
        return RoundTasks.of(round, tasks(round), round.isCompiledBy(officer));
    }

    /** All answers of a round, in the order of the promises. */
    @Transactional(readOnly = true)
    public List<AnsweredTask> tasks(Round round) {
        List<AskedTask> all = asked.in(round);
        Map<Key, Outcome> said = new HashMap<>();
        outcomes.of(round.id()).forEach(outcome -> said.put(new Key(outcome.commitment(), outcome.unit()), outcome));
        Map<UnitId, PartProgress> parts = drafting.progressIn(round.id()).stream()
                .collect(Collectors.toMap(PartProgress::unit, Function.identity()));
        Map<UnitId, String> names = names(all, round);
        return all.stream()
                .map(task -> answered(task, round, said, parts, names))
                .toList();
    }

    private record Key(CommitmentId task, UnitId unit) {}

    private Map<UnitId, String> names(List<AskedTask> all, Round round) {
        Set<UnitId> ids = new LinkedHashSet<>();
        if (!all.isEmpty()) {
            ids.addAll(round.plan().contributors());
        }
        all.forEach(task -> ids.addAll(task.commitment().inCharge().units()));
        return office.unitsById(ids).values().stream().collect(Collectors.toMap(Unit::id, Unit::shortName));
    }

    private static AnsweredTask answered(
            AskedTask task,
            Round round,
            Map<Key, Outcome> said,
            Map<UnitId, PartProgress> parts,
            Map<UnitId, String> names) {
        Commitment commitment = task.commitment();
        List<UnitAnswer> answers = task.asked().stream()
                .map(unit -> new UnitAnswer(
                        unit, name(unit, names), parts.get(unit), said.get(new Key(commitment.id(), unit))))
                .toList();
        return new AnsweredTask(
                commitment,
                answers,
                task.doneBefore().stream().map(unit -> name(unit, names)).toList(),
                commitment.inCharge().outside(round.plan().contributors()).stream()
                        .map(unit -> name(unit, names))
                        .toList(),
                commitment.isOverdueIn(round.period()),
                !commitment.isAskedIn(round.period()));
    }

    private static String name(UnitId unit, Map<UnitId, String> names) {
        return Objects.requireNonNullElse(names.get(unit), "?");
    }

    /** All versions of all answers about a task, newest first. */
    @Transactional(readOnly = true)
    public List<Outcome> versions(RoundId id, CommitmentId task, Officer officer) {
        worked(id, officer);
        return outcomes.about(task);
    }

    /** Asks nobody any more, for a reason. */
    @Transactional
    public void letGo(RoundId id, CommitmentId task, String reason, Officer officer) {
        committing.letGo(worked(id, officer), task, reason, officer);
    }

    /** Asks again about what was let go in this round. */
    @Transactional
    public void takeUpAgain(RoundId id, CommitmentId task, Officer officer) {
        committing.takeUpAgain(worked(id, officer), task, officer);
    }

    /** A file and its name. */
    @SuppressWarnings("ArrayRecordComponent") // handed on, never compared
    record EvidenceFile(String name, byte[] content) {}

    /**
     * A file that a unit submitted with an answer, for those who work on the report and for the unit itself.
     *
     * @throws NotHere for everybody else, and if there is no such file
     */
    @Transactional(readOnly = true)
    public EvidenceFile evidence(RoundId id, CommitmentId task, UnitId unit, Digest file, Officer officer) {
        Round round = reporting.roundFor(id, officer);
        if (!round.isWorkedOnBy(officer) && !officer.belongsTo(unit)) {
            throw new NotHere();
        }
        // a task of another regime is nobody's business here
        asked.in(round).stream()
                .filter(known -> known.commitment().id().equals(task))
                .findFirst()
                .orElseThrow(NotHere::new);
        Evidence found = outcomes.about(task).stream()
                .filter(outcome -> outcome.unit().equals(unit))
                .flatMap(outcome -> outcome.answer().evidence().stream())
                .filter(evidence -> evidence.digest().equals(file))
                .findFirst()
                .orElseThrow(NotHere::new);
        return new EvidenceFile(found.name(), files.content(found));
    }

    private Round worked(RoundId id, Officer officer) {
        Round round = reporting.roundFor(id, officer);
        if (!round.isWorkedOnBy(officer)) {
            throw new NotHere();
        }
        return round;
    }
}
