package vn.trinhky.drafting.asking;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.trinhky.drafting.Drafting;
import vn.trinhky.drafting.FigureEntering;
import vn.trinhky.drafting.PartFigures;
import vn.trinhky.drafting.PartRequest;
import vn.trinhky.drafting.Submission;
import vn.trinhky.drafting.SubmittedVersion;
import vn.trinhky.drafting.entry.FigureTable;
import vn.trinhky.drafting.entry.FigureTables;
import vn.trinhky.manuscript.Manuscript;
import vn.trinhky.manuscript.SectionTexts;
import vn.trinhky.manuscript.redline.Redline;
import vn.trinhky.office.Officer;
import vn.trinhky.web.NotHere;
import vn.trinhky.writing.Redlines;

/** What a unit made of the sections and figures that were sent back, for its leader, who decides about nothing else. */
@Component
public class PartDifferences {

    private final Drafting drafting;
    private final FigureEntering entering;
    private final PartFigures figures;
    private final FigureTables tables;
    private final Redlines redlines;

    PartDifferences(
            Drafting drafting, FigureEntering entering, PartFigures figures, FigureTables tables, Redlines redlines) {
        this.drafting = drafting;
        this.entering = entering;
        this.figures = figures;
        this.tables = tables;
        this.redlines = redlines;
    }

    /** @param html the submitted section with what was changed since */
    public record Section(PartRequest request, boolean unchanged, String html) {}

    /** @param before as submitted, in words; empty for nothing */
    public record Figure(PartRequest request, String before, String after) {

        public boolean unchanged() {
            return before.equals(after);
        }
    }

    /** In the order of the part; both empty while the part as a whole is with its unit. */
    public record Seen(List<Section> sections, List<Figure> figures) {}

    /** @param spoken the part's texts with their figures in words */
    public Seen of(Submission part, SectionTexts spoken, Officer officer) {
        if (part.askedBack().isNothing()) {
            return new Seen(List.of(), List.of());
        }
        SubmittedVersion submitted = drafting.submitted(part.id()).orElseThrow(NotHere::new);
        return new Seen(
                part.askedBack().sections().stream()
                        .map(request -> section(request, submitted.text(request.code()), spoken.of(request.code())))
                        .toList(),
                part.askedBack().hasFigures() ? figures(part, officer) : List.of());
    }

    private Section section(PartRequest request, Manuscript before, Manuscript after) {
        boolean unchanged = Redline.of(before, after).isUnchanged();
        return new Section(request, unchanged, redlines.html(before, after));
    }

    private List<Figure> figures(Submission part, Officer officer) {
        FigureTable before = tables.submitted(figures.submitted(part.id(), officer));
        FigureTable after = tables.inHand(entering.open(part.id(), officer));
        return part.askedBack().figures().stream()
                .map(request -> new Figure(
                        request,
                        before.row(request.code()).shown(),
                        after.row(request.code()).shown()))
                .toList();
    }
}
