package vn.trinhky.manuscript.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.trinhky.manuscript.BlockId;
import vn.trinhky.manuscript.Footnote;
import vn.trinhky.manuscript.Heading;
import vn.trinhky.manuscript.Manuscript;
import vn.trinhky.manuscript.Origin;
import vn.trinhky.manuscript.Paragraph;
import vn.trinhky.manuscript.RandomFigure;
import vn.trinhky.manuscript.RandomManuscript;
import vn.trinhky.manuscript.Text;
import vn.trinhky.manuscript.figures.FigureTokens;

class ManuscriptJsonTests {

    @Test
    void readsWhatItWrote() {
        for (long seed = 0; seed < 2_000; seed++) {
            Manuscript manuscript = new RandomManuscript(seed).next();
            String json = ManuscriptJson.write(manuscript);
            assertThat(ManuscriptJson.read(json)).as("seed %d", seed).isEqualTo(manuscript);
        }
    }

    @Test
    void readsFrozenFiguresWithWhatTheySaid() {
        for (long seed = 0; seed < 2_000; seed++) {
            Manuscript live = RandomManuscript.ofEverything(seed).next();
            Manuscript frozen = RandomFigure.spoken(live, seed);
            assertThat(ManuscriptJson.read(ManuscriptJson.write(frozen)))
                    .as("seed %d", seed)
                    .isEqualTo(frozen);
            assertThat(FigureTokens.live(frozen)).as("seed %d", seed).isEqualTo(live);
        }
    }

    @Test
    void writesTheShapeThatTheEditorKnows() {
        Origin origin = Origin.of(Origin.Source.part("u1", "s1", 2, "Y Bông", new BlockId("b")));
        Footnote note = new Footnote(new BlockId("n"), List.of(paragraph("p", Text.plain("chú"))));
        Text bold = new Text("a", EnumSet.of(Text.Style.ITALIC, Text.Style.BOLD));
        Heading heading = new Heading(new BlockId("h"), 2, List.of(bold, note), origin);
        assertThat(ManuscriptJson.write(new Manuscript(List.of(heading))))
                .isEqualTo(
                        "{'type':'doc','content':[{'type':'heading','attrs':{'id':'h','level':2,'origin':[{'kind':'part','unit':'u1',"
                                        .replace('\'', '"')
                                + ("'subject':'s1','version':2,'author':'Y Bông','block':'b'}]},'content':[{'type':'text','text':'a','marks':["
                                                + "{'type':'bold'},{'type':'italic'}]},{'type':'footnote','attrs':{'id':'n'},"
                                                + "'content':[{'type':'paragraph','attrs':{'id':'p','origin':null},'content':["
                                                + "{'type':'text','text':'chú'}]}]}]}]}")
                                        .replace('\'', '"'));
    }

    @Test
    void givesFreshIdsWhereTheEditorHasNoneOrCopiedOne() {
        Manuscript read = ManuscriptJson.read(
                "{\"type\":\"doc\",\"content\":[{\"type\":\"paragraph\",\"attrs\":{\"id\":\"x\"}},{\"type\":\"paragraph\","
                        + "\"attrs\":{\"id\":\"x\"}},{\"type\":\"paragraph\"}]}");
        assertThat(read.blocks())
                .extracting(block -> block.id().value())
                .doesNotHaveDuplicates()
                .contains("x");
    }

    @Test
    void leavesOutCharactersThatNoDocumentCanHold() {
        Manuscript manuscript = new Manuscript(List.of(paragraph("p", Text.plain("a\u0000\u0007b\uFFFF"))));
        assertThat(ManuscriptJson.read(ManuscriptJson.write(manuscript)).blocks())
                .containsExactly(paragraph("p", Text.plain("ab")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '~', textBlock = """
            ; JSON object
            [; not JSON
            []; JSON object
            {"type":"paragraph"}; type doc
            {"type":"doc","content":{}}; /content
            {"type":"doc","content":[{"type":"image"}]}; unknown block image
            {"type":"doc","content":[{"type":"heading","attrs":{"level":5}}]}; /content/0/attrs/level
            {"type":"doc","content":[{"type":"item","attrs":{"mark":"star"}}]}; /content/0/attrs/mark
            {"type":"doc","content":[{"type":"paragraph","content":[{"type":"text"}]}]}; /content/0/content/0/text
            {"type":"doc","content":[{"type":"paragraph","content":[{"type":"text","text":"a","marks":[{"type":"blink"}]}]}]}; blink
            {"type":"doc","content":[{"type":"paragraph","content":[{"type":"footnote","content":[{"type":"heading","attrs":{"level":1}}]}]}]}; heading
            {"type":"doc","content":[{"type":"paragraph","content":[{"type":"footnote","content":[{"type":"paragraph","content":[{"type":"footnote"}]}]}]}]}; footnote
            {"type":"doc","content":[{"type":"table","content":[{"type":"paragraph"}]}]}; rows only
            """)
    void refusesWhatIsNoManuscript(String json, String complaint) {
        assertThatExceptionOfType(MalformedManuscript.class)
                .isThrownBy(() -> ManuscriptJson.read(json == null ? "" : json))
                .withMessageContaining(complaint);
    }

    @Test
    void refusesEndlessNesting() {
        String deep = "{\"type\":\"doc\",\"content\":[".repeat(100_000);
        assertThatExceptionOfType(MalformedManuscript.class).isThrownBy(() -> ManuscriptJson.read(deep));
    }

    @Test
    void digestsEqualTextsEqually() {
        Manuscript manuscript = new Manuscript(List.of(paragraph("p", Text.plain("a"))));
        assertThat(Digests.of(manuscript))
                .matches("[0-9a-f]{64}")
                .isEqualTo(Digests.of(ManuscriptJson.read(ManuscriptJson.write(manuscript))))
                .isNotEqualTo(Digests.of(new Manuscript(List.of(paragraph("p", Text.plain("b"))))));
    }

    private static Paragraph paragraph(String id, Text text) {
        return new Paragraph(new BlockId(id), List.of(text), null);
    }
}
