package vn.trinhky.pdf.comparing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;

/** A sheet of A4 on which words stand where the test puts them, written in the order in which it names them. */
final class HandSetSheet {

    private static final float SIZE = 10;

    private HandSetSheet() {}

    /** Points from the left and lower edge. */
    record Cell(float x, float y, String words) {}

    static byte[] pdf(List<Cell> cells) throws IOException {
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            PDPage page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            try (PDPageContentStream text = new PDPageContentStream(document, page)) {
                for (Cell cell : cells) {
                    text.beginText();
                    text.setFont(new PDType1Font(Standard14Fonts.FontName.TIMES_ROMAN), SIZE);
                    text.newLineAtOffset(cell.x(), cell.y());
                    text.showText(cell.words());
                    text.endText();
                }
            }
            document.save(out);
            return out.toByteArray();
        }
    }
}
