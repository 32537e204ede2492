package vn.trinhky.word.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.trinhky.word.reading.HandMade.bold;
import static vn.trinhky.word.reading.HandMade.cell;
import static vn.trinhky.word.reading.HandMade.listed;
import static vn.trinhky.word.reading.HandMade.paragraph;
import static vn.trinhky.word.reading.HandMade.row;
import static vn.trinhky.word.reading.HandMade.run;
import static vn.trinhky.word.reading.HandMade.table;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.trinhky.word.reading.found.NotCarried;

/** Files made by hand: what their headings, lists and tables become. */
@Tag("writing")
class HandMadeStructureTests {

    private final HandMade file = new HandMade();

    @Test
    void readsHeadingStylesWithTypedNumbers() {
        file.line("<w:pStyle w:val=\"Heading1\"/>", run("I. KẾT QUẢ"))
                .line("<w:pStyle w:val=\"Heading2\"/>", run("1. Công tác chỉ đạo"))
                .line("<w:pStyle w:val=\"TieuDe3\"/>", run("1.1. ") + run("Cấp huyện"))
                .line(run("Đã triển khai."))
                .line("<w:outlineLvl w:val=\"0\"/>", run("II- NHIỆM VỤ"));

        assertThat(Seen.in(file))
                .containsExactly("#1 KẾT QUẢ", "#2 Công tác chỉ đạo", "#3 Cấp huyện", "Đã triển khai.", "#1 NHIỆM VỤ");
        assertThat(file.read().notCarried()).isEmpty();
    }

    @Test
    void readsHeadingStylesWithoutNumbers() {
        file.line("<w:pStyle w:val=\"Heading1\"/>", run("KẾT QUẢ"))
                .line("<w:pStyle w:val=\"Heading2\"/>", run("Công tác chỉ đạo"));

        assertThat(Seen.in(file)).containsExactly("#1 KẾT QUẢ", "#2 Công tác chỉ đạo");
    }

    @Test
    void readsBoldNumberedLinesAsHeadings() {
        file.line(bold("I- KẾT QUẢ"))
                .line(bold("1. Công tác ") + bold("lãnh đạo"))
                .line(bold("1.1 Ở huyện"))
                .line(run("<w:b/><w:i/>", "a) Ưu điểm"))
                .line(bold("2/ Tồn tại"))
                .line(run("II. NHIỆM VỤ"));

        assertThat(Seen.in(file))
                .containsExactly(
                        "#1 KẾT QUẢ", "#2 Công tác lãnh đạo", "#3 Ở huyện", "#4 Ưu điểm", "#2 Tồn tại", "#1 NHIỆM VỤ");
    }

    @Test
    void readsNumberedLinesAmongBoldHeadingsAsNumberedParagraphs() {
        file.line(bold("I. NHIỆM VỤ"))
                .line(run("1. Tiếp tục rà soát"))
                .line(bold("2. Trọng tâm:") + run(" tuyên truyền"))
                .line(run("a) Ở xã"));

        assertThat(Seen.in(file))
                .containsExactly("#1 NHIỆM VỤ", "%2 Tiếp tục rà soát", "%2 {b:Trọng tâm:} tuyên truyền", "%4 Ở xã");
    }

    @Test
    void decidesLikeThePlainNotationWhereNothingIsBold() {
        file.line(run("I. KẾT QUẢ"))
                .line(run("1. Công tác chỉ đạo"))
                .line(run("Đã triển khai."))
                .line(run("2. Tồn tại"))
                .line(run("Còn chậm."));

        assertThat(Seen.in(file))
                .containsExactly("#1 KẾT QUẢ", "#2 Công tác chỉ đạo", "Đã triển khai.", "#2 Tồn tại", "Còn chậm.");
    }

    @Test
    void readsAutomaticNumbersOfBoldLinesAsHeadingsAndOfOthersAsNumberedParagraphs() {
        file.line(listed(1, 0), bold("KẾT QUẢ"))
                .line(listed(1, 1), bold("Công tác chỉ đạo"))
                .line(listed(1, 2), bold("Ở huyện"))
                .line(listed(1, 3), run("<w:b/><w:i/>", "Ưu điểm"))
                .line(listed(1, 0), bold("NHIỆM VỤ"))
                .line(listed(1, 1), run("Tiếp tục rà soát."))
                .line(listed(1, 1), run("Tuyên truyền."));

        assertThat(Seen.in(file))
                .containsExactly(
                        "#1 KẾT QUẢ",
                        "#2 Công tác chỉ đạo",
                        "#3 Ở huyện",
                        "#4 Ưu điểm",
                        "#1 NHIỆM VỤ",
                        "%2 Tiếp tục rà soát.",
                        "%2 Tuyên truyền.");
        assertThat(file.read().notCarried()).isEmpty();
    }

    @Test
    void readsAutomaticNumbersOfHeadingStyles() {
        file.line("<w:pStyle w:val=\"Heading1\"/>" + listed(1, 0), run("KẾT QUẢ"))
                .line("<w:pStyle w:val=\"Heading2\"/>" + listed(1, 1), run("Công tác chỉ đạo"));

        assertThat(Seen.in(file)).containsExactly("#1 KẾT QUẢ", "#2 Công tác chỉ đạo");
    }

    @Test
    void readsListsOfDashesAndDotsAsItems() {
        file.line(listed(2, 0), run("một"))
                .line(listed(2, 1), run("hai"))
                .line(listed(3, 0), run("ba"))
                .line(listed(3, 1), run("bốn"));

        assertThat(Seen.in(file)).containsExactly("- một", "+ hai", "- ba", "+ bốn");
    }

    @Test
    void readsTypedDashesAsItems() {
        file.line(run("- một"))
                .line(run("–\u00a0hai"))
                .line(run("+") + run(" ") + bold("ba"))
                .line(run("• bốn"))
                .line(run("-5 độ"))
                .line(run("* năm"));

        assertThat(Seen.in(file)).containsExactly("- một", "- hai", "+ {b:ba}", "- bốn", "-5 độ", "* năm");
    }

    @Test
    void keepsANumberAsWordsWhereItsPlaceWouldGiveAnother() {
        file.line(bold("I. NHIỆM VỤ"))
                .line(bold("1. Chung"))
                .line(run("1. Một việc"))
                .line(run("2. Việc nữa"))
                .line(bold("2. Riêng"));

        assertThat(Seen.in(file)).containsExactly("#1 NHIỆM VỤ", "#2 Chung", "1. Một việc", "%2 Việc nữa", "#2 Riêng");
    }

    @Test
    void namesAHeadingWhoseNumberChanges() {
        file.line(bold("II. NHIỆM VỤ"));

        assertThat(Seen.in(file)).containsExactly("#1 NHIỆM VỤ");
        assertThat(file.read().notCarried()).singleElement().satisfies(one -> {
            assertThat(one.kind()).isEqualTo(NotCarried.Kind.NUMBER);
            assertThat(one.words()).isEqualTo("II. NHIỆM VỤ → I.");
        });
    }

    @Test
    void readsFormsOfNumbersThatNoLevelHasAsWords() {
        file.line(listed(4, 0), run("Đối tượng")).line(listed(4, 0), run("Phạm vi"));

        assertThat(Seen.in(file)).containsExactly("A. Đối tượng", "B. Phạm vi");
    }

    @Test
    void namesHeadingsDeeperThanFour() {
        file.line("<w:pStyle w:val=\"Heading6\"/>", run("Sâu"));

        assertThat(Seen.in(file)).containsExactly("#4 Sâu");
        assertThat(file.read().notCarried())
                .extracting(NotCarried::kind)
                .containsExactly(NotCarried.Kind.HEADING_LEVEL);
    }

    @Test
    void cutsParagraphsAtLineBreaksButNotHeadings() {
        file.line(run("Nơi nhận:") + "<w:r><w:br/></w:r>" + run("- Như trên;") + "<w:r><w:br/></w:r>"
                        + run("- Lưu VT."))
                .line(bold("I. KẾT QUẢ") + "<w:r><w:br/></w:r>" + bold("QUÝ II"));

        assertThat(Seen.in(file)).containsExactly("Nơi nhận:", "- Như trên;", "- Lưu VT.", "#1 KẾT QUẢ QUÝ II");
    }

    @Test
    void leavesOutEmptyLinesAndSpacesInRows() {
        file.line("")
                .line(run("   "))
                .line(run("  một\t\thai ") + run("  ba  "))
                .line("<w:r><w:tab/></w:r>");

        assertThat(Seen.in(file)).containsExactly("một hai ba");
    }

    @Test
    void readsMergedCellsAndHeaderRows() {
        String wide = "<w:gridSpan w:val=\"2\"/>";
        file.raw("<w:tbl><w:tblPr/><w:tr><w:trPr><w:tblHeader/></w:trPr>" + cell("", text("TT"))
                + cell(wide, text("Số hộ"))
                + "</w:tr>"
                + row(cell("<w:vMerge w:val=\"restart\"/>", text("1")), cell("", text("12")), cell("", text("9")))
                + row(cell("<w:vMerge/>", text("")), cell(wide, text("- tám") + text("bảy"))) + "</w:tbl>");

        assertThat(Seen.in(file)).containsExactly("=| TT | 2x1:Số hộ |", "| 1x2:1 | 12 | 9 |", "| 2x1:- tám / bảy |");
    }

    @Test
    void fillsRowsThatBeginLateOrEndEarly() {
        file.raw(table(
                row(cell("", text("a")), cell("", text("b")), cell("", text("c"))),
                "<w:tr><w:trPr><w:gridBefore w:val=\"1\"/></w:trPr>" + cell("", text("d")) + "</w:tr>"));

        assertThat(Seen.in(file)).containsExactly("| a | b | c |", "|  | d |  |");
    }

    @Test
    void flattensATableInACellAndNamesIt() {
        file.raw(table(row(cell("", text("ngoài") + table(row(cell("", text("trong")))) + text("")))));
        WordReading reading = file.read();

        assertThat(Seen.in(reading.accepted())).containsExactly("| ngoài / trong |");
        assertThat(reading.notCarried()).singleElement().satisfies(one -> assertThat(one.kind())
                .isEqualTo(NotCarried.Kind.NESTED_TABLE));
    }

    @Test
    void carriesLetterheadAndSignatureAsTheyStand() {
        file.raw(table(row(
                        cell("", text("ỦY BAN NHÂN DÂN") + text("Số: 12/BC-UBND")),
                        cell("", text("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM") + text("Độc lập - Tự do - Hạnh phúc")))))
                .line(bold("BÁO CÁO"))
                .raw(table(row(cell("", text("Nơi nhận:") + text("- Lưu VT.")), cell("", text("CHỦ TỊCH")))));

        assertThat(Seen.in(file))
                .containsExactly(
                        "| ỦY BAN NHÂN DÂN / Số: 12/BC-UBND | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM / Độc lập - Tự do - Hạnh phúc |",
                        "{b:BÁO CÁO}",
                        "| Nơi nhận: / - Lưu VT. | CHỦ TỊCH |");
    }

    @Test
    void printsAutomaticNumbersInCellsAsWords() {
        file.raw(table(
                row(cell("", paragraph(listed(1, 1), "")), cell("", text("Xã A"))),
                row(cell("", paragraph(listed(1, 1), "")), cell("", text("Xã B")))));

        assertThat(Seen.in(file)).containsExactly("| 1. | Xã A |", "| 2. | Xã B |");
    }

    private static String text(String words) {
        return paragraph("", words.isEmpty() ? "" : run(words));
    }
}
