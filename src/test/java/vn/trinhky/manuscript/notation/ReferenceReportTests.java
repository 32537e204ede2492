package vn.trinhky.manuscript.notation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.trinhky.manuscript.Block;
import vn.trinhky.manuscript.Footnote;
import vn.trinhky.manuscript.Heading;
import vn.trinhky.manuscript.Item;
import vn.trinhky.manuscript.Manuscript;
import vn.trinhky.manuscript.NumberedParagraph;
import vn.trinhky.manuscript.Oddity;
import vn.trinhky.manuscript.TextBlock;

/** A real report, extracted page by page from print; it lies beside the project and not in it. */
class ReferenceReportTests {

    private static final Path REPORT = Path.of("../shared/reference/report-128-BC-BCD.txt");

    private Manuscript manuscript = Manuscript.empty();
    private List<Oddity> oddities = List.of();

    @BeforeEach
    void readBody() throws IOException {
        assumeTrue(Files.exists(REPORT));
        String text = Files.readString(REPORT);
        String end = "huyện./";
        Reading reading = PlainTextReader.read(
                text.substring(text.indexOf("Thực hiện Kế hoạch"), text.indexOf(end) + end.length()));
        manuscript = reading.manuscript();
        oddities = reading.oddities();
    }

    @Test
    void findsNothingOdd() {
        assertThat(oddities).isEmpty();
    }

    @Test
    void findsEverySection() {
        assertThat(manuscript.blocks()).hasSize(34);
        assertThat(manuscript.blocks().stream()
                        .filter(Heading.class::isInstance)
                        .map(b -> ((Heading) b).level()))
                .containsExactly(1, 2, 2, 2, 3, 3, 1);
        assertThat(manuscript.blocks().stream().filter(NumberedParagraph.class::isInstance))
                .hasSize(8)
                .allMatch(block -> ((NumberedParagraph) block).level() == 2);
    }

    @Test
    void bringsFootnotesBackToTheirMarks() {
        assertThat(manuscript.footnotes())
                .extracting(note -> note.body().size())
                .containsExactly(1, 1, 1, 1, 3, 1, 3);
        Footnote third = manuscript.footnotes().get(2);
        assertThat(words(third.body().get(0))).startsWith("Chỉ tiêu số 1").endsWith("trở lên\".");
        assertThat(manuscript.footnotes().get(4).body()).allMatch(Item.class::isInstance);
    }

    @Test
    void joinsTheSentenceThatAPageBreakCut() {
        assertThat(manuscript.blocks())
                .filteredOn(block -> words(block).contains("một bộ phận nhỏ đồng bào"))
                .singleElement()
                .satisfies(block -> assertThat(words(block)).endsWith("phát triển kinh tế)."));
    }

    @Test
    void keepsTheStarThatBelongsToTheText() {
        assertThat(manuscript.blocks())
                .anyMatch(block ->
                        words(block).startsWith("* Ngoài") && words(block).endsWith("trọng tâm:"));
    }

    @Test
    void losesNoWord() throws IOException {
        String written = PlainTextWriter.write(manuscript);
        assertThat(letters(written))
                .isEqualTo(letters(
                        PlainTextWriter.write(PlainTextReader.read(written).manuscript())));
        String text = Files.readString(REPORT);
        String body = text.substring(text.indexOf("Thực hiện Kế hoạch"), text.indexOf("huyện./") + 7);
        assertThat(letters(written).chars().sorted().toArray())
                .isEqualTo(letters(body.replaceAll("(?m)^II\\.|^I\\.|^[1-8]\\.", "$0"))
                        .chars()
                        .sorted()
                        .toArray());
    }

    private static String letters(String text) {
        return text.replaceAll("[^\\p{L}]", "");
    }

    private static String words(Block block) {
        return ((TextBlock) block).words();
    }
}
