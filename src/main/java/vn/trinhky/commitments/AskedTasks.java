package vn.trinhky.commitments;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.trinhky.commitments.answers.Outcomes;
import vn.trinhky.office.UnitId;
import vn.trinhky.regime.ReportingPeriod;
import vn.trinhky.regime.Round;

/** What a round asks whom about: two queries, however many units there are. */
@Component
public class AskedTasks {

    private final Commitments commitments;
    private final Outcomes outcomes;

    AskedTasks(Commitments commitments, Outcomes outcomes) {
        this.commitments = commitments;
        this.outcomes = outcomes;
    }

    /** All commitments that concern a round, oldest promise first; those that end in it are among them. */
    @Transactional(readOnly = true)
    public List<AskedTask> in(Round round) {
        ReportingPeriod now = round.period();
        List<Commitment> all = commitments.concerning(round.regime(), now.kind(), now.inYears(), now.inOrder());
        Map<CommitmentId, Set<UnitId>> done = outcomes.doneBefore(
                round.period(), all.stream().map(Commitment::id).toList());
        return all.stream()
                .map(commitment -> asked(commitment, round, done.getOrDefault(commitment.id(), Set.of())))
                .toList();
    }

    /** What one unit is asked about in a round. */
    @Transactional(readOnly = true)
    public List<Commitment> of(Round round, UnitId unit) {
        return in(round).stream()
                .filter(task -> task.asks(unit))
                .map(AskedTask::commitment)
                .toList();
    }

    private static AskedTask asked(Commitment commitment, Round round, Set<UnitId> done) {
        ReportingPeriod period = round.period();
        // a large office has thousands of contributors: asked by set
        Set<UnitId> named = new HashSet<>(commitment.inCharge().units());
        List<UnitId> inCharge = round.plan().contributors().stream()
                .filter(unit -> commitment.inCharge().everybody() || named.contains(unit))
                .toList();
        boolean asks = commitment.isAskedIn(period);
        return new AskedTask(
                commitment,
                asks ? inCharge.stream().filter(unit -> !done.contains(unit)).toList() : List.of(),
                inCharge.stream().filter(done::contains).toList());
    }
}
