package vn.trinhky.figures.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.i18n.LocaleContextHolder;

/** What is typed wrong: the sentence says what it is, and what was expected. */
@Tag("figures")
class WrongEntriesTests {

    private final FindingWords words = new FindingWords(Forms.messages());

    @BeforeEach
    void readsVietnamese() {
        LocaleContextHolder.setLocale(Locale.forLanguageTag("vi"));
    }

    @AfterEach
    void forgetsTheLanguage() {
        LocaleContextHolder.resetLocaleContext();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            MH-MOI    | ba          | “ba” không phải là số. Hãy ghi như 8.000 hoặc 0,75; nếu không có gì thì chọn “Không phát sinh”.
            MH-MOI    | 8.00        | “8.00” không phải là số. Hãy ghi như 8.000 hoặc 0,75; nếu không có gì thì chọn “Không phát sinh”.
            MH-MOI    | 1 000       | “1 000” không phải là số. Hãy ghi như 8.000 hoặc 0,75; nếu không có gì thì chọn “Không phát sinh”.
            MH-MOI    | 1,5         | “1,5” không phải số nguyên, mà “Mô hình mới ra mắt” đếm từng mô hình. Dấu phẩy là phần thập phân; tám nghìn ghi 8.000 hoặc 8000.
            MH-MOI    | 8,000       | “8,000” không phải số nguyên, mà “Mô hình mới ra mắt” đếm từng mô hình. Dấu phẩy là phần thập phân; tám nghìn ghi 8.000 hoặc 8000.
            DIEN-TICH | 0,755       | “0,755” có quá nhiều chữ số sau dấu phẩy; chỉ tiêu này lấy nhiều nhất 2 chữ số.
            MH-MOI    | 1234567890123456 | “1234567890123456” quá lớn: một số có nhiều nhất 15 chữ số trước dấu phẩy. Hãy xem lại có gõ thừa chữ số không.
            CO-HUONG  | chưa rõ     | “chưa rõ” không phải câu trả lời. Chỉ tiêu này chỉ nhận Có hoặc Không.
            MH-TYLE   | 50          | “Tỷ lệ đạt mục tiêu” được tự tính từ các dòng khác nên không ghi tay được.
            """)
    void areRefusedAndTheLineStaysAsItWas(String code, String typed, String sentence) {
        FigureLine line = Forms.empty().line(code).orElseThrow();
        Reading read = Reading.of(new TypedFigure(typed, false, ""), line.indicator(), line.definition());
        assertThat(read.said()).isNull();
        assertThat(words.sentence(Objects.requireNonNull(read.wrong()))).isEqualTo(sentence);
        assertThat(read.wrong().blocks()).isTrue();
    }

    @Test
    void isAValueBesideNilOrANoteAlone() {
        assertThat(wrong("MH-MOI", new TypedFigure("3", true, "")))
                .isEqualTo("“Mô hình mới ra mắt” vừa có số vừa chọn “Không phát sinh”. Hãy bỏ một trong hai.");
        assertThat(wrong("MH-MOI", new TypedFigure("", false, "Chưa rõ")))
                .isEqualTo("“Mô hình mới ra mắt” mới có ghi chú, chưa có số. Hãy ghi số hoặc chọn “Không phát sinh”.");
        assertThat(wrong("MH-MOI", new TypedFigure("3", false, "a".repeat(1_001))))
                .contains("dài quá 1000 ký tự");
        assertThat(wrong("KHO", new TypedFigure("a".repeat(501), false, ""))).contains("dài quá 500 ký tự");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            TT-BUOI=501                        | BLOCK | Đang ghi 501, nhưng phải từ 0 đến 500.
            MH-MOI=-3                          | BLOCK | Đang ghi -03, nhưng ít nhất phải là 0.
            MH-DUNG=26 MH-DAT=13 MH-KHONG=12   | BLOCK | Đang ghi 26, nhưng các phần của nó (Dừng vì đã đạt mục tiêu: 13; Dừng vì không hiệu quả: 12) cộng lại được 25. Hai số phải bằng nhau.
            MH-CON=14 MH-MOI=1 MH-DUNG=3       | WARN  | Kỳ trước còn 15, thêm 01, bớt 03 thì phải còn 13; đang ghi 14. Hãy xem lại các số này, hoặc ghi chú vì sao.
            TT-BUOI=31                         | WARN  | Tăng 55% so với kỳ trước (từ 20 lên 31), quá mức 50%. Hãy xem lại số, nếu đúng thì ghi chú lý do.
            TT-BUOI=0                          | WARN  | Giảm 100% so với kỳ trước (từ 20 xuống 0), quá mức 50%. Hãy xem lại số, nếu đúng thì ghi chú lý do.
            """)
    void contradictAndSayWhatWasExpected(String said, String severity, String sentence) {
        assertThat(form(said).findings())
                .extracting(finding -> finding.severity() + " " + words.sentence(finding))
                .contains(severity + " " + sentence);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            TT-BUOI=30
            TT-BUOI=10
            MH-DUNG=26 MH-DAT=13 MH-KHONG=13
            MH-DUNG=26 MH-DAT=13
            MH-CON=13 MH-MOI=1 MH-DUNG=3
            MH-CON=14 MH-MOI=1
            HO=500
            DIEN-TICH=0,75
            CO-HUONG=có
            MH-MOI=8.000
            MH-MOI=kps
            """)
    void areNotFoundWhereAllAgreesOrIsNotKnownYet(String said) {
        assertThat(form(said).findings()).isEmpty();
    }

    @Test
    void aNoteExplainsAGreatChange() {
        FigureForm form = Forms.empty();
        FigureLine line = form.line("TT-BUOI").orElseThrow();
        Reading read =
                Reading.of(new TypedFigure("45", false, "Chiến dịch 60 ngày"), line.indicator(), line.definition());
        assertThat(form.saying(java.util.Map.of("TT-BUOI", Objects.requireNonNull(read.said())))
                        .findings())
                .isEmpty();
    }

    @Test
    void areSaidInEnglishToo() {
        LocaleContextHolder.setLocale(Locale.ENGLISH);
        assertThat(wrong("MH-MOI", new TypedFigure("ba", false, ""))).startsWith("“ba” is not a number.");
        assertThat(form("TT-BUOI=501").findings())
                .extracting(words::sentence)
                .contains("501 was entered, but it must be from 0 to 500.");
    }

    private String wrong(String code, TypedFigure typed) {
        FigureLine line = Forms.empty().line(code).orElseThrow();
        return words.sentence(Objects.requireNonNull(
                Reading.of(typed, line.indicator(), line.definition()).wrong()));
    }

    private static FigureForm form(String said) {
        return Forms.saying(said.split("[ =]"));
    }
}
