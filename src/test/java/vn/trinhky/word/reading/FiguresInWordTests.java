package vn.trinhky.word.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.trinhky.manuscript.FigureToken;
import vn.trinhky.manuscript.Manuscript;
import vn.trinhky.manuscript.Text.Style;
import vn.trinhky.manuscript.figures.FigureTokens;
import vn.trinhky.manuscript.notation.PlainTextReader;
import vn.trinhky.manuscript.notation.PlainTextWriter;
import vn.trinhky.word.LayoutProfile;
import vn.trinhky.word.Templates;
import vn.trinhky.word.draft.DraftMark;
import vn.trinhky.word.draft.WordDrafts;
import vn.trinhky.word.file.PackedPart;
import vn.trinhky.word.file.WordFile;

/** What becomes of a figure that somebody worked on in Word. */
@Tag("figures")
class FiguresInWordTests {

    private static final WordDrafts DRAFTS = new WordDrafts(new Templates());
    private static final String TEXT = "Toàn huyện có {{MH-DUNG/all/this/value}} mô hình dừng.\n";
    private static final String WORDS = "Toàn huyện có 05 mô hình dừng.\n";

    private final Manuscript live = PlainTextReader.read(TEXT).manuscript();
    private final byte[] file = written(live, "05");

    @Test
    void comesBackLiveWhenItsWordsAreUnchanged() {
        assertThat(readBack("05", "05")).isEqualTo(TEXT);
    }

    @Test
    void comesBackAsWordsWhenSomebodyTypedAnotherNumber() {
        assertThat(readBack(">05<", ">06<")).isEqualTo(WORDS.replace("05", "06"));
    }

    @Test
    void comesBackLiveWhenWordsAroundItWereChanged() {
        assertThat(readBack("Toàn huyện có ", "Cả huyện còn "))
                .isEqualTo(TEXT.replace("Toàn huyện có", "Cả huyện còn"));
    }

    @Test
    void comesBackLiveWhenWordCutItsWordsIntoRuns() {
        String run = "<w:r><w:t xml:space=\"preserve\">";
        assertThat(readBack(">05<", ">0</w:t></w:r>" + run + "5<")).isEqualTo(TEXT);
    }

    @Test
    void isBoldWhenSomebodySetItInBold() {
        String run = "<w:r><w:t xml:space=\"preserve\">05";
        WordReading reading = Files.read(changed(run, run.replace("<w:r>", "<w:r><w:rPr><w:b/></w:rPr>")));

        assertThat(FigureTokens.in(reading.accepted()))
                .containsExactly(FigureTokens.in(live).get(0).in(Set.of(Style.BOLD)));
    }

    @Test
    void comesBackAsWordsWhenItsBookmarkWasLost() {
        assertThat(readBack("_tkf", "_other")).isEqualTo(WORDS);
    }

    @Test
    void comesBackAsWordsFromAFileThatAsksSomethingElse() {
        byte[] other = written(PlainTextReader.read("{{TIN/all/this/value}}").manuscript(), "05");
        Map<String, byte[]> parts = parts(file);
        parts.put("docProps/custom.xml", WordFile.read(other).part("docProps/custom.xml"));

        assertThat(plain(zip(parts))).isEqualTo(WORDS);
    }

    @Test
    void isLiveInTheStateOfTrackedChangesWhereItWasNotTouched() {
        String change = " w:id=\"90\" w:author=\"Lâm\" w:date=\"2024-06-03T08:30:00Z\">";
        String run = "<w:r><w:t xml:space=\"preserve\">05</w:t></w:r>";
        WordReading reading = Files.read(changed(
                run,
                "<w:del" + change + run.replace("w:t", "w:delText") + "</w:del><w:ins" + change
                        + run.replace("05", "07") + "</w:ins>"));

        assertThat(PlainTextWriter.write(reading.accepted())).isEqualTo(WORDS.replace("05", "07"));
        assertThat(PlainTextWriter.write(reading.original())).isEqualTo(TEXT);
    }

    @Test
    void comesBackLiveWithoutAnAnswer() {
        byte[] unanswered = DRAFTS.write(live, new DraftMark("s:1", "0f"), LayoutProfile.PARTY_HD36_2018, "x");

        assertThat(text(unanswered)).contains("[MH-DUNG]");
        assertThat(plain(unanswered)).isEqualTo(TEXT);
    }

    @Test
    void carriesQuestionsThatNoNameOfABookmarkHolds() {
        String asks = "a".repeat(40) + "/unit:" + "b".repeat(36) + "/year_to_date/difference";
        Manuscript text = PlainTextReader.read("Một {{" + asks + "}}⁽¹⁾\n\n⁽¹⁾ {{" + asks + "}}")
                .manuscript();

        List<FigureToken> read = FigureTokens.in(
                Files.read(written(text, "giảm 10 hộ so với quý I/2024")).accepted());

        assertThat(read).isEqualTo(FigureTokens.in(text)).hasSize(2);
        assertThat(List.of(text(written(text, "05")).split("w:name=\"")))
                .allMatch(name -> name.startsWith("<") || name.indexOf('"') <= 40);
    }

    private String readBack(String words, String others) {
        return plain(changed(words, others));
    }

    private byte[] changed(String words, String others) {
        Map<String, byte[]> parts = parts(file);
        String xml = text(file);
        assertThat(xml).contains(words);
        parts.put("word/document.xml", xml.replace(words, others).getBytes(StandardCharsets.UTF_8));
        return zip(parts);
    }

    private static byte[] written(Manuscript text, String said) {
        Manuscript spoken = FigureTokens.changed(text, token -> token.saying(said));
        return DRAFTS.write(spoken, new DraftMark("s:1", "0f"), LayoutProfile.PARTY_HD36_2018, "x");
    }

    private static Map<String, byte[]> parts(byte[] docx) {
        return WordFile.read(docx).parts();
    }

    private static String text(byte[] docx) {
        return new String(WordFile.read(docx).part("word/document.xml"), StandardCharsets.UTF_8);
    }

    private static byte[] zip(Map<String, byte[]> parts) {
        List<PackedPart> packed = new ArrayList<>();
        parts.forEach((name, content) -> packed.add(PackedPart.of(name, content)));
        return PackedPart.zip(packed);
    }

    private static String plain(byte[] docx) {
        return PlainTextWriter.write(Files.read(docx).accepted());
    }
}
