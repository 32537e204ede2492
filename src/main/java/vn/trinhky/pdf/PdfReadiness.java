package vn.trinhky.pdf;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.trinhky.word.LayoutProfile;
import vn.trinhky.word.Templates;

/** Sets a blank sheet in the background when the application is ready, so that nobody waits for FOP to read its fonts. */
@Component
final class PdfReadiness {

    private static final Logger LOG = LoggerFactory.getLogger(PdfReadiness.class);

    private final PdfWriter writer;
    private final Templates templates;

    PdfReadiness(PdfWriter writer, Templates templates) {
        this.writer = writer;
        this.templates = templates;
    }

    @EventListener(ApplicationReadyEvent.class)
    void prepare() {
        Thread thread = new Thread(this::warmUp, "pdf-warm-up");
        thread.setDaemon(true);
        thread.setUncaughtExceptionHandler(
                (failed, reason) -> LOG.warn("PDF documents could not be prepared; see the templates", reason));
        thread.start();
    }

    private void warmUp() {
        long start = System.nanoTime();
        writer.warmUp(templates.measures(LayoutProfile.PARTY_HD36_2018));
        LOG.debug("PDF documents are ready after {} ms", (System.nanoTime() - start) / 1_000_000);
    }
}
