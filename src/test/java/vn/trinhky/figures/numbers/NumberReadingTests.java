package vn.trinhky.figures.numbers;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.trinhky.manuscript.notation.PlainTextReader;

/** Which numbers of Vietnamese prose count something. */
@Tag("figures")
class NumberReadingTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Thực hiện Chỉ thị số 13-CT/TU, ngày 18/3/2022 của Ban Thường vụ Tỉnh ủy.",
                "Kế hoạch công tác năm 2024 và giai đoạn 2021-2025.",
                "Trong quý II/2024, 6 tháng đầu năm và từ ngày 15 tháng 3 năm 2024.",
                "Gắn với Đề án 939, theo Điều 12 và khoản 3.",
                "Tuyên truyền 10 nội dung Sổ tay Cuộc vận động và 03 chương trình mục tiêu quốc gia.",
                "Mô hình không sinh con thứ 3 tại thôn 5, nhóm U10.",
                "Chỉ tiêu số 1 tại Phụ lục số 02.",
                "Kiểm tra theo mẫu 2 ở lớp 9, quốc lộ 24."
            })
    void leavesOutWhatCountsNothing(String sentence) {
        assertThat(SentenceReading.of(PlainTextReader.read(sentence).manuscript()))
                .flatExtracting(Sentence::numbers)
                .extracting(WrittenNumber::written)
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Có 36 tin trên hệ thống truyền thanh. | 36 | 36 | EXACT | AMOUNT | tin",
                "Đã có 05 bài. | 05 | 5 | EXACT | AMOUNT | bài",
                "Thu hút hơn 8.000 lượt người tham dự. | 8.000 | 8000 | MORE | AMOUNT | lượt người tham",
                "Tỷ lệ đạt 0,75%. | 0,75% | 0.75 | EXACT | AMOUNT | ''",
                "Gần 120 buổi. | 120 | 120 | LESS | AMOUNT | buổi",
                "Khoảng 40 hộ nghèo. | 40 | 40 | ABOUT | AMOUNT | hộ nghèo",
                "Giảm 10 hộ so với quý I/2024. | 10 | 10 | EXACT | CHANGE | hộ",
                "Nhiều hơn so với 55 hộ. | 55 | 55 | EXACT | EARLIER | hộ",
                "Phấn đấu ra mắt 04 mô hình. | 04 | 4 | EXACT | PLAN | mô hình",
                "Thả rông 01 hộ tại thôn Kon Lỗ. | 01 | 1 | EXACT | AT_A_PLACE | hộ",
                "Đến trong số 45 hộ còn lại. | 45 | 45 | EXACT | AMOUNT | hộ",
            })
    void readsValueExactnessUseAndNoun(
            String sentence,
            String written,
            String value,
            WrittenNumber.Bound bound,
            WrittenNumber.Use use,
            String noun) {
        WrittenNumber number = only(sentence);

        assertThat(number.written()).isEqualTo(written);
        assertThat(number.value()).isEqualByComparingTo(value);
        assertThat(number.bound()).isEqualTo(bound);
        assertThat(number.use()).isEqualTo(use);
        assertThat(String.join(" ", number.noun())).isEqualTo(noun);
    }

    @Test
    void readsFootnotesAndCellsToo() {
        var text = PlainTextReader.read("- Dừng 03 mô hình⁽¹⁾.\n⁽¹⁾ Giữ 11 mô hình.\n\n| Xã | 07 |")
                .manuscript();

        assertThat(SentenceReading.of(text))
                .flatExtracting(Sentence::numbers)
                .extracting(WrittenNumber::written)
                .containsExactly("03", "11", "07");
    }

    @ParameterizedTest
    @CsvSource({"8060,true", "8000,false", "7900,false", "8999,true", "9500,false"})
    void moreThanEightThousandReachesAsFarAsItsZeros(String amount, boolean holds) {
        WrittenNumber number = only("Thu hút hơn 8.000 lượt người.");

        assertThat(number.bound().holds(number.value(), new java.math.BigDecimal(amount)))
                .isEqualTo(holds);
    }

    private static WrittenNumber only(String sentence) {
        var numbers = SentenceReading.of(PlainTextReader.read(sentence).manuscript()).stream()
                .flatMap(each -> each.numbers().stream())
                .toList();
        assertThat(numbers).hasSize(1);
        return numbers.get(0);
    }
}
