package vn.trinhky.manuscript.notation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import vn.trinhky.manuscript.Block;
import vn.trinhky.manuscript.NumberedParagraph;
import vn.trinhky.manuscript.TextBlock;

/** A made-up report with the wounds of a text that was taken from pages. */
class PageBrokenReportTests {

    private final Reading reading = PlainTextReader.read(text());

    @Test
    void findsNothingOdd() {
        assertThat(reading.oddities()).isEmpty();
    }

    @Test
    void bringsFootnotesBackToTheirMarks() {
        assertThat(reading.manuscript().footnotes())
                .extracting(note -> words(note.body()))
                .containsExactly(
                        List.of("Mỗi thành viên phụ trách hai thôn."),
                        List.of("Ba cuộc họp."),
                        List.of("Trường tiểu học: hai buổi.", "Trường trung học cơ sở: ba buổi."),
                        List.of("Hiện còn hai hộ (giảm một hộ)", "Hộ thứ nhất ở thôn Đông.", "Hộ thứ hai ở thôn Tây."));
    }

    @Test
    void joinsTheSentenceThatAPageBreakCut() {
        assertThat(words(reading.manuscript().blocks()))
                .contains(
                        "Chi hội Phụ nữ thôn phối hợp với trường học vận động học sinh ra lớp; còn một số gia đình chưa"
                                + " tham gia.");
    }

    @Test
    void takesAllTasksForTasks() {
        assertThat(reading.manuscript().blocks().stream().filter(NumberedParagraph.class::isInstance))
                .hasSize(3);
    }

    private static List<String> words(List<Block> blocks) {
        return blocks.stream().map(block -> ((TextBlock) block).words()).toList();
    }

    static String text() {
        try (InputStream text = Objects.requireNonNull(
                PageBrokenReportTests.class.getResourceAsStream("/manuscript/page-broken-report.txt"))) {
            return new String(text.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
