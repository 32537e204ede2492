package vn.trinhky.manuscript.arranging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.trinhky.manuscript.Block;
import vn.trinhky.manuscript.BlockId;
import vn.trinhky.manuscript.FigureQuestion;
import vn.trinhky.manuscript.FigureToken;
import vn.trinhky.manuscript.Footnote;
import vn.trinhky.manuscript.Heading;
import vn.trinhky.manuscript.Inline;
import vn.trinhky.manuscript.Manuscript;
import vn.trinhky.manuscript.Origin;
import vn.trinhky.manuscript.Paragraph;
import vn.trinhky.manuscript.RandomManuscript;
import vn.trinhky.manuscript.SectionTexts;
import vn.trinhky.manuscript.Table;
import vn.trinhky.manuscript.Text;
import vn.trinhky.manuscript.TextBlock;

@Tag("compiling")
class ArrangingTests {

    @Test
    void endsTheFirstSentenceBeforeTheSecondBegins() {
        assertThat(joined("Đã họp 3 lần", "Xã đã mở lớp.")).isEqualTo("Đã họp 3 lần. Xã đã mở lớp.");
        assertThat(joined("Đã họp 3 lần. ", " Xã đã mở lớp.")).isEqualTo("Đã họp 3 lần. Xã đã mở lớp.");
        assertThat(joined("Đã họp 3 lần;", "xã đã mở lớp.")).isEqualTo("Đã họp 3 lần; xã đã mở lớp.");
        assertThat(joined("Phong trào “Dân vận khéo.”", "Xã mở lớp")).isEqualTo("Phong trào “Dân vận khéo.” Xã mở lớp");
        assertThat(joined("", "Xã đã mở lớp.")).isEqualTo("Xã đã mở lớp.");
    }

    @Test
    void keepsFootnotesAndFiguresWhereTheyStood() {
        Footnote note = new Footnote(new BlockId("n1"), List.of(words("nb", "thôn 8")));
        FigureToken figure =
                FigureToken.live(FigureQuestion.read("MH-DUNG/all/this/value").orElseThrow());
        Manuscript text = new Manuscript(List.of(
                new Paragraph(new BlockId("a"), List.of(Text.plain("Dừng "), figure), origin("a", 1)),
                new Paragraph(new BlockId("b"), List.of(Text.plain("Mô hình mới"), note), origin("b", 2))));
        Block one = Arranging.joined(text, ids("a", "b")).blocks().get(0);
        assertThat(((TextBlock) one).content())
                .containsExactly(Text.plain("Dừng "), figure, Text.plain(". Mô hình mới"), note);
        assertThat(one.id()).isEqualTo(new BlockId("a"));
        assertThat(one.origin()).isEqualTo(Origin.joined(origin("a", 1), origin("b", 2)));
    }

    @Test
    void joinsWhatStandsApartAtThePlaceOfTheFirst() {
        Manuscript text = text("Một.", "Hai.", "Ba.", "Bốn.");
        assertThat(words(Arranging.joined(text, ids("3", "1")))).containsExactly("Một. Ba.", "Hai.", "Bốn.");
    }

    @Test
    void joinsNoHeadingNoTableAndNothingThatIsGone() {
        Heading heading = new Heading(new BlockId("h"), 3, List.of(Text.plain("Mục")), null);
        Table table = new Table(new BlockId("t"), 0, List.of(), null);
        List<Block> blocks = new ArrayList<>(text("Một.", "Hai.").blocks());
        blocks.add(heading);
        blocks.add(table);
        Manuscript text = new Manuscript(blocks);
        for (List<BlockId> wrong : List.of(ids("1"), ids("1", "1"), ids("1", "h"), ids("1", "t"), ids("1", "gone"))) {
            assertThatThrownBy(() -> Arranging.joined(text, wrong)).isInstanceOf(NotJoinable.class);
        }
    }

    @Test
    void placesBehindTheChosenBlockAndAtTheEndWhenItIsGone() {
        SectionTexts texts = new SectionTexts(Map.of("I", text("Một.", "Hai.")));
        List<Block> taken = List.of(words("x", "Mới."));
        assertThat(words(Arranging.placed(texts, "I", taken, new BlockId("1")).of("I")))
                .containsExactly("Một.", "Mới.", "Hai.");
        assertThat(words(
                        Arranging.placed(texts, "I", taken, new BlockId("gone")).of("I")))
                .containsExactly("Một.", "Hai.", "Mới.");
    }

    @Test
    void losesNoWordSourceOrFootnoteAndGivesNoIdTwiceInRandomTexts() {
        long until = System.nanoTime() + 2_000_000_000L;
        for (int seed = 0; seed < 300 && System.nanoTime() < until; seed++) {
            Manuscript own = RandomManuscript.ofEverything(seed).next();
            Manuscript other = RandomManuscript.ofEverything(seed % 3 == 0 ? seed : seed + 1_000)
                    .next();
            SectionTexts before = new SectionTexts(Map.of(
                    "I", own, "II", RandomManuscript.ofEverything(seed + 2_000).next()));
            SectionTexts placed = Arranging.placed(before, "I", other.blocks(), null);
            assertThat(bareWords(placed.of("I"))).as("seed %d", seed).isEqualTo(bareWords(own) + bareWords(other));
            assertThat(newIds(placed.of("I"), own)).as("seed %d", seed).doesNotContainAnyElementsOf(ids(before));
            List<BlockId> paragraphs = placed.of("I").blocks().stream()
                    .filter(Arranging::isJoinable)
                    .map(Block::id)
                    .toList();
            if (paragraphs.size() > 1) {
                keepsEverything(placed.of("I"), paragraphs, seed);
            }
        }
    }

    private static void keepsEverything(Manuscript text, List<BlockId> paragraphs, int seed) {
        Manuscript joined = Arranging.joined(text, paragraphs);
        assertThat(joined.blocks()).as("seed %d", seed).hasSize(text.blocks().size() - paragraphs.size() + 1);
        assertThat(sources(joined)).as("seed %d", seed).containsExactlyInAnyOrderElementsOf(sources(text));
        assertThat(joined.footnotes()).as("seed %d", seed).containsExactlyInAnyOrderElementsOf(text.footnotes());
        assertThat(letters(joined)).as("seed %d", seed).isEqualTo(letters(text));
    }

    private static List<Origin.Source> sources(Manuscript text) {
        return text.blocks().stream()
                .map(Block::origin)
                .filter(java.util.Objects::nonNull)
                .flatMap(origin -> origin.sources().stream())
                .distinct()
                .toList();
    }

    /** The letters of all words sorted: joining moves words, but neither adds nor drops a letter. */
    private static String letters(Manuscript text) {
        return bareWords(text)
                .chars()
                .filter(Character::isLetterOrDigit)
                .sorted()
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static String bareWords(Manuscript text) {
        return String.join(
                "", text.blocks().stream().flatMap(ArrangingTests::wordsOf).toList());
    }

    private static Stream<String> wordsOf(Block block) {
        return block instanceof Table table
                ? table.cellBlocks().stream().flatMap(ArrangingTests::wordsOf)
                : Stream.of(((TextBlock) block).words());
    }

    private static List<BlockId> newIds(Manuscript placed, Manuscript before) {
        return placed.blocks().subList(before.blocks().size(), placed.blocks().size()).stream()
                .flatMap(ArrangingTests::allIds)
                .toList();
    }

    private static List<BlockId> ids(SectionTexts texts) {
        return texts.byKey().values().stream()
                .flatMap(text -> text.blocks().stream())
                .flatMap(ArrangingTests::allIds)
                .toList();
    }

    private static Stream<BlockId> allIds(Block block) {
        if (block instanceof Table table) {
            return Stream.concat(
                    Stream.of(block.id()), table.cellBlocks().stream().flatMap(ArrangingTests::allIds));
        }
        Stream<BlockId> notes = block.footnotes().stream()
                .flatMap(note ->
                        Stream.concat(Stream.of(note.id()), note.body().stream().flatMap(ArrangingTests::allIds)));
        return Stream.concat(Stream.of(block.id()), notes);
    }

    private static String joined(String first, String second) {
        return words(Arranging.joined(text(first, second), ids("1", "2"))).get(0);
    }

    private static List<BlockId> ids(String... ids) {
        return Stream.of(ids).map(BlockId::new).toList();
    }

    private static Manuscript text(String... paragraphs) {
        List<Block> blocks = new ArrayList<>();
        for (String words : paragraphs) {
            blocks.add(words(Integer.toString(blocks.size() + 1), words));
        }
        return new Manuscript(blocks);
    }

    private static Paragraph words(String id, String words) {
        List<Inline> content = words.isEmpty() ? List.of() : List.of(Text.plain(words));
        return new Paragraph(new BlockId(id), content, null);
    }

    private static List<String> words(Manuscript text) {
        return text.blocks().stream().map(block -> ((TextBlock) block).words()).toList();
    }

    private static Origin origin(String block, int version) {
        return Origin.of(Origin.Source.part("unit-" + block, "part-" + block, version, "Y Bông", new BlockId(block)));
    }
}
