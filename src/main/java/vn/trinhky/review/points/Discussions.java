package vn.trinhky.review.points;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.trinhky.compilation.FrozenReport;
import vn.trinhky.compilation.Report;
import vn.trinhky.compilation.ReportId;
import vn.trinhky.figures.speech.FigureSetting;
import vn.trinhky.figures.speech.LiveText;
import vn.trinhky.manuscript.Block;
import vn.trinhky.manuscript.Manuscript;
import vn.trinhky.manuscript.SectionTexts;
import vn.trinhky.manuscript.anchor.Anchor;
import vn.trinhky.manuscript.anchor.Anchors;
import vn.trinhky.manuscript.anchor.Standing;
import vn.trinhky.manuscript.outline.Outline;
import vn.trinhky.manuscript.proposed.Outcome;
import vn.trinhky.manuscript.proposed.Proposal;
import vn.trinhky.manuscript.proposed.Proposals;
import vn.trinhky.manuscript.view.HtmlWriter;
import vn.trinhky.regime.Round;
import vn.trinhky.review.remarks.Fitting;
import vn.trinhky.review.remarks.Remark;
import vn.trinhky.review.remarks.Remarking;
import vn.trinhky.review.remarks.Suggestion;
import vn.trinhky.writing.Redlines;

/** Lays what was said about a report beside one of its texts. */
@Component
public class Discussions {

    private final Remarking remarking;
    private final LiveText live;
    private final Redlines redlines;

    Discussions(Remarking remarking, LiveText live, Redlines redlines) {
        this.remarking = remarking;
        this.live = live;
        this.redlines = redlines;
    }

    /** Beside a version that lies before its reviewers. */
    public Discussion beside(FrozenReport text) {
        return laid(text.report(), text.outline(), text.texts(), null);
    }

    /** Beside the text that the compiler writes: suggestions say whether they still fit. */
    public Discussion beside(Report report, Round round) {
        SectionTexts spoken = live.spoken(report.texts(), FigureSetting.ofReport(round));
        return laid(report.id(), report.outline(), spoken, spoken);
    }

    private Discussion laid(ReportId id, Outline outline, SectionTexts texts, @Nullable SectionTexts working) {
        Anchors anchors = Anchors.in(texts);
        Map<String, Integer> order = order(outline);
        List<Point> points = new ArrayList<>();
        Stream.concat(
                        remarking.remarksOn(id).stream().map(remark -> placed(remark, anchors)),
                        remarking.suggestionsOn(id).stream().map(one -> placed(one, anchors, working)))
                .map(point -> order.containsKey(point.section()) ? point : onTheWhole(point))
                .forEach(points::add);
        points.sort(Comparator.comparing((Point point) -> order.getOrDefault(point.section(), -1))
                .thenComparing(Point::place));
        return new Discussion(points);
    }

    private static Map<String, Integer> order(Outline outline) {
        Map<String, Integer> order = new HashMap<>();
        outline.entries().forEach(entry -> order.put(entry.key(), order.size()));
        return order;
    }

    private static Point placed(Remark remark, Anchors anchors) {
        Anchor anchor = remark.anchor();
        Standing standing = anchor == null ? null : anchors.find(anchor).orElse(null);
        return new Point.OfRemark(remark, standing == null ? remark.section() : standing.section(), standing);
    }

    private Point placed(Suggestion suggestion, Anchors anchors, @Nullable SectionTexts working) {
        Proposal proposal = suggestion.proposal();
        Standing block = anchors.find(new Anchor(Proposals.subject(proposal).id(), 0, 0, ""))
                .orElse(null);
        return new Point.OfSuggestion(
                suggestion,
                block == null ? suggestion.section() : block.section(),
                block == null ? -1 : block.place(),
                html(proposal),
                working == null || suggestion.state() != Suggestion.State.OPEN ? null : misfit(suggestion, working));
    }

    /** What is about a section that the outline no longer has. */
    private static Point onTheWhole(Point point) {
        return point instanceof Point.OfSuggestion one
                ? new Point.OfSuggestion(one.suggestion(), Remark.WHOLE_REPORT, -1, one.html(), one.now())
                : new Point.OfRemark(((Point.OfRemark) point).remark(), Remark.WHOLE_REPORT, null);
    }

    private static @Nullable String misfit(Suggestion suggestion, SectionTexts working) {
        Outcome outcome = Fitting.tried(working, suggestion.section(), suggestion.proposal());
        if (outcome instanceof Outcome.NoLongerFits misfit) {
            return misfit.now() == null ? "" : HtmlWriter.write(text(misfit.now()));
        }
        return null;
    }

    private String html(Proposal proposal) {
        if (proposal instanceof Proposal.Replacement replacement) {
            return redlines.html(text(replacement.before()), text(replacement.after()));
        }
        return proposal instanceof Proposal.Insertion insertion
                ? redlines.html(Manuscript.empty(), text(insertion.block()))
                : redlines.html(text(Proposals.subject(proposal)), Manuscript.empty());
    }

    private static Manuscript text(Block block) {
        return new Manuscript(List.of(block));
    }
}
