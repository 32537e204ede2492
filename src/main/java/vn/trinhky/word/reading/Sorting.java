package vn.trinhky.word.reading;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.trinhky.manuscript.Block;
import vn.trinhky.manuscript.BlockId;
import vn.trinhky.manuscript.Heading;
import vn.trinhky.manuscript.Inline;
import vn.trinhky.manuscript.Item;
import vn.trinhky.manuscript.NumberedParagraph;
import vn.trinhky.manuscript.Paragraph;
import vn.trinhky.manuscript.Text;
import vn.trinhky.manuscript.notation.NumberedRuns;
import vn.trinhky.word.file.BlockBookmark;
import vn.trinhky.word.reading.found.NotCarried.Kind;
import vn.trinhky.word.reading.line.Line;
import vn.trinhky.word.reading.part.ListSign;
import vn.trinhky.word.reading.part.Node;

/**
 * Decides what each line of the text is: heading, numbered paragraph, item or paragraph.
 *
 * <p>Where somebody set headings bold, as offices do, only bold numbered lines are headings; where nothing is bold, the
 * rules of the plain notation decide.
 */
final class Sorting {

    private static final int LONGEST_HEADING = 300;
    private static final int DEEPEST = 4;

    private final OneState state;
    private final List<Block> blocks = new ArrayList<>();
    private final List<@Nullable NumberBefore> numbers = new ArrayList<>();
    private final List<Node> sources = new ArrayList<>();
    private final BitSet open = new BitSet();
    private boolean hasBoldHeadings;
    private boolean hasRomanHeadings;

    Sorting(OneState state) {
        this.state = state;
    }

    List<Block> blocks(List<Passage> passages) {
        passages.forEach(this::lookAt);
        for (Passage passage : passages) {
            if (passage instanceof Passage.Finished finished) {
                keep(finished.block(), null, Node.NONE);
            } else if (passage instanceof Passage.Undecided undecided) {
                add(undecided.line());
            }
        }
        if (!hasBoldHeadings) {
            raiseHeadings();
        }
        return new PlacedNumbers(state).settle(blocks, numbers, sources);
    }

    /** How the author of the file writes headings. */
    private void lookAt(Passage passage) {
        if (passage instanceof Passage.Undecided undecided
                && undecided.line().bookmark() == null
                && !undecided.line().words().isBlank()) {
            Line line = undecided.line();
            NumberBefore number = number(line, Content.onOneLine(line.content()));
            boolean isHeading =
                    line.look().outline() > 0 || (number != null && looksLikeHeading(line.content(), number.level()));
            hasBoldHeadings |= isHeading && (line.look().outline() > 0 || isSetApart(line.content()));
            hasRomanHeadings |= isHeading && number != null && number.level() == 1;
        }
    }

    private void add(Line line) {
        BlockBookmark bookmark = line.bookmark();
        if (bookmark != null) {
            BlockId id = state.identities().of(line.first(), 0, bookmark);
            keep(own(line, bookmark, id), null, line.first());
            state.identities().became(line.paragraphs(), id);
            return;
        }
        List<List<Inline>> lines =
                isHeading(line) ? List.of(Content.onOneLine(line.content())) : Content.lines(line.content());
        if (lines.stream().allMatch(List::isEmpty)) {
            state.identities().vanished(line.paragraphs());
            return;
        }
        for (int i = 0; i < lines.size(); i++) {
            BlockId id = state.identities().of(line.first(), i, null);
            if (i == 0) {
                addFirst(line, id, lines.get(0));
            } else {
                keep(Inside.signed(id, lines.get(i)), null, line.first());
            }
            state.identities().became(line.paragraphs(), id);
        }
    }

    private void keep(Block block, @Nullable NumberBefore number, Node source) {
        blocks.add(block);
        numbers.add(number);
        sources.add(source);
    }

    /** A line that we wrote: its style and list say what it is. */
    private static Block own(Line line, BlockBookmark bookmark, BlockId id) {
        int outline = line.look().outline();
        if (outline > 0) {
            return new Heading(id, Math.min(outline, DEEPEST), line.content(), null);
        } else if (line.sign() instanceof ListSign.Bullet bullet) {
            return new Item(id, bullet.mark(), line.content(), null);
        } else if (line.sign() instanceof ListSign.Counted number) {
            return new NumberedParagraph(id, Math.min(number.step() + 1, DEEPEST), line.content(), null);
        }
        return bookmark.role() == BlockBookmark.Role.LINE
                ? Inside.signed(id, line.content())
                : new Paragraph(id, line.content(), null);
    }

    private boolean isHeading(Line line) {
        if (line.look().outline() > 0) {
            return true;
        }
        NumberBefore number = number(line, Content.onOneLine(line.content()));
        return number != null && looksLikeHeading(line.content(), number.level());
    }

    private void addFirst(Line line, BlockId id, List<Inline> content) {
        NumberBefore number = number(line, content);
        if (isHeading(line)) {
            keep(heading(line, id, content, number), number, line.first());
        } else if (line.sign() instanceof ListSign.Bullet bullet) {
            keep(new Item(id, bullet.mark(), content, null), null, line.first());
        } else if (number != null && number.level() > 0) {
            open.set(blocks.size(), !line.look().isOwnNumbered());
            int level = line.look().isOwnNumbered() && line.sign() instanceof ListSign.Counted sign
                    ? Math.min(sign.step() + 1, DEEPEST)
                    : number.level();
            List<Inline> rest = Content.from(content, number.end());
            keep(
                    new NumberedParagraph(id, level, rest, null),
                    line.look().isOwnNumbered() ? null : number,
                    line.first());
        } else if (number != null) {
            keep(new Paragraph(id, Content.after(number.text() + " ", content), null), null, line.first());
        } else {
            keep(Inside.signed(id, content), null, line.first());
        }
    }

    /** A heading's own typeface is that of its style, so what all its words share is left out. */
    private Heading heading(Line line, BlockId id, List<Inline> content, @Nullable NumberBefore number) {
        List<Inline> words = number == null ? content : Content.from(content, number.end());
        int level = level(line, number);
        if (level > DEEPEST) {
            state.pass().findings().report(Kind.HEADING_LEVEL, line.first(), line.first(), Content.words(words));
        }
        return new Heading(id, Math.min(level, DEEPEST), Content.without(Content.common(words), words), null);
    }

    /** Where a file has headings I., II., its numbers say the level; elsewhere its styles do. */
    private int level(Line line, @Nullable NumberBefore number) {
        int outline = line.look().outline();
        if (number == null) {
            return outline;
        }
        int numbered = number.level();
        if (numbered == 0) {
            return outline > 0 ? outline : line.sign() instanceof ListSign.Counted sign ? sign.step() + 1 : 1;
        }
        return outline == 0 || hasRomanHeadings ? numbered : outline;
    }

    private static @Nullable NumberBefore number(Line line, List<Inline> content) {
        if (line.sign() instanceof ListSign.Counted number) {
            return NumberBefore.of(number);
        } else if (line.sign() != null) {
            return null;
        }
        String words = Content.words(content);
        boolean isBold = line.look().outline() > 0 || Content.common(content).contains(Text.Style.BOLD);
        return isBold ? NumberBefore.typedBeforeHeading(words) : NumberBefore.typed(words);
    }

    private static boolean looksLikeHeading(List<Inline> content, int level) {
        String words = Content.words(content);
        if (words.length() > LONGEST_HEADING) {
            return false;
        }
        Set<Text.Style> common = Content.common(content);
        return common.contains(Text.Style.BOLD)
                || (level >= 3 && common.contains(Text.Style.ITALIC))
                || (level == 1 && words.equals(words.toUpperCase(Locale.ROOT)));
    }

    private static boolean isSetApart(List<Inline> content) {
        Set<Text.Style> common = Content.common(content);
        return common.contains(Text.Style.BOLD) || common.contains(Text.Style.ITALIC);
    }

    private void raiseHeadings() {
        BitSet headings = NumberedRuns.headings(blocks, open);
        for (int i = headings.nextSetBit(0); i >= 0; i = headings.nextSetBit(i + 1)) {
            NumberedParagraph numbered = (NumberedParagraph) blocks.get(i);
            blocks.set(i, new Heading(numbered.id(), numbered.level(), numbered.content(), null));
        }
    }
}
