package vn.trinhky.compilation.pages;

import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.trinhky.compilation.Compilation;
import vn.trinhky.compilation.FiguresOfReport;
import vn.trinhky.compilation.Report;
import vn.trinhky.compilation.ReportId;
import vn.trinhky.compilation.authors.ReportAuthors;
import vn.trinhky.office.Officer;
import vn.trinhky.regime.Reporting;
import vn.trinhky.regime.Round;

/** Finds what a page about a report's text shows. */
@Component
class ReportSheets {

    private final Compilation compilation;
    private final FiguresOfReport figures;
    private final ReportAuthors authors;
    private final Reporting reporting;

    ReportSheets(Compilation compilation, FiguresOfReport figures, ReportAuthors authors, Reporting reporting) {
        this.compilation = compilation;
        this.figures = figures;
        this.authors = authors;
        this.reporting = reporting;
    }

    /** @throws vn.trinhky.web.NotHere for everybody who does not work on the report */
    ReportSheet sheet(UUID id, Officer officer) {
        Report report = compilation.reportFor(new ReportId(id), officer);
        Round round = reporting.round(report.round());
        return new ReportSheet(
                report,
                round,
                officer,
                compilation.objectionToWriting(report, officer),
                compilation.objectionToReview(report),
                authors.namesAmongReviewers(report, round),
                figures.open(report, round));
    }
}
