package vn.trinhky.drafting;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import vn.trinhky.office.UnitId;
import vn.trinhky.regime.RoundId;

interface Submissions extends JpaRepository<Submission, SubmissionId> {

    /** The parts of the units that are asked; those of withdrawn units are nobody's business but their own. */
    @Query("""
            select s from Submission s
            where s.round = :round and s.state <> vn.trinhky.drafting.Submission.State.WITHDRAWN""")
    List<Submission> findByRound(RoundId round);

    /** Every part of the round, those of withdrawn units too. */
    @Query("select s from Submission s where s.round = :round")
    List<Submission> everIn(RoundId round);

    Optional<Submission> findByRoundAndUnit(RoundId round, UnitId unit);

    /** The part, locked until the transaction ends: saves of one text follow each other instead of failing. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select s from Submission s where s.id = :id")
    Optional<Submission> lock(SubmissionId id);

    @Query("""
            select count(s) from Submission s where s.round = :round and s.timesSubmitted = 0
            and s.state <> vn.trinhky.drafting.Submission.State.WITHDRAWN""")
    long countUnsubmitted(RoundId round);

    @Query("""
            select new vn.trinhky.drafting.PartProgress(s.id, s.round, s.unit, s.state, s.timesSubmitted, s.lastSubmittedAt,
                (select count(r) from s.sentBack.requests r where r.state = OPEN))
            from Submission s
            where s.round = :round and s.state <> vn.trinhky.drafting.Submission.State.WITHDRAWN""")
    List<PartProgress> progressIn(RoundId round);

    @Query("""
            select new vn.trinhky.drafting.PartProgress(s.id, s.round, s.unit, s.state, s.timesSubmitted, s.lastSubmittedAt,
                (select count(r) from s.sentBack.requests r where r.state = OPEN))
            from Submission s where s.id in :ids""")
    List<PartProgress> progressOf(Collection<SubmissionId> ids);
}
