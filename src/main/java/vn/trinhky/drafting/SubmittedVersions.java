package vn.trinhky.drafting;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;
import vn.trinhky.regime.RoundId;

interface SubmittedVersions extends JpaRepository<SubmittedVersion, UUID> {

    /** The newest submitted version of every unit that submitted. */
    @Query("""
            select v from SubmittedVersion v join Submission s on s.id = v.submission
            where s.round = :round and v.number = s.timesSubmitted""")
    List<SubmittedVersion> newestOf(RoundId round);

    @Query("""
            select v from SubmittedVersion v join Submission s on s.id = v.submission
            where s.id = :submission and v.number = s.timesSubmitted""")
    List<SubmittedVersion> newestOf(SubmissionId submission);
}
