package vn.trinhky.drafting;

import java.time.Instant;
import vn.trinhky.manuscript.BlockId;
import vn.trinhky.manuscript.Manuscript;
import vn.trinhky.manuscript.Origin;
import vn.trinhky.office.UnitId;

/**
 * What a unit wrote for one section, as it left the unit last.
 *
 * @param responsible the full name of its author, or of who approved it
 */
public record SubmittedText(
        SubmissionId submission, int version, UnitId unit, String responsible, Instant submittedAt, Manuscript text) {

    /** What the origin of a block taken over from here says. */
    public Origin originFor(BlockId block) {
        return Origin.of(Origin.Source.part(
                unit.value().toString(), submission.value().toString(), version, responsible, block));
    }
}
