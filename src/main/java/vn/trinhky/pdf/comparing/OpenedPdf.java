package vn.trinhky.pdf.comparing;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;

/**
 * A PDF from anybody, opened within bounds: at most 300 pages, none larger than A2, everything in memory. Whatever the
 * library stumbles over is the file's fault.
 */
final class OpenedPdf implements AutoCloseable {

    private static final int MOST_PAGES = 300;
    private static final float LARGEST = 1700;
    private static final long MEMORY = 128L * 1024 * 1024;

    private final PDDocument document;

    private OpenedPdf(PDDocument document) {
        this.document = document;
    }

    static OpenedPdf open(byte[] pdf) {
        PDDocument document = careful(
                () -> Loader.loadPDF(pdf, "", null, null, MemoryUsageSetting.setupMainMemoryOnly(MEMORY).streamCache));
        if (document.getNumberOfPages() > MOST_PAGES || document.getNumberOfPages() == 0) {
            careful(() -> {
                document.close();
                return document;
            });
            throw new UnreadablePdf("the PDF has no page or more than " + MOST_PAGES);
        }
        return new OpenedPdf(document);
    }

    int pages() {
        return document.getNumberOfPages();
    }

    /** @param page counted from 1 */
    String words(int page) {
        return careful(() -> {
            PDFTextStripper reader = new PDFTextStripper();
            reader.setSortByPosition(true);
            reader.setStartPage(page);
            reader.setEndPage(page);
            return Normalizer.normalize(reader.getText(document), Normalizer.Form.NFC);
        });
    }

    /** @param page counted from 1 */
    PlacedLetters letters(int page) {
        return careful(() -> PlacedLetters.of(document, page));
    }

    /** @param page counted from 1 */
    BufferedImage picture(int page, int dpi, ImageType colours) {
        PDRectangle size = careful(() -> document.getPage(page - 1).getCropBox());
        if (size.getWidth() > LARGEST || size.getHeight() > LARGEST) {
            throw new UnreadablePdf("the page is larger than A2");
        }
        return careful(() -> new PDFRenderer(document).renderImageWithDPI(page - 1, dpi, colours));
    }

    /** Where signatures and seals show on the pages; pages counted from 1. */
    Map<Integer, List<Part>> signaturePlaces() {
        Map<Integer, List<Part>> places = new TreeMap<>();
        for (int page = 1; page <= pages(); page++) {
            int number = page;
            PDRectangle sheet = careful(() -> document.getPage(number - 1).getCropBox());
            for (PDAnnotation note : careful(() -> document.getPage(number - 1).getAnnotations())) {
                if ("Widget".equals(note.getSubtype()) && note.getRectangle() != null) {
                    places.computeIfAbsent(page, none -> new ArrayList<>()).add(Part.of(note.getRectangle(), sheet));
                }
            }
        }
        return places;
    }

    private interface Work<T> {
        T done() throws IOException;
    }

    private static <T> T careful(Work<T> work) {
        try {
            return work.done();
        } catch (IOException | RuntimeException | StackOverflowError | OutOfMemoryError broken) {
            // an array larger than the memory is refused before it is made: nobody else is harmed
            throw new UnreadablePdf(broken);
        }
    }

    @Override
    public void close() {
        careful(() -> {
            document.close();
            return document;
        });
    }
}
