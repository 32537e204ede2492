package vn.trinhky.drafting.entry;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import vn.trinhky.drafting.Drafting;
import vn.trinhky.drafting.FigureEntering;
import vn.trinhky.drafting.Submission;
import vn.trinhky.drafting.SubmissionId;
import vn.trinhky.office.OfficeDirectory;
import vn.trinhky.office.Officer;
import vn.trinhky.regime.Reporting;
import vn.trinhky.web.Formats;

/** Finds what a page about a unit's form shows. */
@Component
class FigureSheetPages {

    private final Drafting drafting;
    private final FigureEntering entering;
    private final FigureTables tables;
    private final Reporting reporting;
    private final OfficeDirectory office;
    private final Clock clock;

    FigureSheetPages(
            Drafting drafting,
            FigureEntering entering,
            FigureTables tables,
            Reporting reporting,
            OfficeDirectory office,
            Clock clock) {
        this.drafting = drafting;
        this.entering = entering;
        this.tables = tables;
        this.reporting = reporting;
        this.office = office;
        this.clock = clock;
    }

    /** @throws vn.trinhky.web.NotHere for officers of other units */
    FigureSheet own(UUID id, Officer officer) {
        Submission part = drafting.ownSubmission(new SubmissionId(id), officer);
        return FigureSheet.of(
                part,
                reporting.round(part.round()),
                office.unit(part.unit()).name(),
                officer,
                tables.inHand(entering.open(part.id(), officer)));
    }

    ModelAndView page(String name, FigureSheet sheet, HttpStatus status) {
        return new ModelAndView(name, status)
                .addObject("sheet", sheet)
                .addObject("base", TypedForm.json(sheet.table()))
                .addObject("today", LocalDate.now(clock.withZone(Formats.OFFICE_ZONE)));
    }
}
