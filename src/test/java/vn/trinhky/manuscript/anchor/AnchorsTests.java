package vn.trinhky.manuscript.anchor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.trinhky.manuscript.Block;
import vn.trinhky.manuscript.BlockId;
import vn.trinhky.manuscript.Footnote;
import vn.trinhky.manuscript.Inline;
import vn.trinhky.manuscript.Manuscript;
import vn.trinhky.manuscript.Paragraph;
import vn.trinhky.manuscript.RandomEdit;
import vn.trinhky.manuscript.RandomManuscript;
import vn.trinhky.manuscript.SectionTexts;
import vn.trinhky.manuscript.Table;
import vn.trinhky.manuscript.Text;
import vn.trinhky.manuscript.TextBlock;

@Tag("compiling")
class AnchorsTests {

    private static final String SENTENCE = "Các xã đã tuyên truyền 120 buổi với 8.000 lượt người nghe";

    @Test
    void standOnTheirWordsAfterAnyEditOrAreReportedLost() {
        int found = 0;
        for (long seed = 0; seed < 3000; seed++) {
            Manuscript text = RandomManuscript.ofEverything(seed).next();
            Anchor anchor = someWords(text, new Random(seed));
            if (anchor != null) {
                Manuscript edited = new RandomEdit(seed).of(text);
                Optional<Standing> standing = Anchors.in("I.1", edited).find(anchor);
                standing.ifPresent(place -> assertStands(place, anchor, edited));
                if (unchanged(text, edited, anchor)) {
                    assertThat(standing).isPresent();
                    assertThat(standing.get().from()).isEqualTo(anchor.from());
                    assertThat(standing.get().edited()).isFalse();
                }
                found += standing.isPresent() ? 1 : 0;
            }
        }
        assertThat(found).isGreaterThan(1500);
    }

    @Test
    void followTheirWordsIntoTheParagraphThatTheirsWasJoinedInto() {
        for (long seed = 0; seed < 500; seed++) {
            Paragraph one = paragraph("a", new RandomManuscript(seed).nextBlock());
            Paragraph other = new Paragraph(new BlockId("b"), List.of(Text.plain(" " + SENTENCE)), null);
            List<Inline> both = new ArrayList<>(one.content());
            both.addAll(other.content());
            Standing standing = found(quote(other, "120 buổi với 8.000 lượt"), one.saying(both));
            assertThat(standing.block()).isEqualTo(one.id());
            assertThat(standing.words()).isEqualTo("120 buổi với 8.000 lượt");
        }
    }

    @Test
    void followTheirWordsIntoTheSecondHalfOfASplitParagraph() {
        Paragraph whole = paragraph("a", SENTENCE);
        Anchor anchor = quote(whole, "120 buổi với 8.000 lượt");
        Standing standing =
                found(anchor, paragraph("a", "Các xã đã tuyên truyền"), paragraph("c", SENTENCE.substring(23)));
        assertThat(standing.block()).isEqualTo(new BlockId("c"));
        assertThat(standing.edited()).isFalse();
    }

    @Test
    void followTheirBlockIntoAnotherSection() {
        Paragraph moved = paragraph("a", SENTENCE);
        Anchors anchors = Anchors.in(new SectionTexts(Map.of("II.3", new Manuscript(List.of(moved)))));
        assertThat(anchors.find(quote(moved, "8.000 lượt")).orElseThrow().section())
                .isEqualTo("II.3");
    }

    @Test
    void takeAnEditedFormOfTheirWordsInTheSameBlock() {
        Anchor anchor = quote(paragraph("a", SENTENCE), "tuyên truyền 120 buổi với 8.000 lượt người");
        Standing standing =
                found(anchor, paragraph("a", "Trong quý, các xã tuyên truyền được 132 buổi với 8.000 lượt người dân"));
        assertThat(standing.edited()).isTrue();
        assertThat(standing.words()).isEqualTo("tuyên truyền được 132 buổi với 8.000 lượt người");
    }

    @Test
    void areLostWhenTheirWordsAreGoneAndDoNotJumpToAPhraseThatStandsElsewhere() {
        Anchor anchor = quote(paragraph("a", SENTENCE), "đã tuyên truyền");
        assertThat(Anchors.in("I.1", text(paragraph("a", "Không còn gì"), paragraph("b", "Huyện đã tuyên truyền")))
                        .find(anchor))
                .isEmpty();
        assertThat(Anchors.in("I.1", Manuscript.empty()).find(anchor)).isEmpty();
    }

    @Test
    void standOnTheSecondOfEqualWordsAndInNotesAndCells() {
        Paragraph note = paragraph("n", SENTENCE);
        Paragraph line = new Paragraph(
                new BlockId("a"),
                List.of(
                        Text.plain("Các xã, các xã"),
                        new Footnote(new BlockId("f"), List.of(note)),
                        Text.plain(" và thị trấn")),
                null);
        Table table = new Table(
                new BlockId("t"),
                0,
                List.of(new Table.Row(List.of(new Table.Cell(1, 1, List.of(paragraph("c", SENTENCE)))))),
                null);
        Anchors anchors = Anchors.in("I.1", text(line, table));
        assertThat(anchors.find(new Anchor(line.id(), 11, 14, "xã"))
                        .orElseThrow()
                        .from())
                .isEqualTo(12);
        assertThat(anchors.quoting("xã và thị", line.id(), 0).orElseThrow())
                .isEqualTo(new Anchor(line.id(), 12, 22, "xã và thị"));
        assertThat(anchors.find(quote(note, "8.000 lượt")).orElseThrow().block())
                .isEqualTo(note.id());
        assertThat(anchors.quoting("8.000 lượt", new BlockId("c"), 0)).isPresent();
        assertThat(anchors.quoting("tám nghìn", null, 0)).isEmpty();
    }

    private static void assertStands(Standing standing, Anchor anchor, Manuscript text) {
        TextBlock block = blocks(text.blocks()).stream()
                .filter(one -> one.id().equals(standing.block()))
                .findFirst()
                .orElseThrow();
        String there = ShownWords.withoutMarks(ShownWords.of(block).substring(standing.from(), standing.to()));
        assertThat(there).isEqualTo(standing.words());
        if (standing.edited()) {
            List<String> quoted = words(anchor.quote());
            assertThat(common(quoted, words(there)) * 2).isGreaterThanOrEqualTo(quoted.size());
        } else {
            assertThat(there).isEqualTo(anchor.quote());
        }
    }

    private static int common(List<String> one, List<String> other) {
        int[] best = new int[other.size() + 1];
        for (String word : one) {
            int before = 0;
            for (int i = 0; i < other.size(); i++) {
                int above = best[i + 1];
                best[i + 1] = word.equals(other.get(i)) ? before + 1 : Math.max(best[i], above);
                before = above;
            }
        }
        return best[other.size()];
    }

    private static List<String> words(String text) {
        return ShownWords.words(text).stream().map(ShownWords.Word::text).toList();
    }

    private static boolean unchanged(Manuscript before, Manuscript after, Anchor anchor) {
        List<TextBlock> was = blocks(before.blocks());
        return blocks(after.blocks()).stream()
                .anyMatch(block -> block.id().equals(anchor.block()) && was.contains(block));
    }

    private static @Nullable Anchor someWords(Manuscript text, Random random) {
        List<TextBlock> all = blocks(text.blocks()).stream()
                .filter(block -> !ShownWords.words(ShownWords.of(block)).isEmpty())
                .toList();
        if (all.isEmpty()) {
            return null;
        }
        TextBlock block = all.get(random.nextInt(all.size()));
        List<ShownWords.Word> words = ShownWords.words(ShownWords.of(block));
        int first = random.nextInt(words.size());
        int last = first + random.nextInt(words.size() - first);
        int from = words.get(first).start();
        int to = words.get(last).end();
        return new Anchor(
                block.id(),
                from,
                to,
                ShownWords.withoutMarks(ShownWords.of(block).substring(from, to)));
    }

    private static List<TextBlock> blocks(List<Block> blocks) {
        List<TextBlock> all = new ArrayList<>();
        for (Block block : blocks) {
            if (block instanceof TextBlock line) {
                all.add(line);
                line.footnotes().forEach(note -> all.addAll(blocks(note.body())));
            } else {
                all.addAll(blocks(((Table) block).cellBlocks()));
            }
        }
        return all;
    }

    private static Standing found(Anchor anchor, Block... blocks) {
        return Anchors.in("I.1", text(blocks)).find(anchor).orElseThrow();
    }

    private static Anchor quote(Paragraph block, String words) {
        return Anchors.in("I.1", text(block)).quoting(words, block.id(), 0).orElseThrow();
    }

    private static Manuscript text(Block... blocks) {
        return new Manuscript(List.of(blocks));
    }

    private static Paragraph paragraph(String id, Block like) {
        List<Inline> content = like instanceof TextBlock line ? line.content() : List.of();
        return new Paragraph(new BlockId(id), content, null);
    }

    private static Paragraph paragraph(String id, String words) {
        return new Paragraph(new BlockId(id), List.of(new Text(words, Set.of())), null);
    }
}
