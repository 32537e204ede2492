package vn.trinhky.drafting.pages;

import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.trinhky.drafting.Drafting;
import vn.trinhky.drafting.LastParts;
import vn.trinhky.drafting.Submission;
import vn.trinhky.drafting.SubmissionId;
import vn.trinhky.figures.speech.FigureSetting;
import vn.trinhky.figures.speech.LiveText;
import vn.trinhky.office.OfficeDirectory;
import vn.trinhky.office.Officer;
import vn.trinhky.regime.Reporting;
import vn.trinhky.regime.Round;

/** Finds what a page about a part shows. */
@Component
class PartSheets {

    private final Drafting drafting;
    private final LastParts lastParts;
    private final Reporting reporting;
    private final OfficeDirectory office;
    private final LiveText live;

    PartSheets(Drafting drafting, LastParts lastParts, Reporting reporting, OfficeDirectory office, LiveText live) {
        this.drafting = drafting;
        this.lastParts = lastParts;
        this.reporting = reporting;
        this.office = office;
        this.live = live;
    }

    /** @throws vn.trinhky.web.NotHere for officers of other units */
    PartSheet own(UUID id, Officer officer) {
        Submission part = drafting.ownSubmission(new SubmissionId(id), officer);
        Round round = reporting.round(part.round());
        return new PartSheet(
                part,
                live.spoken(part.texts(), FigureSetting.ofPart(round, part.unit())),
                round,
                office.unit(part.unit()).name(),
                officer,
                lastParts.before(part.round(), part.unit()).orElse(null));
    }
}
