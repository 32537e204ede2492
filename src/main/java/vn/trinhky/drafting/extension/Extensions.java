package vn.trinhky.drafting.extension;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;
import vn.trinhky.drafting.SubmissionId;
import vn.trinhky.office.UnitId;
import vn.trinhky.regime.RoundId;

interface Extensions extends JpaRepository<ExtensionRequest, UUID> {

    /** Without reading the request itself, which may change until the round is held. */
    @Query(
            "select r.round from ExtensionRequest r where r.extensionRequestId = :request and r.submission = :submission")
    Optional<RoundId> roundOf(UUID request, SubmissionId submission);

    /** Without reading the part itself, which may leave the unit until the round is held. */
    @Query("select s.round from Submission s where s.id = :submission")
    Optional<RoundId> roundOf(SubmissionId submission);

    List<ExtensionRequest> findBySubmissionOrderByAskedAtDesc(SubmissionId submission);

    List<ExtensionRequest> findByRoundOrderByAskedAtDesc(RoundId round);

    List<ExtensionRequest> findByRoundAndState(RoundId round, ExtensionRequest.State state);

    Optional<ExtensionRequest> findByRoundAndUnitAndState(RoundId round, UnitId unit, ExtensionRequest.State state);

    Optional<ExtensionRequest> findBySubmissionAndState(SubmissionId submission, ExtensionRequest.State state);

    int countByRoundAndState(RoundId round, ExtensionRequest.State state);
}
