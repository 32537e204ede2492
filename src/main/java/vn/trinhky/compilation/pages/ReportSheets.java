package vn.trinhky.compilation.pages;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.trinhky.compilation.Compilation;
import vn.trinhky.compilation.FiguresOfReport;
import vn.trinhky.compilation.Report;
import vn.trinhky.compilation.ReportId;
import vn.trinhky.compilation.authors.ReportAuthors;
import vn.trinhky.drafting.Drafting;
import vn.trinhky.drafting.SubmittedVersion;
import vn.trinhky.office.OfficeDirectory;
import vn.trinhky.office.Officer;
import vn.trinhky.regime.Reporting;
import vn.trinhky.regime.Round;

/** Finds what a page about a report's text shows. */
@Component
class ReportSheets {

    private final Compilation compilation;
    private final FiguresOfReport figures;
    private final ReportAuthors authors;
    private final Drafting drafting;
    private final Reporting reporting;
    private final OfficeDirectory office;
    private final Clock clock;

    ReportSheets(
            Compilation compilation,
            FiguresOfReport figures,
            ReportAuthors authors,
            Drafting drafting,
            Reporting reporting,
            OfficeDirectory office,
            Clock clock) {
        this.compilation = compilation;
        this.figures = figures;
        this.authors = authors;
        this.drafting = drafting;
        this.reporting = reporting;
        this.office = office;
        this.clock = clock;
    }

    /** @throws vn.trinhky.web.NotHere for everybody who does not work on the report */
    ReportSheet sheet(UUID id, Officer officer) {
        Report report = compilation.reportFor(new ReportId(id), officer);
        Round round = reporting.round(report.round());
        return new ReportSheet(
                report,
                round,
                gathered(round),
                officer,
                compilation.objectionToWriting(report, officer),
                compilation.objectionToReview(report),
                authors.namesAmongReviewers(report, round),
                figures.open(report, round));
    }

    private Gathered gathered(Round round) {
        return new Gathered(
                round,
                drafting.progressIn(round.id()),
                drafting.submittedTo(round.id()).stream()
                        .collect(Collectors.toMap(SubmittedVersion::submission, Function.identity())),
                office.unitsById(round.plan().contributors()),
                LocalDate.now(clock));
    }
}
