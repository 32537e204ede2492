package vn.trinhky.manuscript.redline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.trinhky.manuscript.Block;
import vn.trinhky.manuscript.BlockId;
import vn.trinhky.manuscript.Manuscript;
import vn.trinhky.manuscript.Paragraph;
import vn.trinhky.manuscript.RandomManuscript;
import vn.trinhky.manuscript.Text;
import vn.trinhky.manuscript.TextBlock;
import vn.trinhky.manuscript.notation.PlainTextReader;
import vn.trinhky.manuscript.notation.PlainTextWriter;
import vn.trinhky.manuscript.outline.Reconciliation;
import vn.trinhky.manuscript.view.RedlineHtml;
import vn.trinhky.testing.ComputingTime;

@Tag("writing")
class RedlineTests {

    private static final String BEFORE = """
            - Tổ chức 3 buổi tuyên truyền tại các thôn.
            - Vận động 12 hộ đăng ký sử dụng hàng Việt.
            - Kiểm tra 5 cơ sở kinh doanh trên địa bàn.
            - Phối hợp với Hội Phụ nữ mở phiên chợ.
            """;

    @Test
    void marksTheWordsThatWereChanged() {
        assertThat(redline("12 hộ", "15 hộ")).contains("Vận động <del>12</del><ins>15</ins> hộ đăng ký");
    }

    @Test
    void showsOneChangeWhereOnlySpacesWereKeptBetweenTwo() {
        assertThat(redline("các thôn.", "nhiều bản.")).contains("tại <del>các thôn</del><ins>nhiều bản</ins>.");
    }

    @Test
    void leavesTheSpacesAroundAnInsertionAlone() {
        assertThat(redline("tại các thôn.", "tại chợ và các thôn."))
                .contains("tại <ins>chợ và </ins>các thôn.")
                .doesNotContain("<del>");
        assertThat(redline("kinh doanh trên", "kinh doanh và dịch vụ trên"))
                .contains("<ins>và dịch vụ </ins>trên")
                .doesNotContain("<del>");
    }

    @Test
    void showsAMovedBlockAsMovedAndNotAsDeletedAndInserted() {
        Manuscript before = read(BEFORE);
        List<Block> blocks = new ArrayList<>(before.blocks());
        Collections.rotate(blocks, 1);
        Redline redline = Redline.of(before, new Manuscript(blocks));
        assertThat(kinds(redline)).containsExactly("MovedHere", "Kept", "Kept", "Kept", "MovedAway");
        assertThat(redline.words()).isEqualTo(new WordCount(0, 0));
        assertThat(html(redline))
                .contains("MOVED_HERE")
                .contains("Phối hợp với Hội Phụ nữ mở phiên chợ.</a>")
                .doesNotContain("<ins>")
                .doesNotContain("<del>");
    }

    @Test
    void marksTheNewWordsInAMovedBlock() {
        Manuscript before = read(BEFORE);
        List<Block> blocks = new ArrayList<>(before.blocks());
        TextBlock last = (TextBlock) blocks.remove(3);
        blocks.add(0, last.saying(List.of(Text.plain("Phối hợp với Hội Nông dân mở phiên chợ."))));
        Redline redline = Redline.of(before, new Manuscript(blocks));
        assertThat(kinds(redline)).startsWith("MovedHere").endsWith("MovedAway");
        assertThat(html(redline)).contains("Hội <del>Phụ nữ</del><ins>Nông dân</ins> mở");
    }

    @Test
    void findsBlocksWithoutCommonIdsByTheirWords() {
        Redline redline = Redline.of(read(BEFORE), read(BEFORE.replace("5 cơ sở", "7 cơ sở")));
        assertThat(kinds(redline)).containsExactly("Kept", "Kept", "Changed", "Kept");
    }

    @Test
    void marksAnotherTypefaceWithoutDeletingTheWords() {
        assertThat(redline("12 hộ", "**12 hộ**"))
                .contains("<span class=\"rl-restyled\"><strong>12 hộ</strong></span>")
                .doesNotContain("<del>");
    }

    @Test
    void showsTheChangeInsideAFootnote() {
        Manuscript before = read("Có 8 hộ⁽¹⁾ tham gia.\n⁽¹⁾ Theo danh sách tháng 3.");
        Manuscript after = edited(before, "tháng 3", "tháng 6");
        assertThat(html(Redline.of(before, after)))
                .contains("Có 8 hộ<sup class=\"fn\"><a href=\"#rl-fn-now-")
                .contains("danh sách tháng <del>3</del><ins>6</ins>.");
    }

    @Test
    void marksAFootnoteThatWasAdded() {
        Manuscript before = read("Có 8 hộ tham gia.");
        Manuscript after = edited(before, "hộ tham gia.", "hộ⁽¹⁾ tham gia.\n⁽¹⁾ Theo báo cáo của thôn.");
        assertThat(html(Redline.of(before, after)))
                .contains("hộ<ins><sup class=\"fn\">")
                .contains("<p><ins>Theo báo cáo của thôn.</ins></p>");
    }

    @Test
    void comparesTablesCellByCell() {
        Manuscript before = read("| Thôn | Số hộ |\n| Một | 12 |\n| Hai | 9 |");
        Manuscript after = edited(before, "| Hai | 9 |", "| Hai | 10 |\n| Ba | 4 |");
        assertThat(html(Redline.of(before, after)))
                .contains("<td><p>Hai</p>\n</td><td><p><del>9</del><ins>10</ins></p>")
                .contains("<tr class=\"rl-row-added\"><td><p><ins>Ba</ins></p>");
    }

    @Test
    void saysThatAParagraphBecameAnItem() {
        Manuscript before = read("Tổ chức họp thôn.");
        assertThat(html(Redline.of(before, edited(before, "Tổ", "- Tổ"))))
                .contains("<span class=\"rl-remark\">OTHER_KIND</span>")
                .doesNotContain("<ins>");
    }

    @Test
    void countsTheWordsThatCameAndWent() {
        Manuscript before = read(BEFORE);
        Manuscript after = edited(before, "Kiểm tra 5 cơ sở", "Kiểm tra đột xuất 7 cơ sở");
        assertThat(Redline.of(before, after).words()).isEqualTo(new WordCount(3, 1));
    }

    @Test
    void foldsLongStretchesWithoutAChange() {
        String many = IntStream.range(0, 20)
                .mapToObj(i -> "- Việc thứ " + i + " đã làm xong.\n")
                .collect(Collectors.joining());
        Manuscript before = read(many);
        String html = RedlineHtml.write(
                Redline.of(before, edited(before, "thứ 10 đã", "thứ 10 chưa")), (sign, count) -> sign + " " + count);
        assertThat(html).contains("<summary>UNCHANGED 9</summary>").contains("<summary>UNCHANGED 8</summary>");
    }

    @Test
    void escapesWhatPeopleWrote() {
        Manuscript before = read("An toàn thực phẩm.");
        Manuscript after = read("An toàn <script>alert(1)</script> thực phẩm.");
        assertThat(html(Redline.of(before, after))).contains("&lt;script&gt;").doesNotContain("<script");
    }

    @Test
    void comparesATextOfThreeThousandFourHundredBlocksInFiveSeconds() {
        RandomManuscript random = new RandomManuscript(1);
        List<Block> blocks = IntStream.range(0, 3_400)
                .mapToObj(i -> random.nextBlock())
                .collect(Collectors.toCollection(ArrayList::new));
        Manuscript before = new Manuscript(blocks);
        blocks.replaceAll(block ->
                block instanceof TextBlock text ? text.saying(List.of(Text.plain(text.words() + " thêm"))) : block);
        Collections.rotate(blocks, 17);
        assertThat(timeToCompare(before, new Manuscript(blocks))).isLessThan(Duration.ofSeconds(5));
    }

    @Test
    void comparesTwoStrangeLinesOfAHundredThousandWordsInFiveSeconds() {
        assertThat(timeToCompare(words("a", " "), words("b", " "))).isLessThan(Duration.ofSeconds(5));
        assertThat(timeToCompare(words("a", ". "), words("b", ". "))).isLessThan(Duration.ofSeconds(5));
    }

    private static Manuscript words(String letter, String between) {
        String line = IntStream.range(0, 100_000)
                .mapToObj(i -> letter + i * 7_919L % 100_003)
                .collect(Collectors.joining(between));
        return new Manuscript(List.of(new Paragraph(new BlockId("p"), List.of(Text.plain(line)), null)));
    }

    private static Duration timeToCompare(Manuscript before, Manuscript after) {
        return ComputingTime.of(() -> assertThat(RedlineHtml.write(Redline.of(before, after), (sign, count) -> ""))
                .isNotEmpty());
    }

    private static String redline(String old, String changed) {
        Manuscript before = read(BEFORE);
        return html(Redline.of(before, edited(before, old, changed)));
    }

    private static String html(Redline redline) {
        return RedlineHtml.write(redline, (sign, count) -> sign.name())
                .replaceAll("<span class=\"visually-hidden\">[^<]*</span>", "");
    }

    private static Manuscript edited(Manuscript before, String old, String changed) {
        String text = PlainTextWriter.write(before);
        assertThat(text).contains(old);
        return Reconciliation.keepIdentity(before, read(text.replace(old, changed)));
    }

    private static List<String> kinds(Redline redline) {
        return redline.changes().stream()
                .map(change -> change.getClass().getSimpleName())
                .toList();
    }

    private static Manuscript read(String text) {
        return PlainTextReader.read(text).manuscript();
    }
}
