package vn.trinhky.manuscript.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.trinhky.manuscript.Block;
import vn.trinhky.manuscript.BlockId;
import vn.trinhky.manuscript.Heading;
import vn.trinhky.manuscript.Inline;
import vn.trinhky.manuscript.Paragraph;
import vn.trinhky.manuscript.Styled;
import vn.trinhky.manuscript.Text;

/**
 * A stretch of a foreign text, from one heading to the next.
 *
 * @param number counted from 0 in the order of the text
 * @param heading what stands above it; null before the first heading and for a closing
 * @param key the section that it probably belongs to, null if no section fits
 */
public record Piece(
        int number,
        @Nullable Heading heading,
        List<Block> blocks,
        @Nullable String key) {

    public Piece {
        blocks = List.copyOf(blocks);
    }

    /**
     * What is to be put into a section. A heading that is not the section's own is part of the text; one that would stand
     * above the section's is a line in bold.
     */
    public List<Block> textFor(Outline.Entry section) {
        List<Block> text = new ArrayList<>();
        if (heading != null && !section.key().equals(key)) {
            text.add(heading);
        } else if (heading != null && !heading.footnotes().isEmpty()) {
            text.add(new Paragraph(BlockId.fresh(), List.copyOf(heading.footnotes()), heading.origin()));
        }
        text.addAll(blocks);
        return text.stream()
                .map(block -> block instanceof Heading inner && !mayStandIn(section, inner) ? bold(inner) : block)
                .toList();
    }

    private static boolean mayStandIn(Outline.Entry section, Heading inner) {
        return section.level() > 0 && inner.level() > section.level();
    }

    private static Block bold(Heading heading) {
        List<Inline> words = heading.content().stream()
                .map(inline -> inline instanceof Styled run ? run.in(Set.of(Text.Style.BOLD)) : inline)
                .toList();
        return new Paragraph(heading.id(), words, heading.origin());
    }
}
