package vn.trinhky.manuscript.view;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.trinhky.manuscript.Manuscript;
import vn.trinhky.manuscript.figures.FigureTokens;
import vn.trinhky.manuscript.notation.PlainTextReader;
import vn.trinhky.manuscript.redline.Redline;

@Tag("figures")
class FigureHtmlTests {

    private static final FigureLinks LINKS = asks -> "/figures/" + asks.indicator();

    private final Manuscript live = PlainTextReader.read(
                    "Có **{{MH-DUNG/all/this/value}}** mô hình⁽¹⁾.\n\n" + "⁽¹⁾ Gồm {{MH-DAT/all/this/counted}}.")
            .manuscript();
    private final Manuscript frozen = saying("05");

    private Manuscript saying(String words) {
        return FigureTokens.changed(live, token -> token.saying(words));
    }

    @Test
    void marksWhatIsAFigure() {
        assertThat(HtmlWriter.write(frozen))
                .contains("<strong><span class=\"figure\" data-figure=\"MH-DUNG/all/this/value\">05</span></strong>");
    }

    @Test
    void leadsToWhereAFigureCameFromInFootnotesToo() {
        assertThat(HtmlWriter.write(frozen, LINKS))
                .contains("<a class=\"figure\" href=\"/figures/MH-DUNG\" data-figure=\"MH-DUNG/all/this/value\">05</a>")
                .contains(
                        "<a class=\"figure\" href=\"/figures/MH-DAT\" data-figure=\"MH-DAT/all/this/counted\">05</a>");
    }

    @Test
    void saysThatNothingAnswersAFigure() {
        assertThat(HtmlWriter.write(live))
                .contains(
                        "<span class=\"figure is-unanswered\" data-figure=\"MH-DUNG/all/this/value\">[MH-DUNG]</span>");
    }

    @Test
    void countsAFigureAsTheWordsThatItSays() {
        assertThat(PlainText.of(frozen)).containsExactly("Có 05 mô hình.", "(1) Gồm 05.");
        assertThat(Excerpt.of(frozen.blocks())).isEqualTo("Có 05 mô hình.");
        assertThat(Statistics.of(frozen)).isEqualTo(new Statistics(6, 21, 1));
    }

    @Test
    void showsAFigureThatSaysSomethingElseAsOneRemovedAndOneAdded() {
        String html = RedlineHtml.write(Redline.of(frozen, saying("06")), (sign, count) -> "");
        assertThat(html.replaceAll("<span class=\"visually-hidden\"> *</span>", ""))
                .contains(
                        "<del><strong><span class=\"figure\" data-figure=\"MH-DUNG/all/this/value\">05</span></strong></del>")
                .contains(
                        "<ins><strong><span class=\"figure\" data-figure=\"MH-DUNG/all/this/value\">06</span></strong></ins>");
    }

    @Test
    void showsWordsThatBecameAFigureAsAChange() {
        Manuscript typed = PlainTextReader.read("Có **05** mô hình.").manuscript();
        Manuscript linked = PlainTextReader.read("Có **{{MH-DUNG/all/this/value}}** mô hình.")
                .manuscript();
        assertThat(RedlineHtml.write(Redline.of(typed, linked), (sign, count) -> ""))
                .contains("<del>", "<ins>");
    }
}
