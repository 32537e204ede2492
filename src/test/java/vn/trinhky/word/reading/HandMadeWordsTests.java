package vn.trinhky.word.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.trinhky.word.reading.HandMade.bold;
import static vn.trinhky.word.reading.HandMade.cell;
import static vn.trinhky.word.reading.HandMade.field;
import static vn.trinhky.word.reading.HandMade.paragraph;
import static vn.trinhky.word.reading.HandMade.row;
import static vn.trinhky.word.reading.HandMade.run;
import static vn.trinhky.word.reading.HandMade.table;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.trinhky.word.reading.found.NotCarried;
import vn.trinhky.word.reading.found.NotCarried.Kind;

/** Files made by hand: the words of a paragraph, their typefaces, footnotes, and what is not carried. */
@Tag("writing")
class HandMadeWordsTests {

    private static final String REFERENCE =
            "<w:r><w:rPr><w:rStyle w:val=\"Ref\"/></w:rPr><w:footnoteReference w:id=\"2\"/></w:r>";
    private static final String MARK = "<w:r><w:rPr><w:rStyle w:val=\"Ref\"/></w:rPr><w:footnoteRef/></w:r>";

    private final HandMade file = new HandMade();

    @Test
    void readsTypefacesOfRunsAndOfStyles() {
        file.line(bold("đậm")
                        + run("<w:i/>", "nghiêng")
                        + run("<w:u w:val=\"single\"/>", "gạch")
                        + run("m")
                        + run("<w:vertAlign w:val=\"superscript\"/>", "2"))
                .line("<w:pStyle w:val=\"Dam\"/>", run("cả đoạn") + run("<w:b w:val=\"0\"/>", " trừ đây"))
                .line(run("<w:rStyle w:val=\"Strong\"/>", "mạnh") + run("<w:u w:val=\"none\"/>", " thường"));

        assertThat(Seen.in(file))
                .containsExactly("{b:đậm}{i:nghiêng}{u:gạch}m{s:2}", "{b:cả đoạn} trừ đây", "{b:mạnh} thường");
    }

    @Test
    void joinsRunsThatWordCutApart() {
        file.line("<w:proofErr w:type=\"spellStart\"/>" + run("Cu") + "<w:proofErr w:type=\"spellEnd\"/>"
                + run("ô\u0323") + run("c") + run("<w:lang w:val=\"vi-VN\"/>", " vận động"));

        assertThat(Seen.in(file)).containsExactly("Cuộc vận động");
    }

    @Test
    void readsResultsOfFieldsAndNotTheirCodes() {
        file.line(run("Trang ") + field(" PAGE ", run("3")) + run(" ngày ") + "<w:fldSimple w:instr=\" DATE \">"
                        + run("20/6/2024") + "</w:fldSimple>")
                .line(field(
                        " IF " + "</w:instrText></w:r>" + field(" MERGEFIELD x ", run("ẩn"))
                                + "<w:r><w:instrText> = 1 ",
                        run("thấy")));

        assertThat(Seen.in(file)).containsExactly("Trang 3 ngày 20/6/2024", "thấy");
    }

    @Test
    void readsWordsOfAFieldThatLostItsEnd() {
        file.line("<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>" + run("còn đây"))
                .line(run("và đây"));

        assertThat(Seen.in(file)).containsExactly("còn đây", "và đây");
    }

    @Test
    void readsControlsLinksSmartTagsAndWhatWordMayAdd() {
        String link = file.link("https://trinhky.example/a");
        file.line("<w:sdt><w:sdtPr><w:alias w:val=\"Tên\"/></w:sdtPr><w:sdtContent>" + run("ô nội dung")
                        + "</w:sdtContent></w:sdt><w:smartTag w:element=\"place\">" + run(" Kon Rẫy")
                        + "</w:smartTag><new:box>" + run(" mới") + "</new:box>")
                .raw("<w:sdt><w:sdtContent>" + paragraph("", run("cả đoạn")) + "</w:sdtContent></w:sdt>")
                .line("<w:hyperlink r:id=\"" + link + "\">" + run("<w:rStyle w:val=\"Link\"/>", "xem")
                        + "</w:hyperlink>");
        WordReading reading = file.read();

        assertThat(Seen.in(reading.accepted())).containsExactly("ô nội dung Kon Rẫy mới", "cả đoạn", "xem");
        assertThat(reading.notCarried())
                .containsExactly(new NotCarried(
                        Kind.LINK, reading.accepted().blocks().get(2).id(), "https://trinhky.example/a"));
    }

    @Test
    void readsSignsThatAreNoLetters() {
        file.line(
                run("a") + "<w:r><w:noBreakHyphen/></w:r>" + run("b") + "<w:r><w:softHyphen/></w:r>" + run("c")
                        + "<w:r><w:sym w:font=\"Wingdings\" w:char=\"F0FC\"/></w:r><w:r><w:sym w:font=\"Symbol\" w:char=\"F0B3\"/></w:r>");

        assertThat(Seen.in(file)).containsExactly("a\u2011bc✓≥");
    }

    @Test
    void readsFootnotesWithTheirBrackets() {
        String raised = "<w:vertAlign w:val=\"superscript\"/>";
        file.line(run("Đã dừng") + run(raised, "(") + REFERENCE + run(raised, ")") + run(" mô hình"))
                .footnotes(
                        "<w:footnote w:type=\"separator\" w:id=\"0\"><w:p><w:r><w:separator/></w:r></w:p></w:footnote>"
                                + "<w:footnote w:id=\"2\">"
                                + paragraph("", run(raised, "(") + MARK + run(raised, ")") + run(" Có 26 mô hình."))
                                + paragraph("", run("- Xã A")) + table(row(cell("", paragraph("", run("ô")))))
                                + paragraph("", "")
                                + "</w:footnote>");

        assertThat(Seen.in(file)).containsExactly("Đã dừng[Có 26 mô hình. / - Xã A / ô] mô hình");
        assertThat(file.read().notCarried()).isEmpty();
    }

    @Test
    void readsEndnotesAsFootnotes() {
        file.line(run("Đã dừng") + "<w:r><w:endnoteReference w:id=\"1\"/></w:r>")
                .endnotes("<w:endnote w:id=\"1\">" + paragraph("", "<w:r><w:endnoteRef/></w:r>" + run(" Cuối bài."))
                        + "</w:endnote>");

        assertThat(Seen.in(file)).containsExactly("Đã dừng[Cuối bài.]");
    }

    @Test
    void namesNotesWithoutMarkAndMarksWithoutNote() {
        file.line(run("chữ") + "<w:r><w:footnoteReference w:id=\"9\"/></w:r>")
                .footnotes("<w:footnote w:id=\"2\">" + paragraph("", MARK + run(" Mồ côi")) + "</w:footnote>");

        assertThat(file.read().notCarried())
                .extracting(NotCarried::kind, NotCarried::words)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(Kind.MARK_WITHOUT_NOTE, "9"),
                        org.assertj.core.groups.Tuple.tuple(Kind.NOTE_WITHOUT_MARK, "Mồ côi"));
    }

    @Test
    void takesOneOfTwoBranches() {
        file.line("<mc:AlternateContent><mc:Choice Requires=\"w14\">" + run("mới") + "</mc:Choice><mc:Fallback>"
                + run("cũ") + "</mc:Fallback></mc:AlternateContent>");

        assertThat(Seen.in(file)).containsExactly("mới");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            IMAGE | Ảnh | <w:drawing><wp:docPr descr="Ảnh"/><pic:pic/></w:drawing>
            CHART | Biểu đồ 1 | <w:drawing><wp:docPr name="Biểu đồ 1"/><c:chart/></w:drawing>
            DRAWING | Đường thẳng 2 | <w:drawing><wp:docPr name="Đường thẳng 2"/></w:drawing>
            EMBEDDED_OBJECT | Excel.Sheet.12 | <w:object><v:shape/><o:OLEObject ProgID="Excel.Sheet.12"/></w:object>
            TEXT_BOX | trong khung | <w:pict><v:textbox><w:txbxContent><w:p><w:r><w:t>trong khung</w:t></w:r></w:p></w:txbxContent></v:textbox></w:pict>
            TEXT_BOX | một lần | <mc:AlternateContent><mc:Choice><w:drawing><wps:txbx><w:txbxContent><w:p><w:r><w:t>một lần</w:t></w:r></w:p></w:txbxContent></wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><w:t>một lần</w:t></w:pict></mc:Fallback></mc:AlternateContent>
            SYMBOL | Wingdings F021 | <w:sym w:font="Wingdings" w:char="F021"/>
            """)
    void namesWhatATextCannotHold(Kind kind, String words, String content) {
        file.line(run("trước")).line(run("chỗ") + "<w:r>" + content + "</w:r>").line("<w:r>" + content + "</w:r>");
        WordReading reading = file.read();

        assertThat(Seen.in(reading.accepted())).containsExactly("trước", "chỗ");
        assertThat(reading.notCarried())
                .hasSize(2)
                .allMatch(one -> one.equals(
                        new NotCarried(kind, reading.accepted().blocks().get(1).id(), words)));
    }

    @Test
    void namesEquationsHiddenWordsPlaceholdersAndTypefaces() {
        file.line(run("a") + "<m:oMath><m:r><m:t>x=1</m:t></m:r></m:oMath>"
                + run("<w:vanish/>", "ẩn") + run("<w:vanish/>", " đi") + run("<w:strike/>", "bỏ")
                + "<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>" + run("Bấm vào đây")
                + "</w:sdtContent></w:sdt>");
        WordReading reading = file.read();

        assertThat(Seen.in(reading.accepted())).containsExactly("abỏ");
        assertThat(reading.notCarried())
                .extracting(one -> one.kind() + " " + one.words())
                .containsExactly("EQUATION x=1", "HIDDEN_TEXT ẩn đi", "TYPEFACE bỏ", "PLACEHOLDER Bấm vào đây");
    }

    @Test
    void namesHeadersFootersAndTablesOfContents() {
        file.header(paragraph("", run("DỰ THẢO")))
                .footer(paragraph("", field(" PAGE ", run("2"))))
                .line("<w:pStyle w:val=\"TOC1\"/>", run("I. KẾT QUẢ 3"));
        WordReading reading = file.read();

        assertThat(reading.accepted().isEmpty()).isTrue();
        assertThat(reading.notCarried())
                .extracting(one -> one.kind() + " " + one.words())
                .containsExactly("CONTENTS_LINE I. KẾT QUẢ 3", "HEADER DỰ THẢO");
    }

    @Test
    void namesWordsBelowAMergedCell() {
        file.raw(table(
                row(cell("<w:vMerge w:val=\"restart\"/>", paragraph("", run("thấy")))),
                row(cell("<w:vMerge/>", paragraph("", run("che"))))));
        WordReading reading = file.read();

        assertThat(Seen.in(reading.accepted())).containsExactly("| 1x2:thấy |", "|  |");
        assertThat(reading.notCarried()).extracting(NotCarried::words).containsExactly("che");
    }
}
