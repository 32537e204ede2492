package vn.trinhky.manuscript.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.trinhky.manuscript.Block;
import vn.trinhky.manuscript.BlockId;
import vn.trinhky.manuscript.Footnote;
import vn.trinhky.manuscript.Manuscript;
import vn.trinhky.manuscript.RandomEdit;
import vn.trinhky.manuscript.RandomManuscript;
import vn.trinhky.manuscript.Seeds;
import vn.trinhky.manuscript.Table;
import vn.trinhky.manuscript.TextBlock;

/** Merging by the thousand: {@code -Dtrinhky.seed=…} repeats one case. */
@Tag("writing")
class MergePropertyTests {

    private static final int CASES = 2_000;

    /** Two sittings that started from one text. */
    private record Case(long seed, Manuscript base, Manuscript mine, Manuscript theirs) {

        static Case of(long seed) {
            Manuscript base = new RandomManuscript(seed).next();
            return new Case(
                    seed,
                    base,
                    distinct(new RandomEdit(2 * seed + 1).of(base)),
                    distinct(new RandomEdit(2 * seed + 2).of(base)));
        }

        Merge.Merged merged() {
            return Merge.of(base, mine, theirs);
        }

        Case turned() {
            return new Case(seed, base, /* mine= */ theirs, /* theirs= */ mine);
        }

        String named() {
            return "seed " + seed;
        }
    }

    @Test
    void neverLosesABlockThatOneSideWrote() {
        cases().forEach(drawn -> {
            Merge.Merged merged = drawn.merged();
            Set<String> kept = lines(merged.text().blocks());
            merged.conflicts().forEach(conflict -> kept.addAll(lines(sides(conflict))));
            Set<String> written = lines(drawn.mine().blocks());
            written.addAll(lines(drawn.theirs().blocks()));
            written.removeAll(lines(drawn.base().blocks()));
            assertThat(kept).as(drawn.named()).containsAll(written);
        });
    }

    @Test
    void keepsEveryBlockThatNobodyDeleted() {
        cases().forEach(drawn -> {
            Set<BlockId> kept = new HashSet<>(ids(drawn.base()));
            kept.retainAll(ids(drawn.mine()));
            kept.retainAll(ids(drawn.theirs()));
            assertThat(ids(drawn.merged().text())).as(drawn.named()).containsAll(kept);
        });
    }

    @Test
    void deletesWhatOneSideDeletedAndTheOtherLeftAlone() {
        cases().forEach(drawn -> {
            Set<Block> gone = new HashSet<>(drawn.base().blocks());
            gone.retainAll(drawn.mine().blocks());
            gone.removeIf(block -> ids(drawn.theirs()).contains(block.id()));
            assertThat(ids(drawn.merged().text())).as(drawn.named()).allSatisfy(id -> assertThat(gone)
                    .noneMatch(block -> block.id().equals(id)));
        });
    }

    @Test
    void givesNoIdTwice() {
        cases().forEach(drawn -> assertThat(allIds(drawn.merged().text().blocks()))
                .as(drawn.named())
                .doesNotHaveDuplicates());
    }

    @Test
    void namesNoConflictWithoutNeed() {
        cases().forEach(drawn -> assertThat(drawn.merged().conflicts())
                .as(drawn.named())
                .allSatisfy(conflict -> {
                    Block before = find(drawn.base(), conflict.block());
                    assertThat(conflict.mine())
                            .isEqualTo(find(drawn.mine(), conflict.block()))
                            .isNotEqualTo(before)
                            .isNotEqualTo(conflict.theirs());
                    assertThat(conflict.theirs())
                            .isEqualTo(find(drawn.theirs(), conflict.block()))
                            .isNotEqualTo(before);
                }));
    }

    @Test
    void namesNoConflictWhenEachChangedOtherBlocks() {
        cases().forEach(drawn -> {
            RandomEdit edit = new RandomEdit(drawn.seed());
            List<Block> mine = new ArrayList<>();
            List<Block> theirs = new ArrayList<>();
            List<Block> both = new ArrayList<>();
            for (Block block : drawn.base().blocks()) {
                Block changed = edit.reworded(block);
                boolean isMine = both.size() % 2 == 0;
                mine.add(isMine ? changed : block);
                theirs.add(isMine ? block : changed);
                both.add(changed);
            }
            Merge.Merged merged = Merge.of(drawn.base(), new Manuscript(mine), new Manuscript(theirs));
            assertThat(merged.conflicts()).as(drawn.named()).isEmpty();
            assertThat(merged.text().blocks()).as(drawn.named()).isEqualTo(both);
        });
    }

    @Test
    void holdsTheirsAtEveryConflict() {
        cases().forEach(drawn -> {
            Merge.Merged merged = drawn.merged();
            for (Conflict conflict : merged.conflicts()) {
                Block held = Objects.requireNonNull(find(merged.text(), conflict.block()));
                Block wanted = conflict.theirs() == null ? conflict.mine() : conflict.theirs();
                assertThat(lines(List.of(held)))
                        .as(drawn.named())
                        .isEqualTo(lines(List.of(Objects.requireNonNull(wanted))));
            }
        });
    }

    @Test
    void changesNothingWhenOneSideChangedNothing() {
        cases().forEach(drawn -> {
            Merge.Merged same = new Merge.Merged(drawn.mine(), List.of());
            assertThat(Merge.of(drawn.base(), drawn.mine(), drawn.mine()))
                    .as(drawn.named())
                    .isEqualTo(same);
            assertThat(Merge.of(drawn.base(), drawn.base(), drawn.mine()))
                    .as(drawn.named())
                    .isEqualTo(same);
            assertThat(Merge.of(drawn.base(), drawn.mine(), drawn.base()))
                    .as(drawn.named())
                    .isEqualTo(same);
        });
    }

    @Test
    void mergesToTheSameTextWhenItIsSentAgain() {
        cases().forEach(drawn -> {
            Merge.Merged first = drawn.merged();
            assertThat(drawn.merged()).as(drawn.named()).isEqualTo(first);
            Manuscript again =
                    Merge.of(drawn.base(), drawn.mine(), first.text()).text();
            assertThat(ids(again)).as(drawn.named()).hasSameElementsAs(ids(first.text()));
        });
    }

    @Test
    void keepsTheSameBlocksWhicheverSideIsMine() {
        cases().forEach(drawn -> {
            Merge.Merged turned = drawn.turned().merged();
            assertThat(ids(turned.text()))
                    .as(drawn.named())
                    .hasSameElementsAs(ids(drawn.merged().text()));
            assertThat(turned.conflicts().stream().map(Conflict::block))
                    .as(drawn.named())
                    .hasSameElementsAs(drawn.merged().conflicts().stream()
                            .map(Conflict::block)
                            .toList());
        });
    }

    private static Stream<Case> cases() {
        return Seeds.upTo(CASES).mapToObj(Case::of);
    }

    /** An edit may leave an id in two places, as a cut footnote does that was pasted twice; a saved text never has that. */
    private static Manuscript distinct(Manuscript edited) {
        return new Manuscript(DistinctIds.in(edited.blocks()));
    }

    private static @Nullable Block find(Manuscript manuscript, BlockId id) {
        return manuscript.blocks().stream()
                .filter(block -> block.id().equals(id))
                .findFirst()
                .orElse(null);
    }

    private static List<Block> sides(Conflict conflict) {
        return Stream.of(conflict.mine(), conflict.theirs())
                .filter(Objects::nonNull)
                .collect(Collectors.toList());
    }

    private static List<BlockId> ids(Manuscript manuscript) {
        return manuscript.blocks().stream().map(Block::id).toList();
    }

    /** The words of every line, wherever it stands: in the text, in a cell, in a footnote. */
    private static Set<String> lines(List<Block> blocks) {
        return everyBlock(blocks)
                .filter(TextBlock.class::isInstance)
                .map(block -> ((TextBlock) block).words())
                .collect(Collectors.toCollection(HashSet::new));
    }

    private static List<BlockId> allIds(List<Block> blocks) {
        return everyBlock(blocks)
                .flatMap(block -> Stream.concat(
                        Stream.of(block.id()),
                        block instanceof Table
                                ? Stream.of()
                                : block.footnotes().stream().map(Footnote::id)))
                .toList();
    }

    private static Stream<Block> everyBlock(List<Block> blocks) {
        return blocks.stream().flatMap(block -> {
            Stream<Block> inside = block instanceof Table table
                    ? everyBlock(table.cellBlocks())
                    : block.footnotes().stream().flatMap(note -> everyBlock(note.body()));
            return Stream.concat(Stream.of(block), inside);
        });
    }
}
