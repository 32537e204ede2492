package vn.trinhky.manuscript.corrected;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.trinhky.manuscript.Block;
import vn.trinhky.manuscript.BlockId;
import vn.trinhky.manuscript.Manuscript;
import vn.trinhky.manuscript.Origin;
import vn.trinhky.manuscript.Origin.Source;
import vn.trinhky.manuscript.RandomEdit;
import vn.trinhky.manuscript.RandomManuscript;
import vn.trinhky.manuscript.SectionTexts;
import vn.trinhky.manuscript.Seeds;

/** Reports that follow corrected parts, by the thousand: {@code -Dtrinhky.seed=…} repeats one case. */
@Tag("compiling")
class TakingPropertyTests {

    private static final int CASES = 1_500;
    private static final String SECTION = "I.1";

    /** What {@link RandomEdit} writes is met nowhere else. */
    private static final Pattern WRITTEN = Pattern.compile("viết thêm -?\\d+(?=\\.)");

    /** A part, what the compiler made of it, and what its unit made of it. */
    private record Case(long seed, Manuscript old, Manuscript report, Manuscript now) {

        static Case of(long seed) {
            Manuscript old = withoutOrigins(new RandomManuscript(seed).next());
            Manuscript taken = new Manuscript(old.blocks().stream()
                    .map(block -> block.from(Origin.of(source(block.id(), 1))))
                    .toList());
            return new Case(
                    seed,
                    old,
                    new RandomEdit(2 * seed + 1).of(taken),
                    withoutOrigins(new RandomEdit(2 * seed + 2).of(old)));
        }

        QuotedText part() {
            return new QuotedText("part", 2, number -> texts(number == 2 ? now : old), block -> source(block, 2));
        }

        SectionTexts after() {
            return Taking.allPlain(texts(report), part(), Set.of());
        }
    }

    @Test
    void losesNothingThatTheCompilerWrote() {
        cases().forEach(drawn -> {
            Set<String> written = written(texts(drawn.report));
            written.removeAll(written(texts(drawn.old)));
            assertThat(written(drawn.after())).as("seed %d", drawn.seed).containsAll(written);
        });
    }

    @Test
    void followedTwiceChangesNothing() {
        cases().forEach(drawn -> {
            SectionTexts once = drawn.after();
            assertThat(Taking.allPlain(once, drawn.part(), Set.of()))
                    .as("seed %d", drawn.seed)
                    .isEqualTo(once);
        });
    }

    @Test
    void keepsEveryOriginOfWhatStays() {
        cases().forEach(drawn -> {
            SectionTexts after = drawn.after();
            Map<BlockId, Block> kept = after.of(SECTION).blocks().stream()
                    .collect(Collectors.toMap(Block::id, block -> block, (one, other) -> one));
            for (Block block : drawn.report.blocks()) {
                Block now = kept.get(block.id());
                if (now != null) {
                    assertThat(subjects(now)).as("seed %d", drawn.seed).isEqualTo(subjects(block));
                }
            }
        });
    }

    @Test
    void bringsAllThatTheUnitWroteOrNamesWhereAPersonChooses() {
        cases().forEach(drawn -> {
            SectionTexts after = drawn.after();
            List<Correction> left = Corrections.of(after, drawn.part());
            assertThat(left).as("seed %d", drawn.seed).noneMatch(Correction::isPlain);
            Set<String> there = written(after);
            left.forEach(correction -> there.addAll(WRITTEN.matcher(correction.toString())
                    .results()
                    .map(found -> found.group())
                    .toList()));
            Set<BlockId> quoted = new HashSet<>();
            drawn.report.blocks().forEach(block -> {
                if (block.origin() != null) {
                    block.origin().sources().forEach(source -> quoted.add(new BlockId(source.block())));
                }
            });
            Manuscript followed = new Manuscript(drawn.now.blocks().stream()
                    .filter(block -> quoted.contains(block.id()))
                    .toList());
            assertThat(there).as("seed %d", drawn.seed).containsAll(written(texts(followed)));
        });
    }

    private static Set<String> written(SectionTexts texts) {
        return WRITTEN.matcher(texts.toString())
                .results()
                .map(found -> found.group())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<String> subjects(Block block) {
        List<String> subjects = new ArrayList<>();
        if (block.origin() != null) {
            block.origin().sources().forEach(source -> subjects.add(source.subject() + source.block()));
        }
        return subjects;
    }

    private static Manuscript withoutOrigins(Manuscript text) {
        return new Manuscript(
                text.blocks().stream().map(block -> block.as(block.id(), null)).toList());
    }

    private static SectionTexts texts(Manuscript text) {
        return new SectionTexts(Map.of(SECTION, text));
    }

    private static Source source(BlockId block, int version) {
        return Source.part("u1", "part", version, "Y Bông", block);
    }

    private static Stream<Case> cases() {
        return Seeds.upTo(CASES).mapToObj(Case::of);
    }
}
