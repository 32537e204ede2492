package vn.trinhky.manuscript.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.trinhky.manuscript.Block;
import vn.trinhky.manuscript.BlockId;
import vn.trinhky.manuscript.Footnote;
import vn.trinhky.manuscript.Item;
import vn.trinhky.manuscript.Manuscript;
import vn.trinhky.manuscript.Paragraph;
import vn.trinhky.manuscript.RandomManuscript;
import vn.trinhky.manuscript.Table;
import vn.trinhky.manuscript.Text;

@Tag("writing")
class MergeTests {

    private final Paragraph a = paragraph("a", "Tổ chức họp thôn.");
    private final Paragraph b = paragraph("b", "Vận động được 12 hộ.");
    private final Paragraph c = paragraph("c", "Còn 3 hộ chưa tham gia.");
    private final Manuscript base = text(a, b, c);

    @Test
    void keepsTheChangesOfBothToDifferentBlocks() {
        Paragraph mine = paragraph("a", "Tổ chức hai cuộc họp thôn.");
        Paragraph theirs = paragraph("c", "Còn 2 hộ chưa tham gia.");
        assertThat(merge(text(mine, b, c), text(a, b, theirs))).isEqualTo(merged(mine, b, theirs));
    }

    @Test
    void holdsTheirsAndNamesBothWhereBothChangedOneBlock() {
        Paragraph mine = paragraph("b", "Vận động được 13 hộ.");
        Paragraph theirs = paragraph("b", "Vận động được 14 hộ.");
        assertThat(merge(text(a, mine, c), text(a, theirs, c)))
                .isEqualTo(new Merge.Merged(text(a, theirs, c), List.of(new Conflict(new BlockId("b"), mine, theirs))));
    }

    @Test
    void keepsABlockThatOneChangedAndTheOtherDeleted() {
        Paragraph changed = paragraph("b", "Vận động được 13 hộ.");
        BlockId id = new BlockId("b");
        assertThat(merge(text(a, changed, c), text(a, c)))
                .isEqualTo(new Merge.Merged(text(a, changed, c), List.of(new Conflict(id, changed, null))));
        assertThat(merge(text(a, c), text(a, changed, c)))
                .isEqualTo(new Merge.Merged(text(a, changed, c), List.of(new Conflict(id, null, changed))));
    }

    @Test
    void keepsTheInsertionsOfBothAtOnePlaceTheirsFirst() {
        Paragraph mine = paragraph("x", "Phát 200 tờ rơi.");
        Paragraph theirs = paragraph("y", "Treo 4 băng rôn.");
        assertThat(merge(text(a, mine, b, c), text(a, theirs, b, c))).isEqualTo(merged(a, theirs, mine, b, c));
        assertThat(merge(text(a, theirs, b, c), text(a, mine, b, c))).isEqualTo(merged(a, mine, theirs, b, c));
    }

    @Test
    void keepsATextOnceThatArrivedBefore() {
        Paragraph sent = paragraph("x", "Phát 200 tờ rơi.");
        Paragraph typedSince = paragraph("z", "Trong đó 50 tờ ở chợ.");
        assertThat(merge(text(a, sent, typedSince, b, c), text(a, sent, b, c)))
                .isEqualTo(merged(a, sent, typedSince, b, c));
    }

    @Test
    void followsTheOneWhoMovedABlock() {
        Paragraph changed = paragraph("c", "Còn 2 hộ chưa tham gia.");
        assertThat(merge(text(c, a, b), text(a, b, changed))).isEqualTo(merged(changed, a, b));
        assertThat(merge(text(a, b, changed), text(c, a, b))).isEqualTo(merged(changed, a, b));
    }

    @Test
    void keepsWhatIInsertedAfterABlockThatTheyDeleted() {
        Paragraph mine = paragraph("x", "Phát 200 tờ rơi.");
        assertThat(merge(text(a, b, mine, c), text(a, c))).isEqualTo(merged(a, mine, c));
    }

    @Test
    void joinsTheWordsOfOneWithTheFootnoteOfTheOther() {
        Paragraph before = noted("Có 8 hộ", "Theo danh sách tháng 3.");
        Paragraph mine = noted("Có 9 hộ", "Theo danh sách tháng 3.");
        Paragraph theirs = noted("Có 8 hộ", "Theo danh sách tháng 6.");
        assertThat(Merge.of(text(before), text(mine), text(theirs)))
                .isEqualTo(merged(noted("Có 9 hộ", "Theo danh sách tháng 6.")));
    }

    @Test
    void namesAConflictWhereOneTookAwayTheNoteThatTheOtherChanged() {
        Paragraph before = noted("Có 8 hộ", "Theo danh sách tháng 3.");
        Paragraph mine = paragraph("n", "Có 8 hộ");
        Paragraph theirs = noted("Có 8 hộ", "Theo danh sách tháng 6.");
        assertThat(Merge.of(text(before), text(mine), text(theirs)).conflicts())
                .containsExactly(new Conflict(new BlockId("n"), mine, theirs));
    }

    @Test
    void joinsNewWordsWithAnotherKindOfBlock() {
        Item item = new Item(new BlockId("b"), Item.Mark.DASH, b.content(), null);
        Paragraph words = paragraph("b", "Vận động được 13 hộ.");
        assertThat(merge(text(a, item, c), text(a, words, c))).isEqualTo(merged(a, item.saying(words.content()), c));
    }

    @Test
    void joinsDifferentCellsOfOneTable() {
        assertThat(Merge.of(text(table("1", "2")), text(table("7", "2")), text(table("1", "8"))))
                .isEqualTo(merged(table("7", "8")));
    }

    @Test
    void namesAConflictWhereBothChangedOneCell() {
        Merge.Merged merged = Merge.of(text(table("1", "2")), text(table("7", "2")), text(table("8", "2")));
        assertThat(merged.text()).isEqualTo(text(table("8", "2")));
        assertThat(merged.conflicts())
                .containsExactly(new Conflict(new BlockId("t"), table("7", "2"), table("8", "2")));
    }

    @Test
    void mergesThreeThousandFourHundredBlocksInTwoSeconds() {
        List<Block> long_ = blocks(3_400);
        List<Block> mine = new ArrayList<>(long_);
        List<Block> theirs = new ArrayList<>(long_);
        Collections.rotate(mine, 1_700);
        Collections.reverse(theirs);
        Manuscript before = new Manuscript(long_);
        Merge.of(before, new Manuscript(mine), new Manuscript(theirs));
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long start = threads.getCurrentThreadCpuTime();
        Merge.Merged merged = Merge.of(before, new Manuscript(mine), new Manuscript(theirs));
        assertThat(Duration.ofNanos(threads.getCurrentThreadCpuTime() - start)).isLessThan(Duration.ofSeconds(2));
        assertThat(merged.text().blocks()).hasSize(3_400);
    }

    private static List<Block> blocks(int count) {
        RandomManuscript random = new RandomManuscript(1);
        List<Block> blocks = new ArrayList<>();
        while (blocks.size() < count) {
            blocks.add(random.nextBlock());
        }
        return blocks;
    }

    private Merge.Merged merge(Manuscript mine, Manuscript theirs) {
        return Merge.of(base, mine, theirs);
    }

    private static Merge.Merged merged(Block... blocks) {
        return new Merge.Merged(text(blocks), List.of());
    }

    private static Manuscript text(Block... blocks) {
        return new Manuscript(List.of(blocks));
    }

    private static Paragraph paragraph(String id, String words) {
        return new Paragraph(new BlockId(id), List.of(Text.plain(words)), null);
    }

    private static Paragraph noted(String words, String note) {
        Footnote footnote = new Footnote(new BlockId("f"), List.of(paragraph("g", note)));
        return new Paragraph(new BlockId("n"), List.of(Text.plain(words), footnote), null);
    }

    private static Table table(String left, String right) {
        Table.Row row = new Table.Row(List.of(
                new Table.Cell(1, 1, List.of(paragraph("l", left))),
                new Table.Cell(1, 1, List.of(paragraph("r", right)))));
        return new Table(new BlockId("t"), 0, List.of(row), null);
    }
}
