package vn.trinhky.dossier.text;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.trinhky.drafting.PartProgress;
import vn.trinhky.drafting.Submission;
import vn.trinhky.drafting.SubmissionId;
import vn.trinhky.office.Unit;
import vn.trinhky.regime.Round;
import vn.trinhky.web.Formats;

/**
 * A unit and how far its part came.
 *
 * @param folder where its files are, in this room
 */
record UnitPart(
        @JsonIgnore SubmissionId id,
        String code,
        String unit,
        String folder,
        Submission.State state,
        int timesSubmitted,
        @Nullable Instant lastSubmittedAt,
        LocalDate deadline,
        boolean late) {

    static UnitPart of(PartProgress part, Unit unit, Round round) {
        Instant submitted = part.lastSubmittedAt();
        return new UnitPart(
                part.id(),
                unit.code(),
                unit.name(),
                SubmissionsRoom.folderOf(unit),
                part.state(),
                part.timesSubmitted(),
                submitted,
                round.deadlineFor(part.unit()),
                submitted != null
                        && LocalDate.ofInstant(submitted, Formats.OFFICE_ZONE).isAfter(round.deadlineFor(part.unit())));
    }
}
