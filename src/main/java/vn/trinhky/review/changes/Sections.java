package vn.trinhky.review.changes;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.trinhky.compilation.FrozenReport;
import vn.trinhky.manuscript.Appendix;
import vn.trinhky.manuscript.Block;
import vn.trinhky.manuscript.BlockId;
import vn.trinhky.manuscript.Manuscript;
import vn.trinhky.manuscript.Paragraph;
import vn.trinhky.manuscript.Text;
import vn.trinhky.manuscript.json.Digests;
import vn.trinhky.manuscript.outline.Outline;

/**
 * What a reviewer clears one by one: the sections of a version that have text, and its appendices. Figures are among the
 * words, so that one which moved is a change like any other.
 */
public final class Sections {

    /** The page numbers the headings; here one is a line of words. */
    private static final BlockId HEADING = BlockId.derivedFrom("heading");

    private Sections() {}

    /** The text below the heading, for a difference in which the heading is the same. */
    static Manuscript untitled(Manuscript section) {
        return new Manuscript(section.blocks().stream()
                .filter(block -> !block.id().equals(HEADING))
                .toList());
    }

    static boolean haveOneTitle(Manuscript one, Manuscript other) {
        return title(one).equals(title(other));
    }

    private static List<Block> title(Manuscript section) {
        return section.blocks().stream()
                .filter(block -> block.id().equals(HEADING))
                .toList();
    }

    /** The key under which an appendix is cleared. @param place counted from 1 */
    public static String appendix(int place) {
        return "appendix-" + place;
    }

    /** The texts by key, in the order of the document. */
    static Map<String, Manuscript> of(FrozenReport text) {
        Map<String, Manuscript> sections = new LinkedHashMap<>();
        text.outline().entries().stream()
                .filter(Outline.Entry::written)
                .forEach(entry -> sections.put(entry.key(), titled(entry, text.texts().of(entry.key()))));
        int place = 1;
        for (Appendix appendix : text.appendices()) {
            sections.put(appendix(place++), appendix.body());
        }
        return sections;
    }

    static Map<String, String> digests(FrozenReport text) {
        Map<String, String> digests = new LinkedHashMap<>();
        of(text).forEach((key, section) -> digests.put(key, Digests.of(section)));
        return digests;
    }

    /** The heading belongs to what is cleared; its words may change with the text untouched. */
    private static Manuscript titled(Outline.Entry entry, Manuscript text) {
        if (entry.level() == 0 || entry.title().isEmpty()) {
            return text;
        }
        Block heading =
                new Paragraph(HEADING, List.of(new Text(entry.title(), EnumSet.of(Text.Style.BOLD))), null);
        return new Manuscript(
                Stream.concat(Stream.of(heading), text.blocks().stream()).toList());
    }
}
