package vn.trinhky.word.tracked;

import java.util.ArrayList;
import java.util.List;
import vn.trinhky.manuscript.Block;
import vn.trinhky.manuscript.Footnote;
import vn.trinhky.manuscript.Inline;
import vn.trinhky.manuscript.Manuscript;
import vn.trinhky.manuscript.Table;
import vn.trinhky.manuscript.Text;
import vn.trinhky.manuscript.TextBlock;

/** A text as a file can hold it: without origins, and neighbouring words in one typeface as one run. */
final class AsInFile {

    private AsInFile() {}

    static Manuscript of(Manuscript text) {
        return new Manuscript(blocks(text.blocks()));
    }

    private static List<Block> blocks(List<Block> blocks) {
        return blocks.stream().map(AsInFile::block).toList();
    }

    private static Block block(Block block) {
        if (block instanceof Table table) {
            return new Table(
                    table.id(),
                    table.headerRows(),
                    table.rows().stream()
                            .map(row -> new Table.Row(row.cells().stream()
                                    .map(cell -> new Table.Cell(cell.columns(), cell.rows(), blocks(cell.blocks())))
                                    .toList()))
                            .toList(),
                    null);
        }
        TextBlock line = (TextBlock) block;
        return line.saying(joined(line.content())).as(line.id(), null);
    }

    static List<Inline> joined(List<Inline> content) {
        List<Inline> joined = new ArrayList<>();
        for (Inline inline : content) {
            int last = joined.size() - 1;
            if (last >= 0
                    && inline instanceof Text now
                    && joined.get(last) instanceof Text then
                    && now.styles().equals(then.styles())) {
                joined.set(last, new Text(then.text() + now.text(), now.styles()));
            } else {
                joined.add(inline instanceof Footnote note ? new Footnote(note.id(), blocks(note.body())) : inline);
            }
        }
        return joined;
    }
}
