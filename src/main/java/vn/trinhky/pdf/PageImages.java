package vn.trinhky.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.springframework.stereotype.Component;

/**
 * Pictures of the pages of a PDF, for whoever must see exactly what is signed on a device that shows no PDF. Pages count
 * from 1.
 */
@Component
public final class PageImages {

    /** Finer pictures would let one request fill the memory: A4 at 200 dpi takes 12 MB. */
    public static final int FINEST = 200;

    public int pages(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return document.getNumberOfPages();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * One page as PNG.
     *
     * @param dpi dots per inch, 1 to {@link #FINEST}
     * @throws NoSuchPage when the document has no such page
     */
    public byte[] png(byte[] pdf, int page, int dpi) {
        if (dpi < 1 || dpi > FINEST) {
            throw new IllegalArgumentException(dpi + " dpi is not between 1 and " + FINEST);
        }
        try (PDDocument document = Loader.loadPDF(pdf)) {
            if (page < 1 || page > document.getNumberOfPages()) {
                throw new NoSuchPage(page, document.getNumberOfPages());
            }
            ByteArrayOutputStream png = new ByteArrayOutputStream();
            ImageIO.write(new PDFRenderer(document).renderImageWithDPI(page - 1, dpi, ImageType.RGB), "png", png);
            return png.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
