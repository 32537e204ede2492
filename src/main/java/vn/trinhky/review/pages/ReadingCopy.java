package vn.trinhky.review.pages;

import java.util.List;
import vn.trinhky.compilation.FrozenReport;
import vn.trinhky.manuscript.Numbering;
import vn.trinhky.manuscript.outline.Outline;
import vn.trinhky.manuscript.view.FigureLinks;
import vn.trinhky.manuscript.view.HtmlWriter;
import vn.trinhky.review.remarks.Remark;

/** A version laid out for its reviewers: section by section, each with the remarks on it. */
record ReadingCopy(List<Section> sections, List<Follower> appendices) {

    /**
     * One section.
     *
     * @param heading with its number; empty for an opening or closing
     * @param html the text, escaped
     * @param remarks on this and on earlier versions, oldest first
     */
    record Section(String key, String heading, int level, boolean written, String html, List<Remark> remarks) {}

    /** What stands below the signature. @param html the tables, escaped */
    record Follower(String title, String html) {}

    /** @param links where the figures of the text lead */
    static ReadingCopy of(FrozenReport text, List<Remark> remarks, FigureLinks links) {
        Numbering numbering = Numbering.fromTheBeginning();
        return new ReadingCopy(
                text.outline().entries().stream()
                        .map(entry -> section(entry, text, numbering, remarks, links))
                        .toList(),
                text.appendices().stream()
                        .map(appendix -> new Follower(appendix.title(), HtmlWriter.write(appendix.body())))
                        .toList());
    }

    private static Section section(
            Outline.Entry entry, FrozenReport text, Numbering numbering, List<Remark> remarks, FigureLinks links) {
        String heading = entry.level() == 0 ? entry.title() : numbering.next(entry.level()) + " " + entry.title();
        return new Section(
                entry.key(),
                heading,
                entry.level(),
                entry.written(),
                HtmlWriter.write(text.texts().of(entry.key()), numbering, links),
                remarks.stream()
                        .filter(remark -> remark.section().equals(entry.key()))
                        .toList());
    }
}
