package vn.trinhky.figures.numbers;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.trinhky.figures.numbers.Finding.Kind;
import vn.trinhky.figures.speech.Answer;
import vn.trinhky.manuscript.BlockId;
import vn.trinhky.manuscript.FigureQuestion;
import vn.trinhky.manuscript.FigureToken;
import vn.trinhky.manuscript.Manuscript;
import vn.trinhky.manuscript.Paragraph;
import vn.trinhky.manuscript.Text;

/** What the check finds in sentences, as a table of text, kind and place. */
@Tag("figures")
class ExaminationTests {

    private static final String NO = "-";

    private final Campaign campaign = new Campaign()
            .counts("MH-DUNG", 26)
            .counts("MH-DAT", 13)
            .counts("MH-KHONG", 13)
            .counts("MH-MOI", "all/year_to_date", 12)
            .counts("MH-MOI", 7)
            .counts("TT-BUOI", 110)
            .counts("TT-LUOT", 8060)
            .counts("TT-TIN", 38)
            .counts("TT-BAI", 5)
            .counts("PT-NGU", 45);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // a number that a figure says as well is offered, with the words beside it deciding which
                "Có 26 mô hình dừng hoạt động. | LINKABLE | 26 | MH-DUNG/all/this/value",
                "Có 13 mô hình dừng vì không hiệu quả. | LINKABLE | 13 | MH-KHONG/all/this/value",
                "Từ đầu năm 2024 đến nay, đã có 12 mô hình được ra mắt. | LINKABLE | 12 | MH-MOI/all/year_to_date/value",
                "Tổ chức 110 buổi tuyên truyền. | LINKABLE | 110 | TT-BUOI/all/this/value",
                "Thu hút hơn 8.000 lượt người tham dự. | LINKABLE | 8.000 | TT-LUOT/all/this/rounded",
                "Phát 05 bài. | LINKABLE | 05 | TT-BAI/all/this/value",
                // one that says something else contradicts it
                "Có 25 mô hình dừng hoạt động. | DIFFERS_FROM_FIGURE | 25 | MH-DUNG/all/this/value",
                "Phát 36 tin trên sóng. | DIFFERS_FROM_FIGURE | 36 | TT-TIN/all/this/value",
                "Thu hút hơn 9.000 lượt người tham dự. | DIFFERS_FROM_FIGURE | 9.000 | -",
                // but not what somebody plans, what was before, or what is at one place
                "Phấn đấu phát 40 tin. | - | - | -",
                "Thả rông gia súc 02 hộ tại thôn Kon Lỗ. | - | - | -",
                "Sửa 12 căn nhà. | - | - | -",
                // an equal figure of another indicator is not offered against the words
                "Còn 45 hộ thả rông gia súc, gia cầm. | - | - | -",
                // a unit that the sentence has named before is meant
                "Xã Đăk Ruồng tổ chức 18 buổi tuyên truyền, phát 06 tin. | - | - | -",
                "Tại xã Măng Bút phát 36 tin trên sóng. | - | - | -",
            })
    void holdsNumbersAgainstFigures(String sentence, String kind, String written, String figure) {
        List<Finding> findings = campaign.check(sentence).findings();

        if (kind.equals(NO)) {
            assertThat(findings).isEmpty();
            return;
        }
        assertThat(findings).hasSize(1);
        assertThat(findings.get(0).kind()).isEqualTo(Kind.valueOf(kind));
        assertThat(findings.get(0).at().written()).isEqualTo(written);
        if (!figure.equals(NO)) {
            assertThat(findings.get(0).offers().get(0).figure().notation()).isEqualTo(figure);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Có 26 mô hình dừng, trong đó có 13 mô hình đã đạt mục tiêu và 13 mô hình không hiệu quả. | ADDS_UP | 26",
                "Có 26 mô hình dừng, trong đó 13 mô hình đã đạt và 12 mô hình không hiệu quả. | DOES_NOT_ADD_UP | 25",
                "Có 20 tổ, gồm 12 tổ tiết kiệm và 08 tổ hợp tác. | ADDS_UP | 20",
                "Có 20 tổ, trong đó 23 tổ hoạt động tốt. | DOES_NOT_ADD_UP | 23",
                "Có 20 tổ, trong đó 12 tổ hoạt động tốt. | - | -",
                "Có 20 tổ, trong đó giúp 09 hộ và 03 thôn. | - | -",
            })
    void addsTheParts(String sentence, String kind, String sum) {
        List<Finding> findings = new Campaign().check(sentence).findings();

        assertThat(findings).hasSize(kind.equals(NO) ? 0 : 1);
        findings.forEach(finding -> {
            assertThat(finding.kind()).isEqualTo(Kind.valueOf(kind));
            assertThat(finding.sum()).isEqualTo(sum);
        });
    }

    @Test
    void seesThatASentenceSaysTwoThings() {
        Finding finding = new Campaign()
                .check(
                        "Xây dựng 38 tin và 05 bài trên sóng truyền thanh FM: 36 tin; 05 bài trên Trang thông tin điện tử.")
                .findings()
                .get(0);

        assertThat(finding.kind()).isEqualTo(Kind.DIFFERS_IN_TEXT);
        assertThat(finding.at().written()).isEqualTo("36");
        assertThat(finding.others()).extracting(Passage::written).containsExactly("38");
    }

    @Test
    void seesThatTwoSentencesSayTwoThings() {
        CheckedText checked =
                new Campaign().check("- Tổ chức 62 buổi tuyên truyền.\n- Qua 60 buổi tuyên truyền, dân hiểu hơn.");

        assertThat(checked.findings()).extracting(Finding::kind).containsExactly(Kind.DIFFERS_IN_TEXT);
        assertThat(checked.findings().get(0).others().get(0).before()).isEqualTo("Tổ chức ");
    }

    @Test
    void linksAWholePhraseOfChange() {
        FigureQuestion fewer =
                FigureQuestion.read("PT-NGU/all/previous/difference").orElseThrow();
        CheckedText checked = campaign.answers(
                        new Answer(fewer, "giảm 10 hộ so với quý I/2024", BigDecimal.valueOf(-10), List.of(), null))
                .check("Ngủ đằm còn 45 hộ, giảm 10 hộ so với quý I/2024.");

        Finding change = checked.findings().get(1);
        assertThat(change.offers().get(0).figure()).isEqualTo(fewer);
        assertThat(change.offers().get(0).replaces()).isEqualTo("giảm 10 hộ so với quý I/2024");
    }

    @Test
    void namesTheMissingUnitsOfAFigureAndCountsIt() {
        FigureQuestion asked = FigureQuestion.read("TT-TIN/all/this/value").orElseThrow();
        FigureQuestion open = FigureQuestion.read("TT-XE/all/this/value").orElseThrow();
        Manuscript text = new Manuscript(List.of(new Paragraph(
                BlockId.fresh(),
                List.of(
                        Text.plain("Phát "),
                        FigureToken.live(asked),
                        Text.plain(" tin, 05 bài, xe lưu động "),
                        FigureToken.live(open),
                        Text.plain(" lượt.")),
                null)));
        CheckedText checked = campaign.answers(
                        new Answer(asked, "38", BigDecimal.valueOf(38), List.of(Campaign.LATE), null))
                .check(text);

        assertThat(checked.linked()).isEqualTo(2);
        assertThat(checked.all()).isEqualTo(3);
        assertThat(checked.findings())
                .extracting(Finding::kind)
                .containsExactly(Kind.UNANSWERED, Kind.INCOMPLETE, Kind.LINKABLE);
        assertThat(checked.findings().get(1).figure())
                .satisfies(figure ->
                        assertThat(Objects.requireNonNull(figure).missing()).containsExactly(Campaign.LATE));
        assertThat(checked.findings().get(2).at().before()).isEqualTo("Phát 38 tin, ");
    }

    @Test
    void forgetsNumbersThatAreNoFiguresOfOurs() {
        CheckedText checked = campaign.check("Phát 36 tin trên sóng.");
        Passage place = checked.findings().get(0).at();
        CheckedText left = checked.without(
                java.util.Set.of(new CheckedText.Dismissed(place.block().value(), place.quoted())));

        assertThat(left.findings()).isEmpty();
        assertThat(left.all()).isZero();
    }
}
