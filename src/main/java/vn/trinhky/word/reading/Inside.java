package vn.trinhky.word.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.trinhky.manuscript.Block;
import vn.trinhky.manuscript.BlockId;
import vn.trinhky.manuscript.Inline;
import vn.trinhky.manuscript.Item;
import vn.trinhky.manuscript.NumberedParagraph;
import vn.trinhky.manuscript.Paragraph;
import vn.trinhky.word.file.BlockBookmark;
import vn.trinhky.word.file.BlockBookmark.Role;
import vn.trinhky.word.file.TypedSign;
import vn.trinhky.word.reading.line.Line;
import vn.trinhky.word.reading.part.ListSign;

/** Lines in cells and footnotes: nothing there is a heading, and numbers are words like others. */
final class Inside {

    private static final Pattern TYPED_NUMBER = Pattern.compile("\\d{1,9}\\. ?");

    private final OneState state;
    private final List<Block> blocks = new ArrayList<>();

    Inside(OneState state) {
        this.state = state;
    }

    List<Block> blocks(List<Passage> passages) {
        for (Passage passage : passages) {
            if (passage instanceof Passage.Finished finished) {
                blocks.add(finished.block());
            } else if (passage instanceof Passage.Undecided undecided) {
                add(undecided.line());
            }
        }
        return blocks;
    }

    private void add(Line line) {
        BlockBookmark bookmark = line.bookmark();
        if (bookmark != null) {
            BlockId id = state.identities().of(line.first(), 0, bookmark);
            keep(line, own(line, bookmark.role(), id));
            return;
        }
        List<List<Inline>> lines = Content.lines(line.content());
        boolean hasNumber = line.sign() instanceof ListSign.Counted;
        if (lines.isEmpty() && !hasNumber) {
            state.identities().vanished(line.paragraphs());
            return;
        }
        for (int i = 0; i < Math.max(1, lines.size()); i++) {
            BlockId id = state.identities().of(line.first(), i, null);
            List<Inline> content = lines.isEmpty() ? List.of() : lines.get(i);
            keep(line, i == 0 ? listed(line, id, content) : signed(id, content));
        }
    }

    private void keep(Line line, Block block) {
        state.identities().became(line.paragraphs(), block.id());
        blocks.add(block);
    }

    private static Block listed(Line line, BlockId id, List<Inline> content) {
        if (line.sign() instanceof ListSign.Bullet bullet) {
            return new Item(id, bullet.mark(), content, null);
        } else if (line.sign() instanceof ListSign.Counted number) {
            String before = content.isEmpty() ? number.text() : number.text() + " ";
            return new Paragraph(id, Content.after(before, content), null);
        }
        return signed(id, content);
    }

    /** A line that may begin with a typed sign. */
    static Block signed(BlockId id, List<Inline> content) {
        TypedSign sign = TypedSign.of(Content.words(content));
        return sign == null
                ? new Paragraph(id, content, null)
                : new Item(id, sign.mark(), Content.from(content, sign.end()), null);
    }

    /** A line that we wrote; the sign that its bookmark speaks of may have been deleted since. */
    private static Block own(Line line, Role role, BlockId id) {
        if (line.sign() != null) {
            return listed(line, id, line.content());
        }
        String words = line.words();
        if (role.level() > 0) {
            Matcher number = TYPED_NUMBER.matcher(words);
            return number.lookingAt()
                    ? new NumberedParagraph(id, role.level(), Content.from(line.content(), number.end()), null)
                    : new Paragraph(id, line.content(), null);
        }
        return switch (role) {
            case DASH -> item(id, Item.Mark.DASH, line);
            case PLUS -> item(id, Item.Mark.PLUS, line);
            case LINE -> signed(id, line.content());
            default -> new Paragraph(id, line.content(), null);
        };
    }

    private static Block item(BlockId id, Item.Mark mark, Line line) {
        String words = line.words();
        if (words.startsWith(mark.sign() + " ") || words.equals(mark.sign())) {
            return new Item(id, mark, Content.from(line.content(), Math.min(2, words.length())), null);
        }
        return signed(id, line.content());
    }
}
