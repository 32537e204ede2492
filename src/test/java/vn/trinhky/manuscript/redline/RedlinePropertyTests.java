package vn.trinhky.manuscript.redline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.trinhky.manuscript.Block;
import vn.trinhky.manuscript.Inline;
import vn.trinhky.manuscript.Manuscript;
import vn.trinhky.manuscript.RandomEdit;
import vn.trinhky.manuscript.RandomManuscript;
import vn.trinhky.manuscript.Seeds;
import vn.trinhky.manuscript.Styled;
import vn.trinhky.manuscript.Table;
import vn.trinhky.manuscript.TextBlock;
import vn.trinhky.manuscript.notation.PlainTextReader;
import vn.trinhky.manuscript.notation.PlainTextWriter;
import vn.trinhky.manuscript.view.RedlineHtml;

/** Redlines by the thousand: {@code -Dtrinhky.seed=…} repeats one case. */
@Tag("writing")
class RedlinePropertyTests {

    private static final int CASES = 1_000;

    /** A text, and what a sitting made of it; every third time by way of plain text, which forgets the ids. */
    private record Case(long seed, Manuscript before, Manuscript after) {

        static Case of(long seed) {
            Manuscript before = new RandomManuscript(seed).next();
            Manuscript after = new RandomEdit(seed + 1).of(before);
            boolean forgets = seed % 3 == 0;
            return new Case(
                    seed,
                    before,
                    forgets ? PlainTextReader.read(PlainTextWriter.write(after)).manuscript() : after);
        }

        Redline redline() {
            return Redline.of(before, after);
        }

        String named() {
            return "seed " + seed;
        }
    }

    @Test
    void holdsTheTextAfterWhenRemovedPiecesAreLeftOut() {
        cases().forEach(drawn ->
                assertThat(now(drawn.redline())).as(drawn.named()).isEqualTo(lines(drawn.after())));
    }

    @Test
    void holdsTheTextBeforeWhenAddedPiecesAreLeftOut() {
        cases().forEach(drawn -> {
            List<String> before = lines(drawn.before());
            assertThat(then(drawn.redline())).as(drawn.named()).isEqualTo(before);
        });
    }

    @Test
    void marksNothingInAnUnchangedText() {
        cases().forEach(drawn -> {
            Redline redline = Redline.of(drawn.after(), drawn.after());
            assertThat(redline.isUnchanged()).as(drawn.named()).isTrue();
            assertThat(redline.words()).isEqualTo(new WordCount(0, 0));
        });
    }

    @Test
    void closesEveryTagItOpens() {
        cases().forEach(drawn -> {
            String html = RedlineHtml.write(drawn.redline(), (sign, count) -> sign.name());
            assertThat(html.split("<[a-z]").length)
                    .as("%s: %s", drawn.named(), html)
                    .isEqualTo(html.split("</[a-z]").length);
        });
    }

    private static Stream<Case> cases() {
        return Seeds.upTo(CASES).mapToObj(Case::of);
    }

    private static List<String> lines(Manuscript text) {
        return text.blocks().stream().flatMap(RedlinePropertyTests::lines).toList();
    }

    private static Stream<String> lines(Block block) {
        if (block instanceof Table table) {
            return table.cellBlocks().stream().flatMap(RedlinePropertyTests::lines);
        }
        TextBlock text = (TextBlock) block;
        return Stream.concat(
                Stream.of(line(text.content())),
                text.footnotes().stream().flatMap(note -> note.body().stream().flatMap(RedlinePropertyTests::lines)));
    }

    /** The words of a line; a mark is a star. */
    private static String line(List<Inline> content) {
        return content.stream()
                .map(inline -> inline instanceof Styled run ? run.shown() : "*")
                .collect(Collectors.joining());
    }

    private static List<String> now(Redline redline) {
        return redline.changes().stream().flatMap(RedlinePropertyTests::now).toList();
    }

    private static Stream<String> now(BlockChange change) {
        if (change instanceof BlockChange.Removed || change instanceof BlockChange.MovedAway) {
            return Stream.of();
        } else if (change instanceof BlockChange.Changed changed) {
            return side(changed.rework(), Fate.REMOVED);
        }
        return change instanceof BlockChange.MovedHere moved
                ? side(moved.rework(), Fate.REMOVED)
                : lines(change.block());
    }

    private static List<String> then(Redline redline) {
        return redline.changes().stream().flatMap(RedlinePropertyTests::then).toList();
    }

    private static Stream<String> then(BlockChange change) {
        if (change instanceof BlockChange.Added || change instanceof BlockChange.MovedHere) {
            return Stream.of();
        }
        return change instanceof BlockChange.Changed changed
                ? side(changed.rework(), Fate.ADDED)
                : lines(change.block());
    }

    /** The lines of a reworked block without the pieces of one fate. */
    private static Stream<String> side(Rework rework, Fate without) {
        if (rework instanceof Rework.Rows rows) {
            return rows.rows().stream()
                    .flatMap(row -> row.cells().stream())
                    .flatMap(cell -> side(cell.text(), without).stream());
        }
        List<Run> runs = ((Rework.Line) rework)
                .runs().stream().filter(run -> run.fate() != without).toList();
        String words = runs.stream()
                .map(run -> run instanceof Run.Words said
                        ? said.texts().stream().map(Styled::shown).collect(Collectors.joining())
                        : "*")
                .collect(Collectors.joining());
        return Stream.concat(
                Stream.of(words),
                runs.stream()
                        .filter(Run.Mark.class::isInstance)
                        .flatMap(run -> side(((Run.Mark) run).body(), without).stream()));
    }

    private static List<String> side(Redline redline, Fate without) {
        return without == Fate.REMOVED ? now(redline) : then(redline);
    }
}
