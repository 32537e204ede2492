package vn.trinhky.pdf.press;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
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
 * {@code libreoffice}. If LibreOffice does not answer, the product prints itself, so that nobody waits for an operator; and
 * for a minute it is not asked again, so that not everybody waits for it in turn.
 */
@Component
public class Press {

    private static final Logger LOG = LoggerFactory.getLogger(Press.class);
    private static final Duration REST = Duration.ofMinutes(1);

    private final PdfWriter own;
    private final LibreOffice office;
    private final PdfMaker chosen;
    private final Clock clock;
    private volatile Instant restsUntil = Instant.MIN;

    public Press(PdfWriter own, LibreOffice office, @Value("${trinhky.pdf.writer}") PdfMaker chosen, Clock clock) {
        this.own = own;
        this.office = office;
        this.chosen = chosen;
        this.clock = clock;
    }

    public PdfMaker chosen() {
        return chosen;
    }

    /** @param word the same document as a Word file, which LibreOffice prints */
    public byte[] print(OfficialDocument document, TemplateMeasures measures, byte[] word) {
        if (chosen == PdfMaker.LIBREOFFICE && !clock.instant().isBefore(restsUntil)) {
            try {
                return office.print(word);
            } catch (NotReachable failure) {
                restsUntil = clock.instant().plus(REST);
                LOG.warn("LibreOffice did not print; for a minute the product prints itself", failure);
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
