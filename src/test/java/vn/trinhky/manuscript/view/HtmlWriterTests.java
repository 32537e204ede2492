package vn.trinhky.manuscript.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.trinhky.manuscript.Block;
import vn.trinhky.manuscript.BlockId;
import vn.trinhky.manuscript.Manuscript;
import vn.trinhky.manuscript.Numbering;
import vn.trinhky.manuscript.Origin;
import vn.trinhky.manuscript.Paragraph;
import vn.trinhky.manuscript.RandomManuscript;
import vn.trinhky.manuscript.Text;
import vn.trinhky.manuscript.notation.PlainTextReader;

class HtmlWriterTests {

    @Test
    void showsNumbersItemsAndTypefaces() {
        assertThat(html("I. KẾT QUẢ\n1. Chỉ đạo\n- *Lý do:* mưa")).isEqualTo("""
                        <h2 data-block="ID"><span class="number">I.</span> KẾT QUẢ</h2>
                        <h3 data-block="ID"><span class="number">1.</span> Chỉ đạo</h3>
                        <p class="item dash" data-block="ID"><span class="number">-</span> <em>Lý do:</em> mưa</p>
                        """);
    }

    @Test
    void numbersFootnotesAndListsThemAtTheEnd() {
        Manuscript manuscript = read("Một⁽⁷⁾.\n⁽⁷⁾ Bảy.");
        String id = manuscript.footnotes().get(0).id().value();
        assertThat(HtmlWriter.write(manuscript))
                .contains("<sup class=\"fn\"><a href=\"#fn-" + id + "\">(1)</a></sup>")
                .contains("<ol class=\"footnotes\">")
                .contains("<li id=\"fn-" + id + "\">");
    }

    @Test
    void escapesWordsIdsAndUnits() {
        Block block = new Paragraph(
                new BlockId("\"><script>"),
                List.of(Text.plain("<script>alert('&')</script>")),
                Origin.of(Origin.Source.part("\" onclick=\"x", "s", 1, "a", new BlockId("b"))));
        assertThat(HtmlWriter.write(new Manuscript(List.of(block))))
                .isEqualTo("<p data-block=\"&quot;&gt;&lt;script&gt;\" data-origin-unit=\"&quot; onclick=&quot;x\">"
                        + "&lt;script&gt;alert(&#39;&amp;&#39;)&lt;/script&gt;</p>\n");
    }

    @Test
    void countsOnFromThePlaceOfASection() {
        assertThat(HtmlWriter.write(read("3.1. Tồn tại"), Numbering.under(1, 3)))
                .contains(">3.1.<");
    }

    @Test
    void closesEveryTagItOpens() {
        for (long seed = 0; seed < 500; seed++) {
            String html = HtmlWriter.write(new RandomManuscript(seed).next());
            assertThat(html.split("<[a-z]").length)
                    .as("seed %d: %s", seed, html)
                    .isEqualTo(html.split("</[a-z]").length);
        }
    }

    @Test
    void listsTheWordsAsAReaderSeesThem() {
        assertThat(PlainText.of(read("I. A\n1. B\nMột⁽²⁾\n| x | y |\n⁽²⁾ Hai.\n⁽²⁾ Ba.")))
                .containsExactly("I. A", "1. B", "Một", "x", "y", "(1) Hai.", "Ba.");
    }

    @Test
    void countsWordsWithFootnotesButWithoutNumbers() {
        assertThat(Statistics.of(read("1. Có 8.000 lượt⁽¹⁾\n- Tốt - và 😀\n⁽¹⁾ Hai.")))
                .isEqualTo(new Statistics(6, 27, 1));
    }

    private static String html(String text) {
        return HtmlWriter.write(read(text)).replaceAll("data-block=\"[0-9a-f]{16}\"", "data-block=\"ID\"");
    }

    private static Manuscript read(String text) {
        return PlainTextReader.read(text).manuscript();
    }
}
