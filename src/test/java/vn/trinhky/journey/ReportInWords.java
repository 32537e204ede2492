package vn.trinhky.journey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A report as it was typed, and the lines that a reader expects in the finished document; worked out here without the
 * product's own reader. The real report lies beside the project and not in it; elsewhere one of our own with the same
 * shape stands in.
 *
 * @param lines of the running text, each with its sign or number
 * @param notes the paragraphs of each footnote
 */
record ReportInWords(String subject, String text, List<Line> lines, Map<Integer, List<Line>> notes) {

    private static final Path REAL = Path.of("../shared/reference/report-128-BC-BCD.txt");
    private static final Path OWN = Path.of("src/test/resources/journey/own-report.txt");
    private static final String MARKS = "¹²³⁴⁵⁶⁷";

    /** The footnotes with more than one paragraph; print does not say where a footnote ends. */
    private static final Map<Integer, Integer> LONG_NOTES = Map.of(5, 3, 7, 3);

    /** @param sign {@code I.}, {@code 3.1.}, {@code -}, or empty */
    record Line(String sign, String words) {

        static Line of(String typed) {
            String[] parts = typed.split(" ", 2);
            boolean signed = parts[0].matches("[IVX]+\\.|[1-9](\\.[1-9])?\\.|[-+]");
            return signed ? new Line(parts[0], plain(parts[1])) : new Line("", plain(typed));
        }

        /** The words alone: no stars for typefaces, no marks of footnotes, single spaces. */
        static String plain(String typed) {
            return typed.replaceAll("⁽[" + MARKS + "]⁾", "")
                    .replace("*", "")
                    .replaceAll("\\s+", " ")
                    .strip();
        }
    }

    /** The real report where it is at hand. */
    static ReportInWords real() {
        return read(Files.exists(REAL) ? REAL : OWN);
    }

    static ReportInWords own() {
        return read(OWN);
    }

    private static ReportInWords read(Path file) {
        try {
            return of(Files.readString(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static ReportInWords of(String file) {
        List<String> paragraphs = Arrays.stream(file.split("\\R\\s*\\R"))
                .map(String::strip)
                .filter(paragraph -> !paragraph.isEmpty())
                .toList();
        int subject = paragraphs.indexOf("BÁO CÁO") + 1;
        int end = subject;
        while (!paragraphs.get(end).endsWith("./")) {
            end++;
        }
        List<String> body = paragraphs.subList(subject + 1, end + 1);
        List<String> running = new ArrayList<>();
        Map<Integer, List<Line>> notes = new TreeMap<>();
        divide(body, running, notes);
        return new ReportInWords(
                paragraphs.get(subject),
                String.join("\n\n", body),
                running.stream().map(Line::of).toList(),
                notes);
    }

    private static void divide(List<String> body, List<String> running, Map<Integer, List<Line>> notes) {
        List<Line> note = List.of();
        int left = 0;
        for (String paragraph : body) {
            if (paragraph.startsWith("⁽")) {
                int number = MARKS.indexOf(paragraph.charAt(1)) + 1;
                note = notes.computeIfAbsent(number, n -> new ArrayList<>());
                left = LONG_NOTES.getOrDefault(number, 1);
            }
            if (left > 0) {
                note.add(Line.of(Line.plain(paragraph)));
                left--;
            } else if (Character.isLowerCase(paragraph.codePointAt(0))) {
                // a page break had cut the sentence
                running.add(running.remove(running.size() - 1) + " " + paragraph);
            } else {
                running.add(paragraph);
            }
        }
    }
}
