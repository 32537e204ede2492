package vn.trinhky.punctuality.substance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.trinhky.drafting.nil.NilReporting;
import vn.trinhky.manuscript.SectionTexts;
import vn.trinhky.manuscript.notation.PlainTextReader;
import vn.trinhky.punctuality.Content;

@Tag("deadlines")
class SubstanceTests {

    private static final SubstanceRule RULE = new SubstanceRule(1, 95, 10, "vì thế", "Trình Ký");

    private static final String LAST = """
            - Ban Chỉ đạo đã tổ chức 12 buổi tuyên truyền tại các thôn với 340 lượt người tham gia.
            - Vận động được 25 hộ ký cam kết không tảo hôn, đạt 80% kế hoạch quý I/2024.""";

    @Test
    void callsTheSameWordsAndFiguresACopyEvenInAnotherQuarter() {
        assertThat(content(LAST, LAST)).isEqualTo(Content.COPY);
        assertThat(content(LAST.replace("quý I/2024", "quý II/2024"), LAST)).isEqualTo(Content.COPY);
    }

    @Test
    void doesNotCallTheSameSentencesWithOtherFiguresACopy() {
        assertThat(content(LAST.replace("340", "297"), LAST)).isEqualTo(Content.SUBSTANTIVE);
    }

    @Test
    void doesNotCallOtherWordsACopy() {
        assertThat(content("""
                        - Đoàn Thanh niên dọn vệ sinh đường làng, trồng cây xanh quanh nhà văn hóa và phát quang bụi rậm.""", LAST)).isEqualTo(Content.SUBSTANTIVE);
    }

    @Test
    void goesByTheFormWhereTheWordsAreTheSame() {
        Speech last =
                Speech.of(texts("- Kết quả thể hiện ở biểu số liệu kèm theo báo cáo này của đơn vị."), List.of("1=12"));
        Speech same =
                Speech.of(texts("- Kết quả thể hiện ở biểu số liệu kèm theo báo cáo này của đơn vị."), List.of("1=12"));
        Speech other =
                Speech.of(texts("- Kết quả thể hiện ở biểu số liệu kèm theo báo cáo này của đơn vị."), List.of("1=13"));
        assertThat(Substance.of(same, last, RULE).content()).isEqualTo(Content.COPY);
        assertThat(Substance.of(other, last, RULE).content()).isEqualTo(Content.SUBSTANTIVE);
    }

    @Test
    void callsAFewWordsEmptyUnlessTheyHoldAFigure() {
        assertThat(content("Đã thực hiện tốt.", null)).isEqualTo(Content.EMPTY);
        assertThat(content("Tổ chức 03 buổi họp.", null)).isEqualTo(Content.SUBSTANTIVE);
        assertThat(content("…", null)).isEqualTo(Content.EMPTY);
    }

    @Test
    void callsAFirstPartNoCopy() {
        assertThat(content(LAST, null)).isEqualTo(Content.SUBSTANTIVE);
    }

    @Test
    void followsTheThreshold() {
        String half = LAST.lines().findFirst().orElseThrow();
        Speech now =
                Speech.of(texts(half + "\n- Thôn Kon Tuh mở thêm một lớp xóa mù chữ cho phụ nữ dân tộc."), List.of());
        Speech last = Speech.of(texts(half), List.of());
        int alike = now.wordsAlike(last);
        assertThat(alike).isBetween(40, 80);
        assertThat(Substance.of(now, last, new SubstanceRule(1, alike, 10, "", ""))
                        .content())
                .isEqualTo(Content.COPY);
        assertThat(Substance.of(now, last, new SubstanceRule(1, alike + 1, 10, "", ""))
                        .content())
                .isEqualTo(Content.SUBSTANTIVE);
    }

    @Test
    void knowsANilReportByItsWordsInEverySection() {
        assertThat(NilReporting.isNil(texts(NilReporting.WORDS))).isTrue();
        assertThat(NilReporting.isNil(texts(NilReporting.WORDS + "\n- Họp giao ban.")))
                .isFalse();
        assertThat(NilReporting.isNil(SectionTexts.none())).isFalse();
    }

    private static Content content(String now, @Nullable String last) {
        return Substance.of(
                        Speech.of(texts(now), List.of()), last == null ? null : Speech.of(texts(last), List.of()), RULE)
                .content();
    }

    private static SectionTexts texts(String text) {
        return new SectionTexts(Map.of("I.1", PlainTextReader.read(text).manuscript()));
    }
}
