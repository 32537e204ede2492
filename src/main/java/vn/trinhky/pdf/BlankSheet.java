package vn.trinhky.pdf;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import vn.trinhky.manuscript.Block;
import vn.trinhky.manuscript.BlockId;
import vn.trinhky.manuscript.Manuscript;
import vn.trinhky.manuscript.Paragraph;
import vn.trinhky.manuscript.Text;
import vn.trinhky.manuscript.Text.Style;
import vn.trinhky.word.LayoutProfile;
import vn.trinhky.word.OfficialDocument;
import vn.trinhky.word.marks.DocumentMarks;

/** A document that says nothing, for warming up. */
final class BlankSheet {

    private BlankSheet() {}

    static OfficialDocument withEveryTypeface() {
        List<Block> letters = Stream.of(Style.values())
                .<Block>map(style -> new Paragraph(BlockId.fresh(), List.of(new Text("Ký", Set.of(style))), null))
                .toList();
        return new OfficialDocument(
                        LayoutProfile.PARTY_HD36_2018,
                        "",
                        "",
                        null,
                        "",
                        "",
                        null,
                        "",
                        "",
                        List.of(),
                        new Manuscript(letters),
                        List.of(),
                        List.of(),
                        "")
                .marked(new DocumentMarks(null, "https://localhost/v/"));
    }
}
