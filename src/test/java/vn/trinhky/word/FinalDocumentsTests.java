package vn.trinhky.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import vn.trinhky.manuscript.Block;
import vn.trinhky.manuscript.Footnote;
import vn.trinhky.manuscript.Inline;
import vn.trinhky.manuscript.Item;
import vn.trinhky.manuscript.Manuscript;
import vn.trinhky.manuscript.Paragraph;
import vn.trinhky.manuscript.Text;

/** The written file as a program sees it that knows zip and XML, and nothing of ours. */
class FinalDocumentsTests {

    private final FinalDocuments documents = new FinalDocuments(new Templates());

    @Test
    void writesEqualBytesForEqualDocuments() {
        byte[] first = documents.write(ReportOfSeven.party());
        byte[] again = new FinalDocuments(new Templates()).write(ReportOfSeven.party());

        assertThat(again).isEqualTo(first);
    }

    @Test
    void writesTheSameBytesFromManyThreads() {
        byte[] alone = documents.write(ReportOfSeven.party());

        List<byte[]> together = java.util.stream.IntStream.range(0, 64)
                .parallel()
                .mapToObj(i -> documents.write(ReportOfSeven.party()))
                .toList();

        assertThat(together).allSatisfy(bytes -> assertThat(bytes).isEqualTo(alone));
    }

    @Test
    void keepsTheWordsOfTheBodyInTheirOrder() {
        WrittenFile file = write(ReportOfSeven.party());

        assertThat(file.paragraphs("word/document.xml"))
                .containsSubsequence(texts(ReportOfSeven.body().blocks()));
    }

    @Test
    void stylesEachBlockForWhatItIs() {
        List<String> styles = write(ReportOfSeven.party()).styles("word/document.xml");

        assertThat(styles)
                .containsSubsequence(
                        "BodyText", "Heading1", "Heading2", "DashItem", "PlusItem", "Heading3", "Numbered2");
    }

    @Test
    void marksEveryFootnoteOnceInTheOrderOfTheNotes() {
        WrittenFile file = write(ReportOfSeven.party());

        List<String> marks = file.attributes("word/document.xml", "footnoteReference", "id");
        assertThat(marks).containsExactly("2", "3", "4", "5", "6", "7", "8");
        assertThat(file.attributes("word/footnotes.xml", "footnote", "id"))
                .containsExactly("0", "1", "2", "3", "4", "5", "6", "7", "8");
    }

    @Test
    void keepsTheWordsAndListSignsOfTheFootnotes() {
        WrittenFile file = write(ReportOfSeven.party());

        assertThat(file.paragraphs("word/footnotes.xml")).containsSubsequence(footnoteTexts());
    }

    @Test
    void printsThePartysLines() {
        assertThat(write(ReportOfSeven.party()).paragraphs("word/document.xml"))
                .startsWith("HUYỆN ỦY MĂNG RƠI", "BAN CHỈ ĐẠO CUỘC VẬN ĐỘNG", "*", "Số 07-BC/BCĐ")
                .contains("ĐẢNG CỘNG SẢN VIỆT NAM", "Măng Rơi, ngày 03 tháng 6 năm 2024", "-----")
                .endsWith(
                        "Nơi nhận:",
                        "- Thường trực Huyện ủy (b/c),",
                        "- Các đơn vị trực thuộc,",
                        "- Lưu VT.",
                        "K/T TRƯỞNG BAN",
                        "PHÓ TRƯỞNG BAN",
                        "A Brol Vẽ");
    }

    @Test
    void printsTheStatesLines() {
        assertThat(write(ReportOfSeven.state("Ủy ban nhân dân tỉnh", "Sở Nội vụ"))
                        .paragraphs("word/document.xml"))
                .contains("Số: 07/BC-UBND", "Độc lập - Tự do - Hạnh phúc", "- Lưu VT.")
                .containsSubsequence("Kính gửi:", "- Ủy ban nhân dân tỉnh;", "- Sở Nội vụ.");
    }

    @Test
    void putsTheOnlyAddresseeBesideTheLabel() {
        assertThat(write(ReportOfSeven.state("Sở Nội vụ")).paragraphs("word/document.xml"))
                .contains("Kính gửi: Sở Nội vụ");
    }

    @Test
    void leavesOutTheLabelWithoutAddressee() {
        assertThat(write(ReportOfSeven.state()).paragraphs("word/document.xml"))
                .noneMatch(line -> line.startsWith("Kính gửi"));
    }

    @Test
    void leavesRoomForNumberAndDateOnADraft() {
        assertThat(write(Changed.draft(ReportOfSeven.party())).paragraphs("word/document.xml"))
                .contains("Số \u00a0\u00a0\u00a0\u00a0\u00a0-BC/BCĐ", "Măng Rơi, ngày … tháng … năm …");
    }

    @Test
    void leavesOutTheSuperiorBodyWhenThereIsNone() {
        OfficialDocument document = Changed.superior(ReportOfSeven.party(), "");

        assertThat(write(document).paragraphs("word/document.xml").get(0)).isEqualTo("BAN CHỈ ĐẠO CUỘC VẬN ĐỘNG");
    }

    @Test
    void tellsWordTheFactsThatItsControlsAreBoundTo() {
        Element facts = write(ReportOfSeven.party()).root("customXml/item1.xml");

        assertThat(facts.getElementsByTagName("number").item(0).getTextContent())
                .isEqualTo("Số 07-BC/BCĐ");
        assertThat(facts.getElementsByTagName("signer").item(0).getTextContent())
                .isEqualTo("A Brol Vẽ");
    }

    @Test
    void escapesWhatXmlReserves() {
        Manuscript body = new Manuscript(List.of(new Paragraph(
                new vn.trinhky.manuscript.BlockId("1"), List.of(Text.plain("a < b & \"c\" > d\u0001 😀 ệ")), null)));

        assertThat(write(Changed.body(ReportOfSeven.party(), body)).paragraphs("word/document.xml"))
                .contains("a < b & \"c\" > d 😀 ệ");
    }

    @Test
    void spansCellsAndRepeatsTheHeaderRowsOfATable() {
        Manuscript body = new Manuscript(List.of(ReportOfSeven.table()));
        WrittenFile file = write(Changed.body(ReportOfSeven.party(), body));

        assertThat(file.attributes("word/document.xml", "gridSpan", "val")).contains("2");
        assertThat(file.attributes("word/document.xml", "vMerge", "val")).containsExactly("restart", "");
        assertThat(file.elements("word/document.xml", "tblHeader")).hasSize(1);
        assertThat(file.paragraphs("word/document.xml"))
                .containsSubsequence(
                        "TT", "Đơn vị", "Số hộ thoát nghèo", "1", "Các xã vùng cao", "12", "9", "2", "8", "7");
    }

    private WrittenFile write(OfficialDocument document) {
        return WrittenFile.open(documents.write(document));
    }

    private static List<String> texts(List<Block> blocks) {
        return blocks.stream()
                .map(TypedRuns::content)
                .map(FinalDocumentsTests::text)
                .toList();
    }

    private static String text(List<Inline> line) {
        StringBuilder text = new StringBuilder();
        for (Inline inline : line) {
            text.append(inline instanceof Text run ? run.text() : "");
        }
        return text.toString();
    }

    private static List<String> footnoteTexts() {
        List<String> texts = new ArrayList<>();
        for (Block block : ReportOfSeven.body().blocks()) {
            for (Inline inline : TypedRuns.content(block)) {
                if (inline instanceof Footnote footnote) {
                    footnote.body().forEach(part -> texts.add(signed(part)));
                }
            }
        }
        return texts;
    }

    private static String signed(Block block) {
        String sign = block instanceof Item item ? item.mark().sign() + " " : "";
        return sign + text(TypedRuns.content(block));
    }
}
