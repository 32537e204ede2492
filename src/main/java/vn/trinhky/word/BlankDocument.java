package vn.trinhky.word;

import java.util.List;
import java.util.Set;
import vn.trinhky.manuscript.BlockId;
import vn.trinhky.manuscript.Footnote;
import vn.trinhky.manuscript.Manuscript;
import vn.trinhky.manuscript.Paragraph;
import vn.trinhky.manuscript.Table;
import vn.trinhky.manuscript.Text;

/** A document without content that needs every shape once. */
final class BlankDocument {

    private BlankDocument() {}

    static OfficialDocument of(LayoutProfile profile) {
        Paragraph note = new Paragraph(new BlockId("note"), List.of(Text.plain(" ")), null);
        Paragraph line = new Paragraph(
                new BlockId("line"),
                List.of(new Text(" ", Set.of(Text.Style.BOLD)), new Footnote(new BlockId("mark"), List.of(note))),
                null);
        Table table = new Table(
                new BlockId("table"), 0, List.of(new Table.Row(List.of(new Table.Cell(1, 1, List.of(note))))), null);
        return new OfficialDocument(
                profile,
                "",
                "",
                null,
                "",
                "",
                null,
                "",
                "",
                List.of(),
                new Manuscript(List.of(line, table)),
                List.of(),
                List.of(),
                "");
    }
}
