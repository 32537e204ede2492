package vn.trinhky.manuscript.outline;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.trinhky.manuscript.Block;
import vn.trinhky.manuscript.BlockId;
import vn.trinhky.manuscript.Heading;
import vn.trinhky.manuscript.Inline;
import vn.trinhky.manuscript.Manuscript;
import vn.trinhky.manuscript.Oddity;
import vn.trinhky.manuscript.Paragraph;

/** Cuts a text into the sections of an outline. */
final class Splitting {

    private static final String CLOSING_WORDS = "Trên đây";

    private final Outline outline;
    private final Map<String, List<Block>> texts = new LinkedHashMap<>();
    private final Map<String, String> titles = new LinkedHashMap<>();
    private final List<Oddity> oddities = new ArrayList<>();
    private Outline.@Nullable Entry current;

    Splitting(Outline outline) {
        this.outline = outline;
        outline.entries().stream()
                .filter(Outline.Entry::written)
                .forEach(entry -> texts.put(entry.key(), new ArrayList<>()));
    }

    Outline.Sections split(Manuscript whole) {
        HeadingMatch match = HeadingMatch.of(outline, whole);
        int closing = closing(whole.blocks());
        current = outline.entries().isEmpty() ? null : outline.entries().get(0);
        for (int i = 0; i < whole.blocks().size(); i++) {
            Block block = whole.blocks().get(i);
            Outline.Entry begun = match.entryOf(block);
            if (begun != null) {
                begin(begun, (Heading) block);
            } else {
                current = i == closing ? lastEntry() : current;
                keep(block);
            }
        }
        reportMissing();
        return sections();
    }

    /** Where the closing begins: the last paragraph with the closing words, when the outline has a place for it. */
    private int closing(List<Block> blocks) {
        Outline.Entry last = lastEntry();
        if (last == null || last.level() > 0 || outline.entries().size() == 1) {
            return -1;
        }
        for (int i = blocks.size() - 1; i >= 0 && !(blocks.get(i) instanceof Heading); i--) {
            if (blocks.get(i) instanceof Paragraph paragraph
                    && paragraph.words().startsWith(CLOSING_WORDS)) {
                return i;
            }
        }
        return -1;
    }

    private Outline.@Nullable Entry lastEntry() {
        List<Outline.Entry> entries = outline.entries();
        return entries.isEmpty() ? null : entries.get(entries.size() - 1);
    }

    private void begin(Outline.Entry entry, Heading heading) {
        current = entry;
        titles.put(entry.key(), heading.words());
        List<Inline> notes = List.copyOf(heading.footnotes());
        if (!notes.isEmpty()) {
            find(Oddity.Kind.NOTE_IN_HEADING, heading.words());
            keep(new Paragraph(BlockId.fresh(), notes, heading.origin()));
        }
    }

    private void keep(Block block) {
        if (current == null) {
            throw new IllegalStateException("an outline without sections cannot hold a text");
        }
        List<Block> section = texts.get(current.key());
        if (section == null) {
            find(Oddity.Kind.TEXT_OUTSIDE_SECTIONS, current.title());
            section = new ArrayList<>();
            texts.put(current.key(), section);
        }
        if (block instanceof Heading heading && !mayStandInside(current, heading)) {
            find(Oddity.Kind.HEADING_NOT_IN_OUTLINE, heading.words());
        }
        section.add(block);
    }

    /** A section may have deeper headings of its own where the outline has none below it. */
    private boolean mayStandInside(Outline.Entry section, Heading heading) {
        int next = outline.entries().indexOf(section) + 1;
        boolean hasDeeper =
                next < outline.entries().size() && outline.entries().get(next).level() > section.level();
        return section.level() > 0 && heading.level() > section.level() && !hasDeeper;
    }

    private void reportMissing() {
        outline.entries().stream()
                .filter(entry -> entry.level() > 0 && !titles.containsKey(entry.key()))
                .forEach(entry -> find(Oddity.Kind.SECTION_MISSING, entry.title()));
    }

    private void find(Oddity.Kind kind, String excerpt) {
        oddities.add(new Oddity(kind, 0, excerpt));
    }

    private Outline.Sections sections() {
        Map<String, Manuscript> manuscripts = new LinkedHashMap<>();
        texts.forEach((key, blocks) -> manuscripts.put(key, new Manuscript(blocks)));
        return new Outline.Sections(manuscripts, titles, oddities);
    }
}
