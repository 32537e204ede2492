package vn.trinhky.drafting;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.trinhky.drafting.refusals.PartNotSubmitted;
import vn.trinhky.office.Officer;
import vn.trinhky.office.PostKind;
import vn.trinhky.office.UnitId;
import vn.trinhky.regime.Round;
import vn.trinhky.regime.RoundId;
import vn.trinhky.web.Formats;
import vn.trinhky.web.Refusal;

/**
 * How far a unit's part has come, without a word of its text.
 *
 * @param timesSubmitted also the number of the version that was submitted last; 0 for never
 * @param askedBack how many sections and figures are sent back now while the rest stands
 */
public record PartProgress(
        SubmissionId id,
        RoundId round,
        UnitId unit,
        Submission.State state,
        int timesSubmitted,
        @Nullable Instant lastSubmittedAt,
        long askedBack) {

    public boolean wasSubmitted() {
        return timesSubmitted > 0;
    }

    /** Whether the officer drafts or approves for the unit. */
    public boolean isOf(Officer officer) {
        return officer.holds(PostKind.DRAFTER, unit) || officer.holds(PostKind.UNIT_APPROVER, unit);
    }

    /** Whether the unit is, or was, behind the deadline that the round has set for it. */
    public boolean isLate(Round round, LocalDate today) {
        Instant submitted = lastSubmittedAt;
        LocalDate reached = submitted == null ? today : LocalDate.ofInstant(submitted, Formats.OFFICE_ZONE);
        return reached.isAfter(round.deadlineFor(unit));
    }

    /** Whether only some of it is with the unit. */
    public boolean isPartlyReturned() {
        return askedBack > 0;
    }

    /** Why neither the part nor more of it can be returned to its unit now, or null if it can. */
    public @Nullable Refusal objectionToReturningToUnit() {
        return state == Submission.State.SUBMITTED || isPartlyReturned() ? null : new PartNotSubmitted();
    }
}
