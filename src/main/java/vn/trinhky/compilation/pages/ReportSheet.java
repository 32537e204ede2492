package vn.trinhky.compilation.pages;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.trinhky.compilation.FiguresOfReport.OpenFigure;
import vn.trinhky.compilation.Report;
import vn.trinhky.manuscript.outline.Outline;
import vn.trinhky.office.Officer;
import vn.trinhky.regime.Round;
import vn.trinhky.web.NotHere;
import vn.trinhky.web.Refusal;

/**
 * A report as its compiler sees it.
 *
 * @param objectionToWriting why the text cannot be changed now, null if it can
 * @param objectionToReview why it cannot be sent to review now, null if it can
 * @param ownWork the reviewers who wrote in it and will not be asked, by name
 * @param openFigures the figures of its text that are not complete
 */
record ReportSheet(
        Report report,
        Round round,
        Officer officer,
        @Nullable Refusal objectionToWriting,
        @Nullable Refusal objectionToReview,
        List<String> ownWork,
        List<OpenFigure> openFigures) {

    public List<ReportSection> sections() {
        return report.outline().entries().stream().map(this::section).toList();
    }

    /** @throws NotHere if no text stands under this key */
    public ReportSection section(String key) {
        return sections().stream()
                .filter(section -> section.holdsText() && section.key().equals(key))
                .findFirst()
                .orElseThrow(NotHere::new);
    }

    /** The section to begin with: the first empty one that units have written for, or else the first that is empty. */
    public ReportSection nextToWrite() {
        List<ReportSection> writable =
                sections().stream().filter(ReportSection::holdsText).toList();
        return writable.stream()
                .filter(section -> !section.isWritten())
                .findFirst()
                .orElse(writable.get(0));
    }

    /** What is to be written there, as the regime says. */
    public String guidance(ReportSection section) {
        return round.plan().outline().stream()
                .filter(plan -> plan.key().equals(section.key()))
                .map(plan -> plan.guidance())
                .findFirst()
                .orElse("");
    }

    /** The message that names a section without a heading: one opens the report, what follows later closes it. */
    public String placeKey(ReportSection section) {
        return placeKey(section.key());
    }

    public String placeKey(String key) {
        String first = report.outline().entries().get(0).key();
        return key.equals(first) ? "report.part.opening" : "report.part.closing";
    }

    public boolean mayWrite() {
        return objectionToWriting == null;
    }

    @Nullable
    public Refusal objectionToSending() {
        return objectionToWriting == null ? objectionToReview : objectionToWriting;
    }

    private ReportSection section(Outline.Entry entry) {
        return new ReportSection(
                entry.key(),
                entry.level(),
                entry.title(),
                entry.written() ? ReportSection.Kind.TEXT : ReportSection.Kind.ONLY_HEADINGS,
                report.texts().of(entry.key()));
    }
}
