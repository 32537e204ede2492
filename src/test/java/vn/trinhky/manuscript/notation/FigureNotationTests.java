package vn.trinhky.manuscript.notation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.trinhky.manuscript.BlockId;
import vn.trinhky.manuscript.FigureQuestion;
import vn.trinhky.manuscript.FigureToken;
import vn.trinhky.manuscript.Inline;
import vn.trinhky.manuscript.Manuscript;
import vn.trinhky.manuscript.Paragraph;
import vn.trinhky.manuscript.Text;
import vn.trinhky.manuscript.Text.Style;
import vn.trinhky.manuscript.TextBlock;
import vn.trinhky.manuscript.figures.FigureTokens;

@Tag("figures")
class FigureNotationTests {

    private static final FigureToken STOPPED =
            FigureToken.live(FigureQuestion.read("MH-DUNG/all/this/value").orElseThrow());

    @Test
    void readsAFigureBetweenWords() {
        assertThat(inlines("Có {{MH-DUNG/all/this/value}} mô hình"))
                .containsExactly(Text.plain("Có "), STOPPED, Text.plain(" mô hình"));
    }

    @Test
    void setsAFigureInATypefaceLikeWords() {
        assertThat(inlines("**Có {{MH-DUNG/all/this/value}}** *{{MH-DUNG/all/this/value}}*"))
                .containsExactly(
                        new Text("Có ", Set.of(Style.BOLD)),
                        STOPPED.in(Set.of(Style.BOLD)),
                        Text.plain(" "),
                        STOPPED.in(Set.of(Style.ITALIC)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "# I. {{MH-DUNG/all/this/value}} mô hình",
                "- {{MH-DUNG/all/this/value}}",
                "| {{MH-DUNG/all/this/value}} | hộ |\n|---|---|\n| a | b |",
                "Một⁽¹⁾.\n\n⁽¹⁾ {{MH-DUNG/all/this/value}} hộ.",
            })
    void readsAFigureWhereverWordsStand(String text) {
        assertThat(FigureTokens.in(PlainTextReader.read(text).manuscript())).containsExactly(STOPPED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{{MH-DUNG}}",
                "{{MH-DUNG/nobody/this/value}}",
                "{{MH-DUNG/all/this/value}",
                "{MH-DUNG/all/this/value}",
                "{{ MH-DUNG/all/this/value }}",
                "\\{{MH-DUNG/all/this/value}}",
                "{\\{MH-DUNG/all/this/value}}",
            })
    void leavesWhatIsNoFigureAsItStands(String text) {
        assertThat(inlines(text)).containsExactly(Text.plain(text.replace("\\", "")));
    }

    @Test
    void writesWordsThatLookLikeAFigureSoThatTheyStayWords() {
        List<Inline> content = List.of(Text.plain("{{{MH-DUNG/all/this/value}} {{"), STOPPED, Text.plain("}}"));
        Manuscript text = new Manuscript(List.of(new Paragraph(new BlockId("p"), content, null)));

        assertThat(inlines(PlainTextWriter.write(text))).isEqualTo(content);
    }

    @Test
    void forgetsWhatAFrozenFigureSaid() {
        Manuscript text = new Manuscript(List.of(new Paragraph(new BlockId("p"), List.of(STOPPED.saying("05")), null)));

        assertThat(PlainTextWriter.write(text)).isEqualTo("{{MH-DUNG/all/this/value}}\n");
    }

    @Test
    void readsAMillionBracesInNoTime() {
        assertTimeout(Duration.ofSeconds(5), () -> inlines("{".repeat(1_000_000)));
        assertTimeout(Duration.ofSeconds(5), () -> inlines("{{A/".repeat(250_000)));
    }

    private static List<Inline> inlines(String text) {
        return ((TextBlock) PlainTextReader.read(text).manuscript().blocks().get(0)).content();
    }
}
