package vn.trinhky.signature;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;

/** Small files to sign, and orders for them. */
public final class Papers {

    public static final Instant AT = Instant.parse("2024-06-14T02:30:00Z");

    private Papers() {}

    /** Two pages of A4. */
    public static byte[] report() {
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            for (int number = 1; number <= 2; number++) {
                PDPage page = new PDPage(PDRectangle.A4);
                document.addPage(page);
                try (PDPageContentStream text = new PDPageContentStream(document, page)) {
                    write(text, 700, "Bao cao so 07-BC/BCD, trang " + number);
                }
            }
            document.save(out);
            return out.toByteArray();
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    /** The report with a password. */
    static byte[] locked() {
        return changed(
                report(),
                document -> document.protect(new StandardProtectionPolicy("owner", "reader", new AccessPermission())));
    }

    /** As a program writes it that opens a file and saves it whole. */
    static byte[] savedAgain(byte[] pdf) {
        return changed(pdf, document -> document.getDocumentInformation().setTitle("saved again"));
    }

    /** With another line on its first page, added behind the end as a signature is. */
    static byte[] withAnotherLine(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf);
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            PDPage page = document.getPage(0);
            try (PDPageContentStream text =
                    new PDPageContentStream(document, page, PDPageContentStream.AppendMode.APPEND, false)) {
                write(text, 600, "A line that nobody has signed");
            }
            page.getCOSObject().setNeedToBeUpdated(true);
            document.getPages().getCOSObject().setNeedToBeUpdated(true);
            document.saveIncremental(out);
            return out.toByteArray();
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    private static void write(PDPageContentStream text, int height, String line) throws IOException {
        text.beginText();
        text.setFont(new PDType1Font(Standard14Fonts.FontName.TIMES_ROMAN), 14);
        text.newLineAtOffset(85, height);
        text.showText(line);
        text.endText();
    }

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

    public static SignatureOrder signature() {
        return new SignatureOrder(
                AT, "Ký ban hành", new Appearance(picture(Color.BLUE), 2, new Area(110, 200, 50, 20)));
    }

    public static SignatureOrder seal() {
        Area area = new Area(86, 190, 36, 36);
        return new SignatureOrder(AT.plusSeconds(600), "Đóng dấu", new Appearance(picture(Color.RED), 2, area));
    }

    private static byte[] picture(Color colour) {
        BufferedImage image = new BufferedImage(200, 80, BufferedImage.TYPE_INT_ARGB);
        Graphics2D pen = image.createGraphics();
        pen.setColor(colour);
        pen.drawOval(4, 4, 190, 70);
        pen.dispose();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", out);
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
        return out.toByteArray();
    }
}
