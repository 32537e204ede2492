package vn.trinhky.manuscript.notation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.trinhky.manuscript.Block;
import vn.trinhky.manuscript.Heading;
import vn.trinhky.manuscript.Item;
import vn.trinhky.manuscript.NumberedParagraph;
import vn.trinhky.manuscript.Oddity;
import vn.trinhky.manuscript.Paragraph;
import vn.trinhky.manuscript.Table;
import vn.trinhky.manuscript.Text;
import vn.trinhky.manuscript.TextBlock;

class PlainTextReaderTests {

    @Test
    void takesShortNumberedLinesForHeadings() {
        assertThat(sorts("I. KẾT QUẢ\n1. Chỉ đạo\n- Đã họp.\n2. Thực hiện:\n3.1. Tồn tại\na) Khách quan"))
                .containsExactly("H1", "H2", "I", "H2", "H3", "H4");
    }

    @Test
    void takesATaskWithoutFullStopForATaskLikeItsSiblings() {
        assertThat(sorts("1. Mở lớp.\n2. Sửa đường\n3. Trồng rừng.")).containsExactly("N2", "N2", "N2");
    }

    @Test
    void takesAHeadingWithAFullStopForAHeadingLikeItsSiblings() {
        assertThat(sorts("1. Chỉ đạo\n- Đã họp.\n2. Thực hiện.\n- Đã làm.\n3. Tồn tại\n- Còn chậm."))
                .containsExactly("H2", "I", "H2", "I", "H2", "I");
    }

    @Test
    void letsEachRunDecideForItself() {
        assertThat(sorts("I. KẾT QUẢ\n1. Chỉ đạo\n2. Thực hiện\nII- NHIỆM VỤ\n1. Mở lớp.\n2. Sửa đường."))
                .containsExactly("H1", "H2", "H2", "H1", "N2", "N2");
    }

    @Test
    void takesALongNumberedLineForAParagraph() {
        assertThat(sorts("1. " + "vận động nhân dân ".repeat(20))).containsExactly("N2");
    }

    @Test
    void doesNotTakeWordsAndFiguresForNumbers() {
        assertThat(sorts("X-quang phổi\n8.000 lượt người\n1.5 tỷ đồng\n-5 độ\n+84 262\n(b/c) ông A\nV/v mở lớp"))
                .containsOnly("P");
    }

    @Test
    void understandsWhatWordProcessorsPasteBeforeItems() {
        assertThat(sorts("–\tMột\n•\tHai\n-Ba\n+Bốn")).containsExactly("I", "I", "I", "I");
    }

    @Test
    void saysWhenAPlaceOverrulesATypedNumber() {
        Reading reading = PlainTextReader.read("1. Một\n\n3. Ba");
        assertThat(reading.oddities()).containsExactly(new Oddity(Oddity.Kind.NUMBER_OUT_OF_ORDER, 3, "3. Ba"));
    }

    @Test
    void readsTypefaces() {
        assertThat(((TextBlock) read("- *Lý do:* **mưa** __to__ 10^3^").get(0)).content())
                .containsExactly(
                        new Text("Lý do:", Set.of(Text.Style.ITALIC)),
                        Text.plain(" "),
                        new Text("mưa", Set.of(Text.Style.BOLD)),
                        Text.plain(" "),
                        new Text("to", Set.of(Text.Style.UNDERLINE)),
                        Text.plain(" 10"),
                        new Text("3", Set.of(Text.Style.SUPERSCRIPT)));
    }

    @Test
    void keepsALoneStarAndPointsItOut() {
        Reading reading = PlainTextReader.read("Mục *này còn thiếu");
        assertThat(words(reading.manuscript().blocks())).containsExactly("Mục *này còn thiếu");
        assertThat(reading.oddities()).extracting(Oddity::kind).containsExactly(Oddity.Kind.UNCLOSED_TYPEFACE);
    }

    @Test
    void leavesStarsBetweenSpacesAlone() {
        Reading reading = PlainTextReader.read("* Ghi chú: 3 * 4 = 12 *****");
        assertThat(words(reading.manuscript().blocks())).containsExactly("* Ghi chú: 3 * 4 = 12 *****");
        assertThat(reading.oddities()).isEmpty();
    }

    @Test
    void keepsAMarkWithoutFootnote() {
        Reading reading = PlainTextReader.read("Có 26 mô hình⁽¹²⁾.");
        assertThat(words(reading.manuscript().blocks())).containsExactly("Có 26 mô hình⁽¹²⁾.");
        assertThat(reading.oddities()).extracting(Oddity::kind).containsExactly(Oddity.Kind.MARK_WITHOUT_NOTE);
    }

    @Test
    void keepsAFootnoteWithoutMarkInItsPlace() {
        Reading reading = PlainTextReader.read("Một.\n\n⁽³⁾ Lẻ loi.\n\nHai.");
        assertThat(words(reading.manuscript().blocks())).containsExactly("Một.", "⁽³⁾ Lẻ loi.", "Hai.");
        assertThat(reading.oddities()).containsExactly(new Oddity(Oddity.Kind.NOTE_WITHOUT_MARK, 3, "⁽³⁾ Lẻ loi."));
    }

    @Test
    void keepsAMarkInsideAFootnoteAsText() {
        Reading reading = PlainTextReader.read("Một⁽¹⁾.\n⁽¹⁾ Xem thêm⁽²⁾.\n⁽²⁾ Hai.");
        assertThat(words(reading.manuscript().footnotes().get(0).body())).containsExactly("Xem thêm⁽²⁾.");
        assertThat(reading.oddities())
                .extracting(Oddity::kind)
                .containsExactly(Oddity.Kind.NOTE_INSIDE_NOTE, Oddity.Kind.NOTE_WITHOUT_MARK);
    }

    @Test
    void servesFootnotesThatAreCountedAnewOnEachPage() {
        Reading reading = PlainTextReader.read("Một⁽¹⁾.\n⁽¹⁾ Trang một.\nHai⁽¹⁾.\n⁽¹⁾ Trang hai.");
        assertThat(reading.manuscript().footnotes())
                .extracting(note -> words(note.body()).get(0))
                .containsExactly("Trang một.", "Trang hai.");
        assertThat(reading.oddities()).isEmpty();
    }

    @Test
    void leavesAnItemBelowAFootnoteInTheRunningText() {
        Reading reading = PlainTextReader.read("- Một⁽¹⁾.\n⁽¹⁾ Chú thích.\n- Hai.");
        assertThat(words(reading.manuscript().blocks())).containsExactly("Một.", "Hai.");
    }

    @Test
    void givesAnItemBelowAFootnoteThatIsAListToTheFootnote() {
        Reading reading = PlainTextReader.read("Một⁽¹⁾.\n⁽¹⁾ - Chú thích.\n- Chú thích nữa.\nHai.");
        assertThat(words(reading.manuscript().blocks())).containsExactly("Một.", "Hai.");
        assertThat(reading.manuscript().footnotes().get(0).body()).hasSize(2);
    }

    @Test
    void readsATableWithItsHeader() {
        Reading reading = PlainTextReader.read("| Thôn | Số hộ |\n|---|---|\n| Đông | 12⁽¹⁾ |\n⁽¹⁾ Giảm hai hộ.");
        Table table = (Table) reading.manuscript().blocks().get(0);
        assertThat(table.headerRows()).isEqualTo(1);
        assertThat(words(table.cellBlocks())).containsExactly("Thôn", "Số hộ", "Đông", "12");
        assertThat(table.footnotes()).hasSize(1);
    }

    @Test
    void composesLettersAndLeavesSpellingAlone() {
        assertThat(words(read("U\u0309y ban\u00A0nha\u0302n  da\u0302n\u200B, thuỷ lợi \u0007\uD800")))
                .containsExactly("Ủy ban nhân dân, thuỷ lợi");
    }

    @Test
    void takesWhatABackslashProtectsAsText() {
        assertThat(words(read("\\- không phải mục\n1\\. không phải số\n\\*không nghiêng\\*\nC:\\DATA")))
                .containsExactly("- không phải mục", "1. không phải số", "*không nghiêng*", "C:\\DATA");
        assertThat(sorts("\\- không phải mục\n1\\. không phải số")).containsOnly("P");
    }

    private static List<Block> read(String text) {
        return PlainTextReader.read(text).manuscript().blocks();
    }

    private static List<String> words(List<Block> blocks) {
        return blocks.stream().map(block -> ((TextBlock) block).words()).toList();
    }

    private static List<String> sorts(String text) {
        return read(text).stream().map(PlainTextReaderTests::sort).toList();
    }

    private static String sort(Block block) {
        if (block instanceof Heading heading) {
            return "H" + heading.level();
        } else if (block instanceof NumberedParagraph numbered) {
            return "N" + numbered.level();
        } else if (block instanceof Item) {
            return "I";
        }
        return block instanceof Paragraph ? "P" : "T";
    }
}
