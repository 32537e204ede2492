package vn.trinhky.compilation;

import java.util.Map;
import org.springframework.beans.factory.annotation.Autowired;
import vn.trinhky.cast.Cast;
import vn.trinhky.drafting.Drafting;
import vn.trinhky.drafting.PartWriting;
import vn.trinhky.drafting.SubmissionId;
import vn.trinhky.office.Officer;
import vn.trinhky.regime.RoundId;

/** Communes send what a test wants them to have written, for the first time or again. */
public final class SentParts {

    @Autowired
    Drafting drafting;

    @Autowired
    PartWriting writing;

    @Autowired
    Cast cast;

    /** Writes the sections, over what stood there, and submits; a part that was submitted before is given back first. */
    public SubmissionId send(Cast.Commune commune, RoundId round, Map<String, String> texts) {
        Officer drafter = cast.officer(commune.drafter());
        SubmissionId id = drafting.partsOf(round).stream()
                .filter(part -> part.belongsTo(drafter))
                .findFirst()
                .orElseThrow()
                .id();
        if (drafting.submitted(id).isPresent()) {
            drafting.returnToUnit(id, "viết lại", cast.compiler());
        }
        texts.forEach((section, text) -> writing.write(
                id, section, text, drafting.ownSubmission(id, drafter).version(), drafter));
        drafting.requestApproval(id, drafter);
        drafting.approve(id, cast.officer(commune.approver()));
        return id;
    }
}
