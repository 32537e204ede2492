package vn.trinhky.manuscript.outline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.trinhky.manuscript.Block;
import vn.trinhky.manuscript.BlockId;
import vn.trinhky.manuscript.Footnote;
import vn.trinhky.manuscript.Manuscript;
import vn.trinhky.manuscript.Origin;
import vn.trinhky.manuscript.RandomManuscript;
import vn.trinhky.manuscript.Table;
import vn.trinhky.manuscript.notation.PlainTextReader;
import vn.trinhky.manuscript.notation.PlainTextWriter;

class ReconciliationTests {

    private static final Origin UNIT = Origin.of(Origin.Source.part("xa-dak-pne", "s1", 1, "Y Bông", new BlockId("b")));

    private final Manuscript before = new Manuscript(
            read("- Một hai ba bốn.\n- Năm sáu bảy tám⁽¹⁾.\n- Chín mười.\n⁽¹⁾ Chú thích đầu tiên.").blocks().stream()
                    .map(block -> block.from(UNIT))
                    .toList());

    @Test
    void keepsIdAndOriginOfUnchangedBlocks() {
        assertThat(edited("Năm", "Năm")).isEqualTo(before);
    }

    @Test
    void keepsIdAndOriginOfAChangedBlock() {
        Manuscript after = edited("bảy", "bảy rưỡi");
        assertThat(ids(after)).isEqualTo(ids(before));
        assertThat(after.blocks()).allMatch(block -> UNIT.equals(block.origin()));
    }

    @Test
    void keepsTheIdOfAMovedBlock() {
        Manuscript after = Reconciliation.keepIdentity(before, read("- Chín mười.\n- Một hai ba bốn."));
        assertThat(ids(after)).containsExactly(id(2), id(0));
    }

    @Test
    void givesANewBlockNoOrigin() {
        Manuscript after = edited("- Năm", "- Mới hoàn toàn khác.\n- Năm");
        assertThat(after.blocks().get(1).origin()).isNull();
        assertThat(ids(after)).hasSize(4).containsSubsequence(ids(before));
    }

    @Test
    void doesNotTakeARewrittenBlockForTheOldOne() {
        Manuscript after = edited("Một hai ba bốn", "Một cách khác để nói điều đó");
        assertThat(after.blocks().get(0).id()).isNotEqualTo(id(0));
        assertThat(after.blocks().get(0).origin()).isNull();
    }

    @Test
    void keepsTheIdsOfFootnotesAndTheirParagraphs() {
        Footnote note = before.footnotes().get(0);
        Footnote kept = edited("thích đầu", "thích rất đầu").footnotes().get(0);
        assertThat(kept.id()).isEqualTo(note.id());
        assertThat(kept.body().get(0).id()).isEqualTo(note.body().get(0).id());
    }

    @Test
    void givesACopiedBlockItsOwnId() {
        Manuscript after = Reconciliation.keepIdentity(before, read("- Chín mười.\n- Chín mười."));
        assertThat(ids(after)).doesNotHaveDuplicates().startsWith(id(2));
    }

    @Test
    void keepsSpannedCellsOfAnUnchangedTable() {
        Table table = (Table) read("| Một | Hai |\n| Ba | Bốn |").blocks().get(0);
        Table.Cell wide =
                new Table.Cell(2, 1, table.rows().get(0).cells().get(0).blocks());
        Table spanned = new Table(
                table.id(),
                0,
                List.of(new Table.Row(List.of(wide)), table.rows().get(1)),
                UNIT);
        Manuscript whole = new Manuscript(List.of(spanned));
        assertThat(Reconciliation.keepIdentity(whole, read(PlainTextWriter.write(whole))))
                .isEqualTo(whole);
    }

    @Test
    void restoresEverythingThatPlainTextForgot() {
        for (long seed = 0; seed < 1_000; seed++) {
            Manuscript manuscript = new RandomManuscript(seed).next();
            Manuscript read = read(PlainTextWriter.write(manuscript));
            Manuscript kept = Reconciliation.keepIdentity(manuscript, read);
            assertThat(allIds(kept)).as("seed %d", seed).hasSameElementsAs(allIds(manuscript));
        }
    }

    @Test
    void givesNoIdTwice() {
        for (long seed = 0; seed < 1_000; seed++) {
            Manuscript manuscript = new RandomManuscript(seed).next();
            Manuscript other = read(PlainTextWriter.write(new RandomManuscript(seed + 1).next())
                    + PlainTextWriter.write(manuscript).repeat(2));
            List<BlockId> ids = allIds(Reconciliation.keepIdentity(manuscript, other));
            assertThat(ids).as("seed %d", seed).doesNotHaveDuplicates();
        }
    }

    private Manuscript edited(String old, String changed) {
        return Reconciliation.keepIdentity(
                before, read(PlainTextWriter.write(before).replace(old, changed)));
    }

    private BlockId id(int place) {
        return before.blocks().get(place).id();
    }

    private static List<BlockId> ids(Manuscript manuscript) {
        return manuscript.blocks().stream().map(Block::id).toList();
    }

    private static List<BlockId> allIds(Manuscript manuscript) {
        List<BlockId> ids = new ArrayList<>();
        manuscript.blocks().forEach(block -> addIds(block, ids));
        return ids;
    }

    private static void addIds(Block block, List<BlockId> ids) {
        ids.add(block.id());
        if (block instanceof Table table) {
            table.cellBlocks().forEach(inner -> addIds(inner, ids));
            return;
        }
        for (Footnote note : block.footnotes()) {
            ids.add(note.id());
            note.body().forEach(inner -> addIds(inner, ids));
        }
    }

    private static Manuscript read(String text) {
        return PlainTextReader.read(text).manuscript();
    }
}
