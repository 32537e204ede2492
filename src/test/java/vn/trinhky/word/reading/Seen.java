package vn.trinhky.word.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import vn.trinhky.manuscript.Block;
import vn.trinhky.manuscript.Footnote;
import vn.trinhky.manuscript.Heading;
import vn.trinhky.manuscript.Inline;
import vn.trinhky.manuscript.Item;
import vn.trinhky.manuscript.Manuscript;
import vn.trinhky.manuscript.NumberedParagraph;
import vn.trinhky.manuscript.Table;
import vn.trinhky.manuscript.Text;
import vn.trinhky.manuscript.TextBlock;

/**
 * What was read, a line a block, short and complete: {@code #2} is a heading of level 2, {@code %2} a numbered paragraph,
 * {@code {bi:words}} bold italic words, {@code [note / note]} a footnote, {@code 2x1:} a cell over two columns.
 */
final class Seen {

    private Seen() {}

    static List<String> in(HandMade file) {
        return in(file.read().accepted());
    }

    static List<String> in(Manuscript text) {
        List<String> lines = new ArrayList<>();
        for (Block block : text.blocks()) {
            if (block instanceof Table table) {
                table.rows()
                        .forEach(row -> lines.add(row.cells().stream()
                                .map(Seen::cell)
                                .collect(Collectors.joining(
                                        " | ", lines.size() < table.headerRows() ? "=| " : "| ", " |"))));
            } else {
                lines.add(line(block));
            }
        }
        return lines;
    }

    private static String cell(Table.Cell cell) {
        String span = cell.columns() * cell.rows() == 1 ? "" : cell.columns() + "x" + cell.rows() + ":";
        return span + blocks(cell.blocks());
    }

    private static String blocks(List<Block> blocks) {
        return blocks.stream().map(Seen::line).collect(Collectors.joining(" / "));
    }

    private static String line(Block block) {
        if (block instanceof Table table) {
            return blocks(table.cellBlocks());
        }
        String words = ((TextBlock) block).content().stream().map(Seen::inline).collect(Collectors.joining());
        if (block instanceof Heading heading) {
            return "#" + heading.level() + " " + words;
        } else if (block instanceof NumberedParagraph numbered) {
            return "%" + numbered.level() + " " + words;
        }
        return block instanceof Item item ? item.mark().sign() + " " + words : words;
    }

    private static String inline(Inline inline) {
        if (inline instanceof Footnote note) {
            return "[" + blocks(note.body()) + "]";
        }
        Text text = (Text) inline;
        String letters = text.styles().stream()
                .sorted()
                .map(style -> style.name().substring(0, 1).toLowerCase(java.util.Locale.ROOT))
                .collect(Collectors.joining());
        return letters.isEmpty() ? text.text() : "{" + letters + ":" + text.text() + "}";
    }
}
