package vn.trinhky.word.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.trinhky.word.reading.HandMade.bold;
import static vn.trinhky.word.reading.HandMade.cell;
import static vn.trinhky.word.reading.HandMade.paragraph;
import static vn.trinhky.word.reading.HandMade.row;
import static vn.trinhky.word.reading.HandMade.run;

import java.time.LocalDateTime;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.trinhky.word.reading.found.CommentInWord;

/** Both states of a file whose changes were tracked, and its comments. */
@Tag("writing")
class TrackedChangesTests {

    private static final String WHO = " w:id=\"1\" w:author=\"Y Bông\" w:date=\"2024-06-03T08:30:00Z\"";

    private final HandMade file = new HandMade();

    private static String inserted(String content) {
        return "<w:ins" + WHO + ">" + content + "</w:ins>";
    }

    private static String deleted(String words) {
        return "<w:del" + WHO + "><w:r><w:delText xml:space=\"preserve\">" + words + "</w:delText></w:r></w:del>";
    }

    private static String endChanged(String change) {
        return "<w:rPr><w:" + change + WHO + "/></w:rPr>";
    }

    @Test
    void readsBothStatesOfWords() {
        file.line(run("Có ") + deleted("26") + inserted(run("27")) + run(" mô hình"));
        WordReading reading = file.read();

        assertThat(Seen.in(reading.accepted())).containsExactly("Có 27 mô hình");
        assertThat(Seen.in(reading.original())).containsExactly("Có 26 mô hình");
        assertThat(reading.hasTrackedChanges()).isTrue();
        assertThat(reading.original().blocks().get(0).id())
                .isEqualTo(reading.accepted().blocks().get(0).id());
    }

    @Test
    void readsBothStatesOfWholeParagraphs() {
        file.line(run("một"))
                .line(endChanged("ins"), inserted(run("thêm")))
                .line(endChanged("del"), deleted("bớt"))
                .line(run("hai"));
        WordReading reading = file.read();

        assertThat(Seen.in(reading.accepted())).containsExactly("một", "thêm", "hai");
        assertThat(Seen.in(reading.original())).containsExactly("một", "bớt", "hai");
    }

    @Test
    void joinsAndPartsParagraphs() {
        file.line(endChanged("del"), run("một "))
                .line(run("hai"))
                .line(endChanged("ins"), run("ba "))
                .line(run("bốn"));
        WordReading reading = file.read();

        assertThat(Seen.in(reading.accepted())).containsExactly("một hai", "ba", "bốn");
        assertThat(Seen.in(reading.original())).containsExactly("một", "hai", "ba bốn");
    }

    @Test
    void readsMovedWordsOnceInEachState() {
        file.line(run("đầu ") + "<w:moveFrom" + WHO + ">" + run("dời") + "</w:moveFrom>")
                .line(run("cuối ") + "<w:moveTo" + WHO + ">" + run("dời") + "</w:moveTo>");
        WordReading reading = file.read();

        assertThat(Seen.in(reading.accepted())).containsExactly("đầu", "cuối dời");
        assertThat(Seen.in(reading.original())).containsExactly("đầu dời", "cuối");
    }

    @Test
    void readsBothStatesOfRowsCellsAndLooks() {
        file.raw("<w:tbl><w:tblPr/>" + row(cell("", paragraph("", run("giữ")))) + "<w:tr><w:trPr><w:ins" + WHO
                        + "/></w:trPr>" + cell("", paragraph("", inserted(run("thêm")))) + "</w:tr></w:tbl>")
                .line(
                        "<w:pStyle w:val=\"Heading1\"/><w:pPrChange" + WHO + "><w:pPr/></w:pPrChange>",
                        run("<w:rPrChange" + WHO + "><w:rPr><w:b/></w:rPr></w:rPrChange>", "KẾT QUẢ"));
        WordReading reading = file.read();

        assertThat(Seen.in(reading.accepted())).containsExactly("| giữ |", "| thêm |", "#1 KẾT QUẢ");
        assertThat(Seen.in(reading.original())).containsExactly("| giữ |", "{b:KẾT QUẢ}");
    }

    @Test
    void saysWhenNothingWasTracked() {
        WordReading reading = file.line(run("một")).read();

        assertThat(reading.hasTrackedChanges()).isFalse();
        assertThat(reading.original()).isSameAs(reading.accepted());
    }

    @Test
    void bringsCommentsToTheirBlocks() {
        file.line(run("một"))
                .line(run("Có ") + "<w:commentRangeStart w:id=\"5\"/>" + bold("26 mô") + run(" hình")
                        + "<w:commentRangeEnd w:id=\"5\"/><w:r><w:commentReference w:id=\"5\"/></w:r>")
                .raw("<w:tbl><w:tblPr/>"
                        + row(cell("", paragraph("", run("ô") + "<w:r><w:commentReference w:id=\"6\"/></w:r>")))
                        + "</w:tbl>")
                .comments("<w:comment w:id=\"5\" w:author=\"A Vẽ\" w:date=\"2024-06-03T08:30:00Z\">"
                        + paragraph("", "<w:r><w:annotationRef/></w:r>" + run("Số liệu"))
                        + paragraph("", run("tháng nào?"))
                        + "</w:comment><w:comment w:id=\"6\" w:author=\"B\">" + paragraph("", run("Ô này"))
                        + "</w:comment>"
                        + "<w:comment w:id=\"7\" w:author=\"C\">" + paragraph("", run("Mồ côi")) + "</w:comment>");
        WordReading reading = file.read();
        var blocks = reading.accepted().blocks();

        assertThat(reading.comments())
                .containsExactly(
                        new CommentInWord(
                                "A Vẽ",
                                LocalDateTime.of(2024, 6, 3, 8, 30),
                                "Số liệu tháng nào?",
                                blocks.get(1).id(),
                                "26 mô hình",
                                3),
                        new CommentInWord(
                                "B",
                                null,
                                "Ô này",
                                ((vn.trinhky.manuscript.Table) blocks.get(2))
                                        .cellBlocks()
                                        .get(0)
                                        .id(),
                                "",
                                1),
                        new CommentInWord("C", null, "Mồ côi", null, "", 0));
    }
}
