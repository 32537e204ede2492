package vn.trinhky.verification.file;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;

/** What people do to files, knowingly or not. */
final class ForgedFiles {

    private ForgedFiles() {}

    private interface Change {
        void in(PDDocument document) throws IOException;
    }

    private static byte[] changed(byte[] pdf, Change change) {
        try (PDDocument document = Loader.loadPDF(pdf);
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            change.in(document);
            document.save(out);
            return out.toByteArray();
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    static byte[] savedAgain(byte[] pdf) {
        return changed(pdf, document -> {});
    }

    /** Signatures and their pictures taken out. */
    static byte[] stripped(byte[] pdf) {
        return changed(pdf, document -> {
            document.getDocumentCatalog().setAcroForm(null);
            for (PDPage page : document.getPages()) {
                List<PDAnnotation> left = new ArrayList<>(page.getAnnotations());
                left.removeIf(note -> "Widget".equals(note.getSubtype()));
                page.setAnnotations(left);
            }
        });
    }

    /** A page with another one in its place. */
    static byte[] withPageReplaced(byte[] pdf, int page) {
        return changed(pdf, document -> {
            PDPage other = new PDPage(document.getPage(page - 1).getMediaBox());
            document.getPages().insertAfter(other, document.getPage(page - 1));
            document.removePage(page - 1);
            write(document, other, "Noi dung khac han", 700);
        });
    }

    /** A word more at the edge of a page, its text otherwise as it was. */
    static byte[] withAWordMore(byte[] pdf, int page) {
        return changed(pdf, document -> write(document, document.getPage(page - 1), "khong", 400));
    }

    private static void write(PDDocument document, PDPage page, String words, int height) throws IOException {
        try (PDPageContentStream text = new PDPageContentStream(document, page, AppendMode.APPEND, true, true)) {
            text.beginText();
            text.setFont(new PDType1Font(Standard14Fonts.FontName.TIMES_ROMAN), 14);
            text.newLineAtOffset(90, height);
            text.showText(words);
            text.endText();
        }
    }

    /** The file as it was before anything was added behind its first end. */
    static byte[] beforeSigning(byte[] pdf) {
        byte[] mark = "%%EOF\n".getBytes(StandardCharsets.US_ASCII);
        for (int at = 0; at < pdf.length - mark.length; at++) {
            if (Arrays.equals(pdf, at, at + mark.length, mark, 0, mark.length)) {
                return Arrays.copyOf(pdf, at + mark.length);
            }
        }
        throw new IllegalArgumentException("the file has no end");
    }

    static byte[] withByteChanged(byte[] pdf, int at) {
        byte[] changed = pdf.clone();
        changed[at] ^= 4;
        return changed;
    }
}
