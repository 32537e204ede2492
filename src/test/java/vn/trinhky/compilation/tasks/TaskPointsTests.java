package vn.trinhky.compilation.tasks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.trinhky.manuscript.Block;
import vn.trinhky.manuscript.BlockId;
import vn.trinhky.manuscript.Heading;
import vn.trinhky.manuscript.Item;
import vn.trinhky.manuscript.Manuscript;
import vn.trinhky.manuscript.NumberedParagraph;
import vn.trinhky.manuscript.Origin;
import vn.trinhky.manuscript.Paragraph;
import vn.trinhky.manuscript.Text;
import vn.trinhky.office.UnitId;

/** What is a task in a plan. */
@Tag("compiling")
class TaskPointsTests {

    @Test
    void areNumberedParagraphsWithWhatStandsBelowThem() {
        assertThat(words(
                        paragraph("Trong kỳ tới, tập trung:"),
                        numbered("Vận động 05 hộ:"),
                        item("xã Đăk Kôi 03 hộ;"),
                        item("xã Đăk Pne 02 hộ."),
                        numbered("Rà soát mô hình.")))
                .containsExactly("Vận động 05 hộ: xã Đăk Kôi 03 hộ; xã Đăk Pne 02 hộ.", "Rà soát mô hình.");
    }

    @Test
    void areDashItemsWhereNothingIsNumbered() {
        assertThat(words(item("Một."), plus("chi tiết."), item("Hai."))).containsExactly("Một. chi tiết.", "Hai.");
    }

    @Test
    void areTheItemsBelowAHeadingAndNotTheHeading() {
        assertThat(words(heading("Tuyên truyền"), item("Mỗi thôn 02 buổi."), heading("Kiểm tra 03 xã")))
                .containsExactly("Mỗi thôn 02 buổi.", "Kiểm tra 03 xã");
    }

    @Test
    void areParagraphsWhereThereIsNothingElse() {
        assertThat(words(paragraph("Một."), paragraph("Hai."))).containsExactly("Một.", "Hai.");
        assertThat(words()).isEmpty();
    }

    @Test
    void knowTheUnitsTheyCameFrom() {
        UUID unit = UUID.randomUUID();
        Block block = item("Ra mắt 01 mô hình.")
                .from(Origin.of(Origin.Source.part(unit.toString(), "x", 1, "A", BlockId.fresh())));

        assertThat(TaskPoints.in("II", new Manuscript(List.of(block))))
                .singleElement()
                .satisfies(point -> {
                    assertThat(point.from()).containsExactly(new UnitId(unit));
                    assertThat(point.block()).isEqualTo(block.id().value());
                });
    }

    private static List<String> words(Block... blocks) {
        return TaskPoints.in("II", new Manuscript(List.of(blocks))).stream()
                .map(TaskPoint::words)
                .toList();
    }

    private static Block numbered(String words) {
        return new NumberedParagraph(BlockId.fresh(), 2, List.of(Text.plain(words)), null);
    }

    private static Block heading(String words) {
        return new Heading(BlockId.fresh(), 2, List.of(Text.plain(words)), null);
    }

    private static Block item(String words) {
        return new Item(BlockId.fresh(), Item.Mark.DASH, List.of(Text.plain(words)), null);
    }

    private static Block plus(String words) {
        return new Item(BlockId.fresh(), Item.Mark.PLUS, List.of(Text.plain(words)), null);
    }

    private static Block paragraph(String words) {
        return new Paragraph(BlockId.fresh(), List.of(Text.plain(words)), null);
    }
}
