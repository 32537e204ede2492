package vn.trinhky.signature.check;

import java.nio.charset.StandardCharsets;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Lets the libraries load after the start, so that the first file of the day is not the slow one. */
@Component
class CheckWarmUp {

    /** A PDF without a page: enough to load everything that reads one. */
    private static final byte[] EMPTY = """
            %PDF-1.4
            1 0 obj <</Type /Catalog /Pages 2 0 R>> endobj
            2 0 obj <</Type /Pages /Kids [] /Count 0>> endobj
            trailer <</Root 1 0 R>>
            %%EOF
            """.getBytes(StandardCharsets.US_ASCII);

    private final OfficeFileCheck check;

    CheckWarmUp(OfficeFileCheck check) {
        this.check = check;
    }

    @EventListener(ApplicationReadyEvent.class)
    void afterTheStart() {
        Thread thread = new Thread(() -> check.check(EMPTY), "signature-warm-up");
        thread.setDaemon(true);
        thread.start();
    }
}
