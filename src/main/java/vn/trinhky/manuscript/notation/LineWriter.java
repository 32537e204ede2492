package vn.trinhky.manuscript.notation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import vn.trinhky.manuscript.Block;
import vn.trinhky.manuscript.Footnote;
import vn.trinhky.manuscript.Item;
import vn.trinhky.manuscript.Numbering;
import vn.trinhky.manuscript.Table;
import vn.trinhky.manuscript.TextBlock;

/** Writes single blocks as lines, so that each is read as what it is. */
final class LineWriter {

    private static final String NOTHING = Line.PARAGRAPH_SIGN;

    private final ToIntFunction<Footnote> numbers;

    LineWriter(ToIntFunction<Footnote> numbers) {
        this.numbers = numbers;
    }

    String numbered(TextBlock block, String number, String sign) {
        return (sign + number + " " + words(block)).stripTrailing();
    }

    /** An item, or a paragraph that is not numbered. */
    String line(TextBlock block) {
        String words = words(block);
        if (block instanceof Item item) {
            return (item.mark().sign() + " " + words).stripTrailing();
        } else if (words.isEmpty()) {
            return NOTHING;
        }
        return Mark.at(words, 0) == null ? plain(words) : Line.PARAGRAPH_SIGN + " " + words;
    }

    /** A backslash keeps a paragraph that begins like an item, number or row from being read as one. */
    private static String plain(String words) {
        Line read = Line.withoutNote(0, words);
        if (read.kind() == Line.Kind.PARAGRAPH) {
            return words;
        }
        Label label = Label.of(words);
        int sign = label == null ? 0 : label.end() - 1;
        return words.substring(0, sign) + Escapes.BACKSLASH + words.substring(sign);
    }

    private String words(TextBlock block) {
        return InlineWriter.write(block.content(), numbers);
    }

    List<String> note(Footnote note) {
        String mark = Mark.of(numbers.applyAsInt(note));
        List<String> lines = new ArrayList<>();
        note.body().forEach(block -> lines.add(mark + " " + enclosed(block)));
        return lines.isEmpty() ? List.of(mark) : lines;
    }

    private String enclosed(Block block) {
        if (block instanceof Table table) {
            return table.cellBlocks().stream().map(this::enclosed).collect(Collectors.joining(" "));
        }
        int level = NumberedRuns.levelOf(block);
        if (level == 0) {
            return line((TextBlock) block);
        }
        Numbering first = Numbering.fromTheBeginning();
        return numbered((TextBlock) block, first.next(level), Line.PARAGRAPH_SIGN + " ");
    }

    String table(Table table) {
        List<String> rows = new ArrayList<>();
        for (Table.Row row : table.rows()) {
            rows.add(row.cells().stream().map(this::cell).collect(Collectors.joining(" | ", "| ", " |")));
            if (rows.size() == table.headerRows()) {
                rows.add(rule(row));
            }
        }
        return String.join("\n", rows);
    }

    private static String rule(Table.Row row) {
        return row.cells().stream().map(cell -> "---").collect(Collectors.joining("|", "|", "|"));
    }

    private String cell(Table.Cell cell) {
        String lines = cell.blocks().stream().map(this::inCell).collect(Collectors.joining(PipeRow.LINE_BREAK));
        return lines + " | ".repeat(cell.columns() - 1);
    }

    private String inCell(Block block) {
        String line = Escapes.escaped(Escapes.escaped(enclosed(block), "|"), PipeRow.LINE_BREAK);
        return line.matches("[-:]{3,}") ? "\\" + line : line;
    }
}
