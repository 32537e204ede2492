package vn.trinhky.commitments;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.trinhky.commitments.Commitment.Fulfilment;
import vn.trinhky.commitments.Commitment.Source;
import vn.trinhky.commitments.answers.Outcomes;
import vn.trinhky.journal.Journal;
import vn.trinhky.journal.Milestone;
import vn.trinhky.office.Officer;
import vn.trinhky.office.UnitId;
import vn.trinhky.regime.Round;
import vn.trinhky.web.NotHere;
import vn.trinhky.web.Reason;
import vn.trinhky.web.Refusal;

/** How tasks become commitments, and how they end. */
@Component
public class Committing {

    private static final String NO_LONGER = "Báo cáo duyệt lại không còn nhiệm vụ này.";

    private final Commitments commitments;
    private final AskedTasks asked;
    private final Outcomes outcomes;
    private final Journal journal;
    private final Clock clock;

    Committing(Commitments commitments, AskedTasks asked, Outcomes outcomes, Journal journal, Clock clock) {
        this.commitments = commitments;
        this.asked = asked;
        this.outcomes = outcomes;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * A report was cleared: its tasks bind from now on. A report that is cleared once more restates them; what it no longer
     * promises is forgotten, or let go if somebody has answered already.
     */
    @Transactional
    public void bind(Round round, UUID report, List<Promise> promises) {
        Map<String, Commitment> before = commitments.findByReport(report).stream()
                .collect(Collectors.toMap(Commitment::block, Function.identity()));
        Source source = new Source(round.regime(), round.period(), report);
        int position = 0;
        for (Promise promise : promises) {
            Commitment known = before.remove(promise.block());
            position++;
            if (known == null) {
                commitments.save(new Commitment(source, position, promise, clock.instant()));
            } else {
                known.restate(position, promise);
            }
        }
        before.values().forEach(gone -> drop(gone, round));
        journal.record(
                round.id().value(),
                Journal.SYSTEM,
                Milestone.COMMITMENTS_MADE,
                Map.of("number", Integer.toString(promises.size())));
    }

    /** A report takes the place of another: what that one has promised is its to restate from now on. */
    @Transactional
    public void handOn(UUID replaced, UUID report) {
        commitments.findByReport(replaced).forEach(commitment -> commitment.handTo(report));
        commitments.flush();
    }

    private void drop(Commitment gone, Round round) {
        if (!outcomes.areAbout(gone.id())) {
            commitments.delete(gone);
        } else if (gone.state() == Commitment.State.OPEN) {
            gone.letGo(round.period().next(), NO_LONGER, Journal.SYSTEM, clock.instant());
        }
    }

    /**
     * Puts in what a report promised before the office used Trình Ký.
     *
     * @return their ids, in the order given
     */
    @Transactional
    public List<CommitmentId> enterEarlier(Source source, List<Promise> promises) {
        return java.util.stream.IntStream.range(0, promises.size())
                .mapToObj(i -> new Commitment(source, i + 1, promises.get(i), clock.instant()))
                .map(commitments::save)
                .map(Commitment::id)
                .toList();
    }

    /** The report of a round is cleared: what all who were asked have done is not asked about again. */
    @Transactional
    public void settle(Round round) {
        Map<CommitmentId, Set<UnitId>> done = outcomes.doneIn(round.id());
        for (AskedTask task : asked.in(round)) {
            boolean somebody = !task.asked().isEmpty() || !task.doneBefore().isEmpty();
            boolean all = done.getOrDefault(task.commitment().id(), Set.of()).containsAll(task.asked());
            task.commitment()
                    .settle(
                            round.period(),
                            somebody && all ? Fulfilment.COMPLETE : Fulfilment.LACKING,
                            clock.instant());
        }
    }

    /**
     * Asks nobody any more, for a reason; it stays on record.
     *
     * @throws CommitmentEnded if it has ended already
     */
    @Transactional
    public void letGo(Round round, CommitmentId id, String reason, Officer officer) {
        Commitment commitment = compiled(round, id, officer);
        String why = Reason.stated(reason);
        commitment.letGo(round.period(), why, officer.fullName(), clock.instant());
        note(round, commitment, Milestone.COMMITMENT_LET_GO, officer, why);
    }

    /**
     * Asks again about what was let go in this round.
     *
     * @throws CommitmentNotLetGo if it was not
     */
    @Transactional
    public void takeUpAgain(Round round, CommitmentId id, Officer officer) {
        Commitment commitment = compiled(round, id, officer);
        commitment.takeUpAgain(round.period());
        note(round, commitment, Milestone.COMMITMENT_TAKEN_UP, officer, "");
    }

    private Commitment compiled(Round round, CommitmentId id, Officer officer) {
        Commitment commitment = commitments
                .findById(id)
                .filter(found -> found.regime().equals(round.regime()) && found.concerns(round.period()))
                .orElseThrow(NotHere::new);
        Refusal.raise(round.objectionToCompiling(officer));
        return commitment;
    }

    private void note(Round round, Commitment commitment, Milestone milestone, Officer officer, String reason) {
        Map<String, String> details = reason.isEmpty()
                ? Map.of("task", commitment.words())
                : Map.of("task", commitment.words(), "reason", reason);
        journal.record(round.id().value(), officer.fullName(), milestone, details);
    }
}
