package vn.trinhky.manuscript.figures;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import vn.trinhky.manuscript.Block;
import vn.trinhky.manuscript.FigureToken;
import vn.trinhky.manuscript.Footnote;
import vn.trinhky.manuscript.Inline;
import vn.trinhky.manuscript.Manuscript;
import vn.trinhky.manuscript.SectionTexts;
import vn.trinhky.manuscript.Table;
import vn.trinhky.manuscript.TextBlock;

/** Finds and changes the figures of a text, wherever they stand: in lines, cells and footnotes. */
public final class FigureTokens {

    private final UnaryOperator<FigureToken> change;
    private boolean changed;

    private FigureTokens(UnaryOperator<FigureToken> change) {
        this.change = change;
    }

    /** All figures, footnotes at their marks. */
    public static List<FigureToken> in(Manuscript text) {
        List<FigureToken> found = new ArrayList<>();
        changed(text, token -> {
            found.add(token);
            return token;
        });
        return found;
    }

    /** The text with each figure changed; the same object when none was. */
    public static Manuscript changed(Manuscript text, UnaryOperator<FigureToken> change) {
        FigureTokens tokens = new FigureTokens(change);
        List<Block> blocks = tokens.blocks(text.blocks());
        return tokens.changed ? new Manuscript(blocks) : text;
    }

    /** The text with every figure asking again, as people write it. */
    public static Manuscript live(Manuscript text) {
        return changed(text, token -> token.saying(null));
    }

    /** The same for all sections. */
    public static SectionTexts live(SectionTexts texts) {
        Map<String, Manuscript> live = new LinkedHashMap<>();
        texts.byKey().forEach((key, text) -> live.put(key, live(text)));
        return new SectionTexts(live);
    }

    private List<Block> blocks(List<Block> blocks) {
        return blocks.stream().map(this::block).toList();
    }

    private Block block(Block block) {
        if (block instanceof Table table) {
            return table.withCells(this::blocks);
        }
        TextBlock line = (TextBlock) block;
        return line.saying(line.content().stream().map(this::inline).toList());
    }

    private Inline inline(Inline inline) {
        if (inline instanceof Footnote note) {
            return note.saying(blocks(note.body()));
        }
        if (inline instanceof FigureToken token) {
            FigureToken other = change.apply(token);
            changed |= !other.equals(token);
            return other;
        }
        return inline;
    }
}
