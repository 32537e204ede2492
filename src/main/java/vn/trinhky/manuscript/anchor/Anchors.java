package vn.trinhky.manuscript.anchor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.trinhky.manuscript.Block;
import vn.trinhky.manuscript.BlockId;
import vn.trinhky.manuscript.Footnote;
import vn.trinhky.manuscript.Manuscript;
import vn.trinhky.manuscript.SectionTexts;
import vn.trinhky.manuscript.Table;
import vn.trinhky.manuscript.TextBlock;

/**
 * Finds the words of anchors again in a text that was edited since.
 *
 * <p>In this order: the quote in its block, nearest to where it was; the quote in another block, if it stands in one place
 * only (paragraphs were joined, split or written anew); an edited form in its block with half of its words; an edited form
 * elsewhere with most of them. A quote of few words is not believed elsewhere: "được triển khai" stands everywhere.
 */
public final class Anchors {

    /** So many words make a quote that is the same words in another block, not the same phrase. */
    private static final int TELLING = 4;

    private static final int HALF = 50;
    private static final int MOST = 75;

    private final List<Line> lines = new ArrayList<>();
    private final Map<BlockId, Line> byId = new HashMap<>();

    private Anchors() {}

    /** Reads a text once, for all the anchors that are looked for in it. */
    public static Anchors in(SectionTexts texts) {
        Anchors anchors = new Anchors();
        texts.byKey().forEach((section, text) -> anchors.read(section, text.blocks()));
        return anchors;
    }

    /** The same for a text that is one section. */
    public static Anchors in(String section, Manuscript text) {
        Anchors anchors = new Anchors();
        anchors.read(section, text.blocks());
        return anchors;
    }

    /** Where the anchor's words stand; empty for an orphan. */
    public Optional<Standing> find(Anchor anchor) {
        Line own = byId.get(anchor.block());
        if (anchor.quote().isBlank()) {
            return Optional.ofNullable(own).map(line -> line.between(anchor.from()));
        }
        String quote = ShownWords.withoutMarks(anchor.quote());
        Optional<Standing> exact = own == null ? Optional.empty() : nearest(own.exact(quote), anchor.from());
        return exact.isPresent() ? exact : elsewhere(quote, own);
    }

    /**
     * Makes an anchor of words that somebody typed or selected.
     *
     * @param block where they should stand; null for the first block that has them
     * @param from where they should begin, for words that stand there more than once
     * @return nothing when they do not stand there
     */
    public Optional<Anchor> quoting(String quote, @Nullable BlockId block, int from) {
        String words = ShownWords.withoutMarks(quote.strip());
        if (words.isEmpty()) {
            return Optional.empty();
        }
        return lines.stream()
                .filter(line -> block == null || line.block().equals(block))
                .flatMap(line -> nearest(line.exact(words), from).stream())
                .findFirst()
                .map(Standing::anchor);
    }

    private Optional<Standing> elsewhere(String quote, @Nullable Line own) {
        int words = ShownWords.words(quote).size();
        Optional<Standing> moved = words < (own == null ? 2 : TELLING) ? Optional.empty() : onlyOne(exactly(quote));
        if (moved.isPresent()) {
            return moved;
        }
        EditedQuote edited = new EditedQuote(quote);
        Optional<Standing> here = own == null ? Optional.empty() : edited.in(own, HALF);
        if (here.isPresent() || words < TELLING) {
            return here;
        }
        return onlyOne(
                lines.stream().flatMap(line -> edited.in(line, MOST).stream()).toList());
    }

    private List<Standing> exactly(String quote) {
        return lines.stream().flatMap(line -> line.exact(quote).stream()).toList();
    }

    private static Optional<Standing> onlyOne(List<Standing> found) {
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    private static Optional<Standing> nearest(List<Standing> found, int from) {
        return found.stream().min(Comparator.comparingInt(standing -> Math.abs(standing.from() - from)));
    }

    private void read(String section, List<Block> blocks) {
        for (Block block : blocks) {
            if (block instanceof TextBlock text) {
                add(Line.of(section, lines.size(), block.id(), ShownWords.of(text)));
                text.footnotes().stream().map(Footnote::body).forEach(body -> read(section, body));
            } else {
                add(Line.of(section, lines.size(), block.id(), ""));
                read(section, ((Table) block).cellBlocks());
            }
        }
    }

    private void add(Line line) {
        lines.add(line);
        byId.putIfAbsent(line.block(), line);
    }
}
