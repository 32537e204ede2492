package vn.trinhky.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** The two files of a finished report, read without the code that wrote them. */
@SuppressWarnings("ArrayRecordComponent") // handed on, never compared
record FinishedDocument(byte[] word, byte[] pdf) {

    /** Every heading, paragraph, item and footnote stands there, in order and under its sign, and nothing else. */
    void says(ReportInWords words) {
        theWordFileSays(words);
        thePdfSays(words);
    }

    private void theWordFileSays(ReportInWords words) {
        WordReadBack file = new WordReadBack(word);
        List<WordReadBack.Paragraph> paragraphs = file.paragraphs();
        assertThat(paragraphs.stream().map(WordReadBack.Paragraph::words))
                .contains("BÁO CÁO", words.subject())
                .containsSubsequence(
                        words.lines().stream().map(ReportInWords.Line::words).toList());
        List<WordReadBack.Paragraph> body = paragraphs.stream()
                .filter(paragraph -> paragraph.style().matches("Heading.|Numbered.|BodyText|DashItem|PlusItem"))
                .toList();
        assertThat(body).hasSameSizeAs(words.lines());
        for (int i = 0; i < body.size(); i++) {
            assertThat(body.get(i).words()).isEqualTo(words.lines().get(i).words());
            assertThat(body.get(i).style()).matches(style(words.lines().get(i).sign()));
        }
        assertThat(file.references())
                .hasSize(7)
                .containsExactlyElementsOf(file.notes().keySet());
        assertThat(file.notes().values())
                .containsExactlyElementsOf(words.notes().values().stream()
                        .map(note -> note.stream().map(FinishedDocument::typed).toList())
                        .toList());
    }

    /** Numbers and signs of the running text come from the lists of these styles. */
    private static String style(String sign) {
        if (sign.matches("[IVX]+\\.")) {
            return "Heading1";
        }
        if (sign.matches("\\d\\.\\d\\.")) {
            return "Heading3";
        }
        return sign.matches("\\d\\.")
                ? "Heading2|Numbered2"
                : Map.of("-", "DashItem", "+", "PlusItem", "", "BodyText").get(sign);
    }

    private static String typed(ReportInWords.Line line) {
        return line.sign().isEmpty() ? line.words() : line.sign() + " " + line.words();
    }

    /** Pages cut paragraphs, so each line is looked for by its beginning and all of them by their words. */
    private void thePdfSays(ReportInWords words) {
        String printed = printed();
        String run = printed.replaceAll("\\s+|\\([1-7]\\)", "");
        assertThat(words.lines()).allSatisfy(line -> assertThat(run).contains(beginning(line)));
        assertThat(words.notes().values().stream().flatMap(List::stream))
                .allSatisfy(line -> assertThat(run).contains(beginning(line)));
        Map<String, Long> counted = counted(printed);
        assertThat(counted(words.text()))
                .allSatisfy((word, times) ->
                        assertThat(counted.getOrDefault(word, 0L)).as(word).isGreaterThanOrEqualTo(times));
    }

    private static String beginning(ReportInWords.Line line) {
        String run = typed(line).replaceAll("\\s+|\\([1-7]\\)", "");
        return run.substring(0, Math.min(run.length(), 30));
    }

    private static Map<String, Long> counted(String text) {
        return Arrays.stream(text.split("[^\\p{L}]+"))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.groupingBy(word -> word, Collectors.counting()));
    }

    private String printed() {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
