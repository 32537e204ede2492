package vn.trinhky.drafting;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import vn.trinhky.regime.RoundId;

interface Submissions extends JpaRepository<Submission, SubmissionId> {

    List<Submission> findByRound(RoundId round);

    boolean existsByRoundAndTimesSubmitted(RoundId round, int times);
}
