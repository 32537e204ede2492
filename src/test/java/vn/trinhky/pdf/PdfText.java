package vn.trinhky.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** The text of a PDF as a reader would copy it, page by page, with every run of white space as one space. */
final class PdfText extends PDFTextStripper {

    /** Points from the top edge; above it there is only the page number. */
    private static final float HEADER = 45;

    private final Predicate<TextPosition> wanted;

    private PdfText(Predicate<TextPosition> wanted) {
        this.wanted = wanted;
    }

    @Override
    protected void processTextPosition(TextPosition letter) {
        if (wanted.test(letter)) {
            super.processTextPosition(letter);
        }
    }

    static String of(byte[] pdf) {
        return String.join(" ", pagesOf(pdf));
    }

    static List<String> pagesOf(byte[] pdf) {
        return read(pdf, letter -> true);
    }

    static List<String> pageNumbersOf(byte[] pdf) {
        return read(pdf, letter -> letter.getYDirAdj() < HEADER);
    }

    /** Only what is set in this type size, rounded down to points, below the page number: so footnotes do not interrupt the running text. */
    static List<String> pagesOf(byte[] pdf, int size) {
        return read(pdf, letter -> letter.getYDirAdj() >= HEADER && (int) letter.getFontSizeInPt() == size);
    }

    static List<String> linesOf(byte[] pdf) {
        return raw(pdf, letter -> letter.getYDirAdj() >= HEADER)
                .flatMap(String::lines)
                .filter(line -> !line.isBlank() && !line.contains("-----"))
                .toList();
    }

    private static List<String> read(byte[] pdf, Predicate<TextPosition> wanted) {
        return raw(pdf, wanted)
                .map(page -> page.replaceAll("[\\s\\u00a0]+", " ").strip())
                .toList();
    }

    private static Stream<String> raw(byte[] pdf, Predicate<TextPosition> wanted) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            List<String> pages = new ArrayList<>();
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                PdfText stripper = new PdfText(wanted);
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                pages.add(stripper.getText(document)
                        .replaceAll("[\\s\\u00a0]+", " ")
                        .strip());
            }
            return pages.stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
