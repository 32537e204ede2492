package vn.trinhky.pdf.press;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Which press a PDF comes from. The file says it itself, so nothing has to be kept beside it. */
public enum PdfMaker {
    /** Set by the product, from the manuscript. */
    OWN,
    /** Set by LibreOffice, from the Word file. */
    LIBREOFFICE;

    /** The maker of one of our own files. */
    public static PdfMaker of(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            String producer = document.getDocumentInformation().getProducer();
            return producer != null && producer.contains("LibreOffice") ? LIBREOFFICE : OWN;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
