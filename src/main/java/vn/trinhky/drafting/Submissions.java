package vn.trinhky.drafting;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import vn.trinhky.regime.RoundId;

interface Submissions extends JpaRepository<Submission, SubmissionId> {

    List<Submission> findByRound(RoundId round);

    /** The part, locked until the transaction ends: saves of one text follow each other instead of failing. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select s from Submission s where s.id = :id")
    Optional<Submission> lock(SubmissionId id);

    boolean existsByRoundAndTimesSubmitted(RoundId round, int times);

    @Query("""
            select new vn.trinhky.drafting.PartProgress(s.id, s.round, s.unit, s.state, s.timesSubmitted, s.lastSubmittedAt,
                (select count(r) from s.requests r where r.state = OPEN))
            from Submission s where s.round = :round""")
    List<PartProgress> progressIn(RoundId round);

    @Query("""
            select new vn.trinhky.drafting.PartProgress(s.id, s.round, s.unit, s.state, s.timesSubmitted, s.lastSubmittedAt,
                (select count(r) from s.requests r where r.state = OPEN))
            from Submission s where s.id in :ids""")
    List<PartProgress> progressOf(Collection<SubmissionId> ids);
}
