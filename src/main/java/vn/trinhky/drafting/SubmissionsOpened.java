package vn.trinhky.drafting;

import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import vn.trinhky.office.UnitId;
import vn.trinhky.regime.RoundId;

/** Units have been asked for their parts: all at once when a round opens, or one that was added later. */
public record SubmissionsOpened(RoundId round, Map<SubmissionId, UnitId> parts) {

    static SubmissionsOpened of(RoundId round, Collection<Submission> parts) {
        return new SubmissionsOpened(round, parts.stream().collect(Collectors.toMap(Submission::id, Submission::unit)));
    }
}
