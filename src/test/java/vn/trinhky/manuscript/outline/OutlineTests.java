package vn.trinhky.manuscript.outline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.trinhky.manuscript.Manuscript;
import vn.trinhky.manuscript.Oddity;
import vn.trinhky.manuscript.RandomManuscript;
import vn.trinhky.manuscript.notation.PlainTextReader;
import vn.trinhky.manuscript.view.PlainText;

class OutlineTests {

    private static final Outline OUTLINE = new Outline(List.of(
            new Outline.Entry("opening", 0, "", true),
            new Outline.Entry("I", 1, "KẾT QUẢ", false),
            new Outline.Entry("I.1", 2, "Chỉ đạo", true),
            new Outline.Entry("I.2", 2, "Thực hiện", true),
            new Outline.Entry("I.3", 2, "Tồn tại và nguyên nhân", false),
            new Outline.Entry("I.3.1", 3, "Tồn tại", true),
            new Outline.Entry("I.3.2", 3, "Nguyên nhân", true),
            new Outline.Entry("II", 1, "NHIỆM VỤ", true),
            new Outline.Entry("closing", 0, "", true)));

    private static final String WHOLE = """
            Thực hiện kế hoạch:
            I. KẾT QUẢ QUÝ I
            1. Chỉ đạo
            - Đã họp.
            2. Thực hiện ở các thôn
            - Đã làm.
            3. Tồn tại, nguyên nhân:
            3.1. Tồn tại
            - Chậm.
            3.2. Nguyên nhân
            - Xa.
            II. NHIỆM VỤ QUÝ II
            1. Mở lớp.
            2. Sửa đường.
            Trên đây là báo cáo./.
            """;

    @Test
    void cutsATextIntoItsSections() {
        Outline.Sections sections = OUTLINE.split(read(WHOLE));
        Map<String, List<String>> texts = new LinkedHashMap<>();
        sections.texts().forEach((key, text) -> texts.put(key, PlainText.of(text)));
        assertThat(texts)
                .isEqualTo(Map.of(
                        "opening", List.of("Thực hiện kế hoạch:"),
                        "I.1", List.of("- Đã họp."),
                        "I.2", List.of("- Đã làm."),
                        "I.3.1", List.of("- Chậm."),
                        "I.3.2", List.of("- Xa."),
                        "II", List.of("1. Mở lớp.", "2. Sửa đường."),
                        "closing", List.of("Trên đây là báo cáo./.")));
        assertThat(sections.oddities()).isEmpty();
    }

    @Test
    void findsSectionsByPlaceWhateverTheirTitles() {
        Map<String, String> titles = OUTLINE.split(read(WHOLE)).titles();
        assertThat(titles).containsEntry("I", "KẾT QUẢ QUÝ I").containsEntry("I.3", "Tồn tại, nguyên nhân:");
    }

    @Test
    void putsSectionsTogetherAsTheyWere() {
        Outline.Sections sections = OUTLINE.split(read(WHOLE));
        assertThat(PlainText.of(OUTLINE.join(sections.texts(), sections.titles())))
                .isEqualTo(PlainText.of(read(WHOLE)));
    }

    @Test
    void cutsAgainWhatItPutTogether() {
        for (long seed = 0; seed < 500; seed++) {
            RandomManuscript random = new RandomManuscript(seed);
            Map<String, Manuscript> texts = new LinkedHashMap<>();
            OUTLINE.entries().stream()
                    .filter(Outline.Entry::written)
                    .forEach(entry -> texts.put(entry.key(), random.next()));
            texts.put("closing", read("Trên đây là báo cáo./."));
            Outline.Sections sections = OUTLINE.split(OUTLINE.join(texts));
            assertThat(sections.texts()).as("seed %d", seed).isEqualTo(texts);
        }
    }

    @Test
    void keepsAHeadingItDoesNotKnowAndPointsItOut() {
        Outline.Sections sections =
                OUTLINE.split(read(WHOLE.replace("II. NHIỆM", "4. Kiến nghị\n- Thêm xe.\nII. NHIỆM")));
        assertThat(PlainText.of(sections.texts().getOrDefault("I.3.2", Manuscript.empty())))
                .containsExactly("- Xa.", "1. Kiến nghị", "- Thêm xe.");
        assertThat(sections.oddities()).containsExactly(new Oddity(Oddity.Kind.HEADING_NOT_IN_OUTLINE, 0, "Kiến nghị"));
    }

    @Test
    void acceptsDeeperHeadingsWhereTheOutlineHasNone() {
        Outline.Sections sections = OUTLINE.split(read(WHOLE.replace("- Đã họp.", "a) Cấp huyện\n- Đã họp.")));
        assertThat(sections.oddities()).isEmpty();
        assertThat(PlainText.of(sections.texts().getOrDefault("I.1", Manuscript.empty())))
                .containsExactly("a) Cấp huyện", "- Đã họp.");
    }

    @Test
    void keepsTextUnderAHeadingThatShouldHaveNone() {
        Outline.Sections sections = OUTLINE.split(read(WHOLE.replace("1. Chỉ đạo", "Nhìn chung tốt.\n1. Chỉ đạo")));
        assertThat(sections.texts()).containsKey("I");
        assertThat(sections.oddities()).extracting(Oddity::kind).containsExactly(Oddity.Kind.TEXT_OUTSIDE_SECTIONS);
        assertThat(PlainText.of(OUTLINE.join(sections.texts(), sections.titles())))
                .contains("Nhìn chung tốt.");
    }

    @Test
    void saysWhichSectionIsMissing() {
        Outline.Sections sections = OUTLINE.split(read("Thực hiện kế hoạch:\nI. KẾT QUẢ\n1. Chỉ đạo\n- Đã họp."));
        assertThat(sections.oddities())
                .extracting(Oddity::excerpt)
                .containsExactly("Thực hiện", "Tồn tại và nguyên nhân", "Tồn tại", "Nguyên nhân", "NHIỆM VỤ");
    }

    @Test
    void movesAFootnoteOutOfAHeading() {
        Outline.Sections sections =
                OUTLINE.split(read(WHOLE.replace("1. Chỉ đạo", "1. Chỉ đạo⁽¹⁾") + "\n⁽¹⁾ Chú thích."));
        assertThat(sections.texts().getOrDefault("I.1", Manuscript.empty()).footnotes())
                .hasSize(1);
        assertThat(sections.oddities()).extracting(Oddity::kind).containsExactly(Oddity.Kind.NOTE_IN_HEADING);
    }

    private static Manuscript read(String text) {
        return PlainTextReader.read(text).manuscript();
    }
}
