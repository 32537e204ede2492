package vn.trinhky.pdf;

import static org.apache.fop.apps.EnvironmentalProfileFactory.createRestrictedIO;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;
import java.util.function.Consumer;
import org.apache.fop.apps.FOPException;
import org.apache.fop.apps.FOUserAgent;
import org.apache.fop.apps.Fop;
import org.apache.fop.apps.FopConfParser;
import org.apache.fop.apps.FopFactory;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;
import vn.trinhky.word.OfficialDocument;
import vn.trinhky.word.TemplateMeasures;

/**
 * Sets official documents as PDF, to the measures of their Word template.
 *
 * <p>Equal documents give equal bytes, so that a signature covers what anyone can set again: the only time in the file is
 * the document's own date. The files are archival (PDF/A-2a): fonts embedded, structure and language marked. May be used
 * by many threads at once.
 */
@Component
public final class PdfWriter {

    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final String PRODUCT = "Trình Ký";
    private static final String PDF = "application/pdf";
    private static final int USUAL_SIZE = 256 * 1024;

    private final FopFactory press = press();

    public byte[] write(OfficialDocument document, TemplateMeasures measures) {
        return proof(document, measures).pdf();
    }

    /** Sets a page and forgets it, so that the first document does not wait for FOP to read its fonts. */
    public void warmUp(TemplateMeasures measures) {
        write(BlankSheet.withEveryTypeface(), measures);
    }

    /** The PDF together with what went wrong in setting it. */
    public Proof proof(OfficialDocument document, TemplateMeasures measures) {
        ByteArrayOutputStream pdf = new ByteArrayOutputStream(USUAL_SIZE);
        PrintFaults faults = new PrintFaults();
        Fop setting = setting(describe(document, faults), pdf);
        new Sheets(new FormattingObjects(listener(setting)), new Look(measures)).set(document);
        byte[] bytes = pdf.toByteArray();
        FileIdentity.settle(bytes);
        return new Proof(bytes, setting.getResults().getPageCount(), faults.faults());
    }

    /**
     * Sets pages that are no official document.
     *
     * @param title as programs show it
     * @param pages says what stands on them, from the start of the document to its end
     */
    public byte[] set(String title, Consumer<FormattingObjects> pages) {
        ByteArrayOutputStream pdf = new ByteArrayOutputStream(USUAL_SIZE);
        FOUserAgent about = press.newFOUserAgent();
        about.setTitle(title);
        about.setAuthor(PRODUCT);
        about.setCreator(PRODUCT);
        about.setProducer(PRODUCT);
        about.setCreationDate(startOf(null));
        pages.accept(new FormattingObjects(listener(setting(about, pdf))));
        byte[] bytes = pdf.toByteArray();
        FileIdentity.settle(bytes);
        return bytes;
    }

    private FOUserAgent describe(OfficialDocument document, PrintFaults faults) {
        FOUserAgent about = press.newFOUserAgent();
        about.getEventBroadcaster().addEventListener(faults);
        about.setTitle((document.typeName() + " " + document.subject()).strip());
        about.setAuthor(document.issuingBody().isBlank() ? PRODUCT : document.issuingBody());
        about.setCreator(PRODUCT);
        about.setProducer(PRODUCT);
        about.setCreationDate(startOf(document.date()));
        return about;
    }

    /** A draft has no date of its own, and the clock would make equal drafts differ. */
    private static Date startOf(@Nullable LocalDate date) {
        return date == null
                ? Date.from(Instant.EPOCH)
                : Date.from(date.atStartOfDay(VIETNAM).toInstant());
    }

    private static Fop setting(FOUserAgent about, ByteArrayOutputStream pdf) {
        try {
            return about.newFop(PDF, pdf);
        } catch (FOPException e) {
            throw new IllegalStateException(e);
        }
    }

    private static ContentHandler listener(Fop setting) {
        try {
            return setting.getDefaultHandler();
        } catch (FOPException e) {
            throw new IllegalStateException(e);
        }
    }

    @SuppressWarnings("deprecation") // FOP has no other way to put something between itself and its settings
    private static FopFactory press() {
        try (InputStream settings = PdfWriter.class.getResourceAsStream("fop.xml")) {
            FopConfParser parser =
                    new FopConfParser(settings, createRestrictedIO(URI.create("classpath:/"), new ClasspathFonts()));
            return FopFactory.newInstance(SharedSettings.of(parser.getFopFactoryBuilder()
                    .setComplexScriptFeatures(false)
                    .setAccessibility(true)
                    .buildConfig()));
        } catch (IOException | SAXException e) {
            throw new IllegalStateException("the settings of FOP cannot be read", e);
        }
    }
}
