package vn.trinhky.word.check;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.trinhky.word.FinalDocuments;

/**
 * Reads templates and starts docx4j in the background as soon as the application is ready: that takes seconds, and the
 * first person who opens a document should not wait for it. One thread, once, which ends by itself.
 */
@Component
final class WordReadiness {

    private static final Logger LOG = LoggerFactory.getLogger(WordReadiness.class);

    private final FinalDocuments documents;

    WordReadiness(FinalDocuments documents) {
        this.documents = documents;
    }

    @EventListener(ApplicationReadyEvent.class)
    void prepare() {
        Thread thread = new Thread(this::warmUp, "word-warm-up");
        thread.setDaemon(true);
        thread.setUncaughtExceptionHandler(
                (failed, reason) -> LOG.warn("Word documents could not be prepared; see the templates", reason));
        thread.start();
    }

    private void warmUp() {
        long start = System.nanoTime();
        documents.warmUp();
        LOG.debug("Word documents are ready after {} ms", (System.nanoTime() - start) / 1_000_000);
    }
}
