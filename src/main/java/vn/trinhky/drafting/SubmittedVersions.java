package vn.trinhky.drafting;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;
import vn.trinhky.office.UnitId;
import vn.trinhky.regime.RegimeId;
import vn.trinhky.regime.ReportingPeriod;
import vn.trinhky.regime.RoundId;

interface SubmittedVersions extends JpaRepository<SubmittedVersion, UUID> {

    /** The newest submitted version of every unit that submitted. */
    @Query("""
            select v from SubmittedVersion v join Submission s on s.id = v.submission
            where s.round = :round and v.number = s.timesSubmitted
            and s.state <> vn.trinhky.drafting.Submission.State.WITHDRAWN""")
    List<SubmittedVersion> newestOf(RoundId round);

    @Query("""
            select v from SubmittedVersion v join Submission s on s.id = v.submission
            where s.id = :submission and v.number = s.timesSubmitted""")
    List<SubmittedVersion> newestOf(SubmissionId submission);

    Optional<SubmittedVersion> findBySubmissionAndNumber(SubmissionId submission, int number);

    /** The newest submitted version of a unit in every round of a regime, the latest period first. */
    @Query("""
            select new vn.trinhky.drafting.LastPart(r.period, v.texts)
            from SubmittedVersion v join Submission s on s.id = v.submission join Round r on r.id = s.round
            where s.unit = :unit and r.regime = :regime and v.number = s.timesSubmitted
            and r.period.kind = :kind and r.period.year * 100 + r.period.number < :before
            order by r.period.year desc, r.period.number desc limit 1""")
    Optional<LastPart> lastBefore(UnitId unit, RegimeId regime, ReportingPeriod.Kind kind, int before);

    /** Who answers for one version of a part. */
    record Responsible(@Nullable String author, String approvedBy) {

        Stream<String> names() {
            return Stream.of(Objects.requireNonNullElse(author, approvedBy), approvedBy);
        }
    }

    @Query("""
            select new vn.trinhky.drafting.SubmittedVersions$Responsible(v.author, v.approvedBy)
            from SubmittedVersion v where v.submission in :ids""")
    List<Responsible> responsibleFor(Collection<SubmissionId> ids);
}
