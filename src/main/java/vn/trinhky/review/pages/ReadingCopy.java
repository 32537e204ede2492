package vn.trinhky.review.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.trinhky.compilation.FrozenReport;
import vn.trinhky.manuscript.Appendix;
import vn.trinhky.manuscript.Numbering;
import vn.trinhky.manuscript.outline.Outline;
import vn.trinhky.manuscript.view.FigureLinks;
import vn.trinhky.manuscript.view.HtmlWriter;
import vn.trinhky.review.changes.SectionChange;
import vn.trinhky.review.changes.Sections;
import vn.trinhky.review.points.Discussion;
import vn.trinhky.review.points.Point;

/**
 * A version laid out for whoever reads it: section by section, each with the points on it.
 *
 * @param changes what the sections are to this reader, by key; empty for those who do not review
 */
record ReadingCopy(List<Section> sections, List<Follower> appendices, Map<String, SectionChange> changes) {

    /**
     * One section.
     *
     * @param heading with its number; empty for an opening or closing
     * @param html the text, escaped
     * @param change what it is to this reader; null for those who do not review
     */
    record Section(
            String key,
            String heading,
            int level,
            boolean written,
            String html,
            @Nullable SectionChange change,
            List<Point> points) {}

    /** What stands below the signature. @param html the tables, escaped */
    record Follower(
            String key, String title, String html, @Nullable SectionChange change) {}

    /** @param links where the figures of the text lead */
    static ReadingCopy of(
            FrozenReport text, Map<String, SectionChange> changes, Discussion discussion, FigureLinks links) {
        Numbering numbering = Numbering.fromTheBeginning();
        List<Section> sections = new ArrayList<>();
        for (Outline.Entry entry : text.outline().entries()) {
            String heading = entry.level() == 0 ? entry.title() : numbering.next(entry.level()) + " " + entry.title();
            sections.add(new Section(
                    entry.key(),
                    heading,
                    entry.level(),
                    entry.written(),
                    HtmlWriter.write(text.texts().of(entry.key()), numbering, links),
                    changes.get(entry.key()),
                    discussion.on(entry.key())));
        }
        List<Follower> followers = new ArrayList<>();
        for (Appendix appendix : text.appendices()) {
            String key = Sections.appendix(followers.size() + 1);
            followers.add(new Follower(key, appendix.title(), HtmlWriter.write(appendix.body()), changes.get(key)));
        }
        return new ReadingCopy(List.copyOf(sections), List.copyOf(followers), changes);
    }

    /** Whether the reader has seen an earlier version, and so is shown what changed. */
    public boolean isSecondReading(int number) {
        return changes.values().stream().anyMatch(change -> change.seenBefore(number));
    }

    /** The newest version that she has seen before this one. */
    public int lastSeen(int number) {
        return changes.values().stream()
                .filter(change -> change.seenBefore(number))
                .mapToInt(SectionChange::since)
                .max()
                .orElse(0);
    }

    public long changed() {
        return changes.values().stream()
                .filter(change -> change.state() == SectionChange.State.CHANGED)
                .count();
    }

    /** How many sections the reader has not cleared. */
    public long left() {
        return changes.values().stream().filter(change -> !change.done()).count();
    }

    /** The key of the first of them; null when none is left. */
    public @Nullable String next() {
        return changes.entrySet().stream()
                .filter(one -> !one.getValue().done())
                .findFirst()
                .map(Map.Entry::getKey)
                .orElse(null);
    }
}
