package vn.trinhky.manuscript.carried;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.trinhky.manuscript.Block;
import vn.trinhky.manuscript.Manuscript;
import vn.trinhky.manuscript.RandomManuscript;
import vn.trinhky.manuscript.Seeds;
import vn.trinhky.manuscript.carried.CarriedBlock.Kinship;
import vn.trinhky.manuscript.carried.CopyForward.Verdict;
import vn.trinhky.manuscript.figures.FigureTokens;
import vn.trinhky.manuscript.notation.PlainTextReader;

@Tag("writing")
class CopyForwardTests {

    private static final String LAST = """
            Trong quý I/2024, Ủy ban nhân dân xã đã chỉ đạo các thôn triển khai Kế hoạch số 12/KH-UBND ngày 15 tháng 01 năm 2024.
            - Tổ chức 03 buổi tuyên truyền tại thôn Đăk Rê với 120 lượt người tham dự.
            - Vận động 45 hộ đăng ký sử dụng hàng hóa sản xuất trong nước, đạt 62,5% kế hoạch năm 2024.
            - Phối hợp kiểm tra 8 cơ sở kinh doanh, nhắc nhở 02 cơ sở chưa niêm yết giá.
            """;

    @Test
    void seesThatNothingWasChanged() {
        CopyForward check = compare(LAST);
        assertThat(check.verdict()).isEqualTo(Verdict.UNCHANGED);
        assertThat(check.count(Kinship.SAME)).isEqualTo(4);
    }

    @Test
    void seesThatOnlyDatesAndNumbersWereChanged() {
        CopyForward check = compare(LAST.replace("quý I/2024", "quý II/2024").replace("120 lượt", "1.350 lượt"));
        assertThat(check.verdict()).isEqualTo(Verdict.ONLY_FIGURES);
        assertThat(kinships(check))
                .containsExactly(Kinship.ONLY_FIGURES, Kinship.ONLY_FIGURES, Kinship.SAME, Kinship.SAME);
    }

    @Test
    void listsTheDatesAndNumbersThatStayed() {
        CopyForward check = compare(LAST.replace("quý I/2024", "quý II/2024").replace("120 lượt", "1.350 lượt"));
        assertThat(check.datesThatStayed()).containsExactly("ngày 15 tháng 01 năm 2024", "năm 2024");
        assertThat(check.numbersThatStayed())
                .containsExactly("03 buổi tuyên", "45 hộ đăng", "62,5% kế hoạch", "8 cơ sở", "02 cơ sở");
    }

    @Test
    void doesNotWarnOfTheNumberOfADocumentThatIsStillInForce() {
        CopyForward check =
                compare("Thực hiện Chỉ thị số 03-CT/TW và Kế hoạch số 12/KH-UBND, xã đã giao các thôn.", """
                        Thực hiện Chỉ thị số 03-CT/TW và Kế hoạch số 12/KH-UBND, xã đã giao các thôn.""");
        assertThat(check.verdict()).isEqualTo(Verdict.UNCHANGED);
        assertThat(check.numbersThatStayed()).isEmpty();
        assertThat(check.datesThatStayed()).isEmpty();
    }

    @Test
    void takesTheNamesOfPeriodsForDates() {
        List<String> ways = List.of(
                "Quý I/2024, xã làm tốt.",
                "Quý II năm 2024, xã làm tốt.",
                "Quý 3-2024, xã làm tốt.",
                "Tháng 6/2024, xã làm tốt.",
                "6 tháng đầu năm 2024, xã làm tốt.",
                "9 tháng đầu năm, xã làm tốt.",
                "Ngày 30/6/2024, xã làm tốt.",
                "Năm 2025, xã làm tốt.");
        for (String way : ways) {
            CopyForward check = compare(way, "Quý IV/2023, xã làm tốt.");
            assertThat(check.verdict()).as(way).isEqualTo(Verdict.ONLY_FIGURES);
            assertThat(compare(way, way).datesThatStayed()).as(way).hasSize(1);
        }
    }

    @Test
    void countsWhatWasRewrittenAndWhatIsNew() {
        CopyForward check = compare(LAST.replace(
                        "- Phối hợp kiểm tra 8 cơ sở kinh doanh, nhắc nhở 02 cơ sở chưa niêm yết giá.",
                        "- Phối hợp kiểm tra 9 cơ sở kinh doanh, lập biên bản 01 cơ sở chưa niêm yết giá.")
                + "- Mở một phiên chợ quê vào cuối tuần, được bà con hưởng ứng.\n");
        assertThat(check.verdict()).isEqualTo(Verdict.MOSTLY_CARRIED);
        assertThat(kinships(check))
                .containsExactly(Kinship.SAME, Kinship.SAME, Kinship.SAME, Kinship.CHANGED, Kinship.NEW);
    }

    @Test
    void findsAParagraphThatStandsElsewhereNow() {
        List<String> lines = LAST.lines().toList();
        CopyForward check = compare(String.join("\n", lines.get(3), lines.get(0), lines.get(2), lines.get(1)));
        assertThat(check.verdict()).isEqualTo(Verdict.UNCHANGED);
    }

    @Test
    void warnsOfADateThatStayedInARewrittenSentence() {
        CopyForward check = compare(
                "Tính đến ngày 31/3/2024, toàn xã có 45 hộ đăng ký tham gia cuộc vận động.",
                "Tính đến ngày 31/3/2024, toàn xã có 45 hộ gia đình đăng ký và ký cam kết tham gia cuộc vận động.");
        assertThat(kinships(check)).containsExactly(Kinship.CHANGED);
        assertThat(check.datesThatStayed()).containsExactly("ngày 31/3/2024");
    }

    @Test
    void looksIntoFootnotesAndTables() {
        String last = "Có 8 hộ⁽¹⁾ tham gia.\n⁽¹⁾ Theo danh sách lập ngày 02/3/2024.\n| Thôn | Số hộ |\n| Một | 12 |";
        CopyForward check = compare(last, last.replace("| 12 |", "| 15 |"));
        assertThat(kinships(check)).containsExactly(Kinship.SAME, Kinship.ONLY_FIGURES);
        assertThat(check.datesThatStayed()).containsExactly("ngày 02/3/2024");
    }

    @Test
    void doesNotCountHeadings() {
        CopyForward check = compare("1. Công tác tuyên truyền\nTổ chức họp thôn.", """
                1. Công tác tuyên truyền
                Phát thanh trên loa của xã mỗi tối.
                """);
        assertThat(check.verdict()).isEqualTo(Verdict.REWRITTEN);
        assertThat(check.blocks()).hasSize(1);
    }

    @Test
    void saysWhenThereIsNothingToCompare() {
        assertThat(compare("", LAST).verdict()).isEqualTo(Verdict.NOTHING_TO_COMPARE);
        assertThat(compare(LAST, "").verdict()).isEqualTo(Verdict.EMPTY);
    }

    @Test
    void callsEveryTextUnchangedThatIsHeldAgainstItself() {
        Seeds.upTo(500).forEach(seed -> {
            Manuscript text = new RandomManuscript(seed).next();
            assertThat(CopyForward.compare(text, text).blocks())
                    .as("seed " + seed)
                    .allMatch(block -> block.kinship() == (asks(block.block()) ? Kinship.ONLY_FIGURES : Kinship.SAME));
        });
    }

    private static boolean asks(Block block) {
        return !FigureTokens.in(new Manuscript(List.of(block))).isEmpty();
    }

    @Test
    void neverCallsAFigureThatIsLookedUpLastPeriods() {
        String last = "Toàn huyện có 05 mô hình.";
        String now = "Toàn huyện có {{MH-DUNG/all/this/value}} mô hình.";

        for (String before : List.of(last, now)) {
            CopyForward check = compare(before, now);
            assertThat(kinships(check)).containsExactly(Kinship.ONLY_FIGURES);
            assertThat(check.numbersThatStayed()).isEmpty();
        }
    }

    @Test
    void tellsEveryNumberThatStayedAndNoneThatWasChanged() {
        Seeds.upTo(500).forEach(seed -> {
            String last = IntStream.range(0, 6)
                    .mapToObj(i -> "- Thôn số " + i + " có " + (1_000 + seed + i) + " người dự họp.\n")
                    .collect(Collectors.joining());
            int changed = (int) (seed % 6);
            String old = Long.toString(1_000 + seed + changed);
            CopyForward check = compare(last, last.replace(old + " người", "999999 người"));
            assertThat(check.numbersThatStayed())
                    .as("seed " + seed)
                    .hasSize(11)
                    .noneMatch(passage -> passage.startsWith("999999"));
        });
    }

    private static CopyForward compare(String now) {
        return compare(LAST, now);
    }

    private static CopyForward compare(String last, String now) {
        return CopyForward.compare(
                PlainTextReader.read(last).manuscript(),
                PlainTextReader.read(now).manuscript());
    }

    private static List<Kinship> kinships(CopyForward check) {
        return check.blocks().stream().map(CarriedBlock::kinship).toList();
    }
}
