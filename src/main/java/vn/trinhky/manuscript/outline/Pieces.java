package vn.trinhky.manuscript.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.trinhky.manuscript.Block;
import vn.trinhky.manuscript.BlockId;
import vn.trinhky.manuscript.Heading;
import vn.trinhky.manuscript.Manuscript;
import vn.trinhky.manuscript.Paragraph;

/**
 * Cuts a text that somebody wrote elsewhere into pieces, each with the section it probably belongs to. Nothing is left
 * out: what fits nowhere is a piece of its own, and a person says where it goes.
 *
 * <p>{@link Outline#split} is for texts of the house, where place and level decide; here the words of a heading count for
 * more, because a unit may have left sections out or numbered them in its own way.
 */
public final class Pieces {

    private static final String CLOSING_WORDS = "Trên đây";

    private final Outline outline;
    private final Map<BlockId, Outline.Entry> sections;
    private final List<Piece> pieces = new ArrayList<>();
    private final List<Block> blocks = new ArrayList<>();
    private @Nullable Heading heading;
    private @Nullable String key;

    private Pieces(Outline outline, Map<BlockId, Outline.Entry> sections) {
        this.outline = outline;
        this.sections = sections;
        this.key = keyWithoutHeading(0);
    }

    public static List<Piece> of(Outline outline, Manuscript whole) {
        return new Pieces(outline, HeadingLikeness.match(outline, whole)).cut(whole.blocks());
    }

    private List<Piece> cut(List<Block> whole) {
        int closing = closing(whole);
        for (int i = 0; i < whole.size(); i++) {
            Block block = whole.get(i);
            if (i == closing) {
                begin(null, keyWithoutHeading(outline.entries().size() - 1));
            }
            if (block instanceof Heading found && beginsAPiece(found)) {
                Outline.Entry section = sections.get(found.id());
                begin(found, section == null ? null : section.key());
            } else {
                blocks.add(block);
            }
        }
        begin(null, null);
        return List.copyOf(pieces);
    }

    private boolean beginsAPiece(Heading found) {
        Outline.Entry current = heading == null ? null : sections.get(heading.id());
        if (sections.containsKey(found.id()) || heading == null) {
            return true;
        }
        boolean staysInside = current == null || current.written();
        return !staysInside || found.level() <= heading.level();
    }

    private void begin(@Nullable Heading next, @Nullable String nextKey) {
        boolean saysNothing =
                heading == null || (key != null && heading.footnotes().isEmpty());
        if (!blocks.isEmpty() || !saysNothing) {
            pieces.add(new Piece(pieces.size(), heading, blocks, key));
        }
        blocks.clear();
        heading = next;
        key = nextKey;
    }

    /** Where the last paragraph with the closing words stands, after which no heading follows; -1 if there is none. */
    private static int closing(List<Block> whole) {
        for (int i = whole.size() - 1; i >= 0 && !(whole.get(i) instanceof Heading); i--) {
            if (whole.get(i) instanceof Paragraph paragraph
                    && paragraph.words().strip().startsWith(CLOSING_WORDS)) {
                return i;
            }
        }
        return -1;
    }

    private @Nullable String keyWithoutHeading(int place) {
        List<Outline.Entry> entries = outline.entries();
        boolean opens =
                place >= 0 && place < entries.size() && entries.get(place).level() == 0;
        return opens ? entries.get(place).key() : null;
    }
}
