package vn.trinhky.manuscript.origins;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.trinhky.manuscript.Block;
import vn.trinhky.manuscript.BlockId;
import vn.trinhky.manuscript.Manuscript;
import vn.trinhky.manuscript.Origin;
import vn.trinhky.manuscript.Paragraph;
import vn.trinhky.manuscript.Text;
import vn.trinhky.manuscript.change.Merge;
import vn.trinhky.manuscript.notation.PlainTextReader;
import vn.trinhky.manuscript.notation.PlainTextWriter;
import vn.trinhky.manuscript.outline.Reconciliation;

/** Whoever wrote words is named where they stand, whatever became of the paragraphs: joined, split, edited, merged. */
@Tag("compiling")
class CarriedOriginsTests {

    private static final int CASES = 1_500;

    @Test
    void namesBothUnitsInAJoinedParagraph() {
        Manuscript before = text(from("a", "Xã Một họp dân ở sáu thôn."), from("b", "Xã Hai mở ba lớp."));
        Manuscript after = retyped(before, "Xã Một họp dân ở sáu thôn. Xã Hai mở ba lớp.");
        assertThat(after.blocks()).hasSize(1);
        assertThat(sources(after.blocks().get(0))).containsExactly("a", "b");
    }

    @Test
    void namesTheUnitInBothHalvesOfASplitParagraph() {
        Manuscript before = text(from("a", "Xã Một họp dân ở sáu thôn; xã mở ba lớp."));
        Manuscript after = retyped(before, "Xã Một họp dân ở sáu thôn;\nxã mở ba lớp.");
        assertThat(after.blocks()).hasSize(2).allSatisfy(half -> assertThat(sources(half))
                .containsExactly("a"));
    }

    @Test
    void doesNotClaimAUnitForWordsThatTheCompilerWrote() {
        Manuscript before = text(from("a", "Xã Một họp dân ở sáu thôn, phát loa mỗi sáng."));
        Manuscript after = retyped(
                before, "Xã Một họp dân ở sáu thôn, phát loa mỗi sáng.\nBan Chỉ đạo huyện đánh giá cao việc làm này.");
        assertThat(after.blocks().get(1).origin()).isNull();
    }

    @Test
    void losesNoSourceWhenPlainTextIsJoinedAndSplitAtRandom() {
        for (long seed = 0; seed < CASES; seed++) {
            Random random = new Random(seed);
            Manuscript before = random(random);
            String[] lines = PlainTextWriter.write(before).strip().split("\n+");
            Manuscript after = retyped(before, rearranged(lines, random));
            assertThat(sources(after)).as("seed %d", seed).containsAll(sources(before));
        }
    }

    @Test
    void losesNoSourceWhenOneJoinsWhatTheOtherEdits() {
        for (long seed = 0; seed < CASES; seed++) {
            Random random = new Random(seed);
            Manuscript base = random(random);
            String[] lines = PlainTextWriter.write(base).strip().split("\n+");
            Manuscript mine = retyped(base, rearranged(lines, random));
            List<Block> edited = new ArrayList<>(base.blocks());
            int place = random.nextInt(edited.size());
            edited.set(place, ((Paragraph) edited.get(place)).saying(List.of(Text.plain("viết lại " + seed))));
            Merge.Merged merged = Merge.of(base, mine, new Manuscript(edited));
            Set<String> named = sources(merged.text());
            merged.conflicts().forEach(conflict -> {
                for (Block side : new Block[] {conflict.mine(), conflict.theirs()}) {
                    named.addAll(side == null ? List.of() : sources(side));
                }
            });
            assertThat(named).as("seed %d", seed).containsAll(sources(base));
        }
    }

    @Test
    void mergesTwoOriginsOfOneBlockIntoOne() {
        Manuscript base = text(from("a", "Một."));
        Block mine = base.blocks().get(0).from(origin("a", "b"));
        Block theirs = base.blocks().get(0).from(origin("a", "c"));
        var merged = Merge.of(base, new Manuscript(List.of(mine)), new Manuscript(List.of(theirs)));
        assertThat(merged.conflicts()).isEmpty();
        assertThat(sources(merged.text().blocks().get(0))).containsExactly("a", "c", "b");
    }

    private static String rearranged(String[] lines, Random random) {
        StringBuilder text = new StringBuilder(lines[0]);
        for (int i = 1; i < lines.length; i++) {
            text.append(random.nextInt(4) == 0 ? ' ' : '\n').append(lines[i]);
        }
        String[] words = text.toString().split(" ");
        int cut = random.nextInt(words.length - 1) + 1;
        return String.join(" ", Arrays.copyOf(words, cut)).strip() + "\n"
                + String.join(" ", Arrays.copyOfRange(words, cut, words.length)).strip();
    }

    private static Manuscript random(Random random) {
        Block[] blocks = new Block[2 + random.nextInt(6)];
        for (int i = 0; i < blocks.length; i++) {
            StringBuilder words = new StringBuilder("Mở" + i);
            for (int w = 4 + random.nextInt(12); w > 0; w--) {
                words.append(" từ").append(random.nextInt(1000));
            }
            blocks[i] = from("u" + i, words + ".");
        }
        return text(blocks);
    }

    private static Manuscript retyped(Manuscript before, String text) {
        return Reconciliation.keepIdentity(before, PlainTextReader.read(text).manuscript());
    }

    private static Manuscript text(Block... blocks) {
        return new Manuscript(List.of(blocks));
    }

    private static Block from(String unit, String words) {
        return new Paragraph(BlockId.fresh(), List.of(Text.plain(words)), origin(unit));
    }

    private static Origin origin(String... units) {
        return new Origin(Arrays.stream(units)
                .map(unit -> Origin.Source.part(unit, "s-" + unit, 1, "Y Bông", new BlockId("b-" + unit)))
                .toList());
    }

    private static Set<String> sources(Manuscript text) {
        Set<String> all = new HashSet<>();
        text.blocks().forEach(block -> all.addAll(sources(block)));
        return all;
    }

    private static List<String> sources(Block block) {
        Origin origin = block.origin();
        return origin == null ? List.of() : origin.units();
    }
}
