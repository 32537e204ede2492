package vn.trinhky.manuscript.outline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.trinhky.manuscript.Block;
import vn.trinhky.manuscript.BlockId;
import vn.trinhky.manuscript.Heading;
import vn.trinhky.manuscript.Manuscript;
import vn.trinhky.manuscript.Paragraph;
import vn.trinhky.manuscript.RandomManuscript;
import vn.trinhky.manuscript.Text;
import vn.trinhky.manuscript.notation.PlainTextReader;
import vn.trinhky.manuscript.view.PlainText;

@Tag("writing")
class PiecesTests {

    private static final Outline OUTLINE = new Outline(List.of(
            new Outline.Entry("opening", 0, "", true),
            new Outline.Entry("I", 1, "KẾT QUẢ CÔNG TÁC QUÝ II/2024", false),
            new Outline.Entry("I.1", 2, "Công tác lãnh đạo, chỉ đạo", true),
            new Outline.Entry("I.2", 2, "Tình hình triển khai thực hiện", true),
            new Outline.Entry("I.3", 2, "Tồn tại, hạn chế và nguyên nhân", false),
            new Outline.Entry("I.3.1", 3, "Tồn tại, hạn chế", true),
            new Outline.Entry("I.3.2", 3, "Nguyên nhân", true),
            new Outline.Entry("II", 1, "PHƯƠNG HƯỚNG, NHIỆM VỤ QUÝ III/2024", true),
            new Outline.Entry("closing", 0, "", true)));

    private static final Outline.Entry FIRST = OUTLINE.entries().get(2);

    @Test
    void findsSectionsByTheWordsOfTheirHeadingsWhereOthersAreLeftOut() {
        assertThat(cut("""
                II. Tình hình triển khai
                - Đã làm.
                III. Tồn tại
                - Chậm.
                IV. Phương hướng nhiệm vụ quý III
                - Mở lớp.
                """)).containsExactly("I.2: - Đã làm.", "I.3.1: - Chậm.", "II: - Mở lớp.");
    }

    @Test
    void keepsWhatFitsNowhereAsAPieceOfItsOwn() {
        assertThat(cut("""
                I. KẾT QUẢ CÔNG TÁC QUÝ I/2024
                1. Công tác lãnh đạo, chỉ đạo
                - Đã họp.
                II. Đề xuất, kiến nghị
                - Xin kinh phí.
                """)).containsExactly("I.1: - Đã họp.", "null: - Xin kinh phí.");
    }

    @Test
    void leavesHeadingsOfItsOwnInsideASection() {
        assertThat(cut("""
                I. KẾT QUẢ CÔNG TÁC
                1. Công tác lãnh đạo, chỉ đạo
                1.1. Ở thôn Một
                - Đã họp.
                2. Tình hình triển khai thực hiện
                - Đã làm.
                """)).containsExactly("I.1: 1.1. Ở thôn Một / - Đã họp.", "I.2: - Đã làm.");
    }

    @Test
    void tellsOpeningAndClosing() {
        assertThat(cut("""
                Thực hiện kế hoạch, xã báo cáo như sau:
                I. KẾT QUẢ
                1. Công tác lãnh đạo
                - Đã họp.
                Trên đây là báo cáo của xã./.
                """))
                .containsExactly(
                        "opening: Thực hiện kế hoạch, xã báo cáo như sau:",
                        "I.1: - Đã họp.",
                        "closing: Trên đây là báo cáo của xã./.");
    }

    @Test
    void readsNumbersThatWereTypedIntoTheHeading() {
        Manuscript whole = new Manuscript(List.of(
                new Heading(BlockId.fresh(), 1, List.of(Text.plain("I- 2) Nguyên nhân")), null),
                new Paragraph(BlockId.fresh(), List.of(Text.plain("Xa.")), null)));
        assertThat(Pieces.of(OUTLINE, whole)).extracting(Piece::key).containsExactly("I.3.2");
    }

    @Test
    void putsAHeadingThatIsNotTheSectionsOwnIntoItsText() {
        Piece other = Pieces.of(
                        OUTLINE,
                        PlainTextReader.read("I. Đề xuất, kiến nghị\n- Xin kinh phí.")
                                .manuscript())
                .get(0);
        assertThat(words(other.textFor(FIRST))).isEqualTo("Đề xuất, kiến nghị / - Xin kinh phí.");
        assertThat(other.textFor(FIRST).get(0)).isInstanceOf(Paragraph.class);
    }

    @Test
    void losesNoBlockOfAnyText() {
        for (int seed = 0; seed < 500; seed++) {
            Manuscript whole = new RandomManuscript(seed).next();
            List<Block> kept = new ArrayList<>();
            Pieces.of(OUTLINE, whole).forEach(piece -> {
                if (piece.heading() != null) {
                    kept.add(piece.heading());
                }
                kept.addAll(piece.blocks());
            });
            List<Block> expected = whole.blocks().stream()
                    .filter(block -> !(block instanceof Heading) || kept.contains(block))
                    .toList();
            assertThat(kept).as("seed " + seed).isEqualTo(expected);
        }
    }

    @Test
    void findsTheSectionsOfAJoinedTextByTheIdsOfTheirHeadings() {
        Manuscript words = PlainTextReader.read("1.1. Nguyên nhân\n- Không phải mục I.3.2.")
                .manuscript();
        Manuscript whole = OUTLINE.join(Map.of("I.1", words), Map.of("I.3.2", "Một tên khác hẳn"));
        assertThat(Pieces.of(OUTLINE, whole)).extracting(Piece::key).containsExactly("I.1");
    }

    private static List<String> cut(String text) {
        return Pieces.of(OUTLINE, PlainTextReader.read(text).manuscript()).stream()
                .map(piece -> piece.key() + ": " + words(piece.blocks()))
                .toList();
    }

    private static String words(List<Block> blocks) {
        return String.join(" / ", PlainText.of(new Manuscript(blocks)));
    }
}
