package vn.trinhky.pdf.press;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.trinhky.pdf.PdfWriter;
import vn.trinhky.pdf.libreoffice.LibreOffice;
import vn.trinhky.pdf.libreoffice.NotReachable;
import vn.trinhky.word.OfficialDocument;
import vn.trinhky.word.TemplateMeasures;

/**
 * Prints documents with the press that the office has chosen: {@code trinhky.pdf.writer} is {@code own} (the usual one) or
 * {@code libreoffice}. If LibreOffice does not answer, the product prints itself, so that nobody waits for an operator.
 */
@Component
public class Press {

    private static final Logger LOG = LoggerFactory.getLogger(Press.class);

    private final PdfWriter own;
    private final LibreOffice office;
    private final PdfMaker chosen;

    Press(PdfWriter own, LibreOffice office, @Value("${trinhky.pdf.writer}") PdfMaker chosen) {
        this.own = own;
        this.office = office;
        this.chosen = chosen;
    }

    public PdfMaker chosen() {
        return chosen;
    }

    /** @param word the same document as a Word file, which LibreOffice prints */
    public byte[] print(OfficialDocument document, TemplateMeasures measures, byte[] word) {
        if (chosen == PdfMaker.LIBREOFFICE) {
            try {
                return office.print(word);
            } catch (NotReachable failure) {
                LOG.warn("LibreOffice did not print; the product prints itself", failure);
            }
        }
        return own.write(document, measures);
    }

    /** Gets the chosen press ready, so that the first document does not wait. */
    public void warmUp(TemplateMeasures measures) {
        own.warmUp(measures);
        if (chosen == PdfMaker.LIBREOFFICE) {
            try {
                office.getReady();
            } catch (NotReachable failure) {
                LOG.warn("LibreOffice is chosen as press but cannot be reached", failure);
            }
        }
    }
}
