package vn.trinhky.pdf.libreoffice;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.jodconverter.core.document.DefaultDocumentFormatRegistry;
import org.jodconverter.core.office.OfficeException;
import org.jodconverter.core.office.OfficeManager;
import org.jodconverter.core.office.OfficeUtils;
import org.jodconverter.local.LocalConverter;
import org.jodconverter.local.task.LoadDocumentMode;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Keeps one LibreOffice ready and lets it print Word files. It is started when it is first asked for, or by
 * {@link #getReady} beforehand. Documents are printed one after the other. May be used by many threads at once.
 */
@Component
public class LibreOffice implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(LibreOffice.class);

    /** PDF/A-2b with structure, as far as LibreOffice can. */
    private static final Map<String, Object> ARCHIVAL = Map.of("SelectPdfVersion", 2, "UseTaggedPDF", true);

    private final LibreOfficePlace place;
    private final Path folder;
    private final AtomicLong printed = new AtomicLong();
    private final AtomicLong failed = new AtomicLong();
    private @Nullable OwnPort own;
    private @Nullable OfficeManager running;
    private volatile @Nullable String lastFailure;

    LibreOffice(
            LibreOfficePlace place,
            @Value("${trinhky.pdf.libreoffice-folder:${java.io.tmpdir}/trinhky-libreoffice}") Path folder) {
        this.place = place;
        this.folder = folder.toAbsolutePath();
    }

    /**
     * How it is.
     *
     * @param place folder or address; null when there is no LibreOffice
     * @param lastFailure in the words of the library, for an operator; null when all has gone well since the last success
     */
    public record Health(
            @Nullable String place,
            boolean isRunning,
            long printed,
            long failed,
            @Nullable String lastFailure) {}

    /** Starts it, if it does not run yet. Takes some seconds. */
    public void getReady() throws NotReachable {
        way();
    }

    /** @throws NotReachable if there is none, it cannot be started, or it does not finish within half a minute */
    public byte[] print(byte[] word) throws NotReachable {
        try {
            byte[] pdf = printed(way(), word);
            printed.incrementAndGet();
            lastFailure = null;
            return pdf;
        } catch (NotReachable failure) {
            failed.incrementAndGet();
            lastFailure = failure.getMessage();
            throw failure;
        }
    }

    public Health health() {
        OfficeManager manager = manager();
        return new Health(
                place.described().orElse(null),
                manager != null && manager.isRunning(),
                printed.get(),
                failed.get(),
                lastFailure);
    }

    private byte[] printed(OfficeManager manager, byte[] word) throws NotReachable {
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        try {
            LocalConverter.builder()
                    .officeManager(manager)
                    .loadDocumentMode(place.isElsewhere() ? LoadDocumentMode.REMOTE : LoadDocumentMode.LOCAL)
                    .filterChain(new NoteMarks())
                    .storeProperty("FilterData", ARCHIVAL)
                    .build()
                    .convert(new ByteArrayInputStream(word))
                    .as(DefaultDocumentFormatRegistry.DOCX)
                    .to(pdf)
                    .as(DefaultDocumentFormatRegistry.PDF)
                    .execute();
        } catch (OfficeException failure) {
            throw new NotReachable(failure);
        }
        return pdf.toByteArray();
    }

    private synchronized @Nullable OfficeManager manager() {
        return running;
    }

    private synchronized OfficeManager way() throws NotReachable {
        if (running != null && running.isRunning()) {
            return running;
        }
        giveUp(running);
        running = start();
        return running;
    }

    /** One that died or hangs is ended before another takes its port and its profile. */
    private static void giveUp(@Nullable OfficeManager dead) {
        if (dead != null) {
            OfficeUtils.stopQuietly(dead);
        }
    }

    private OfficeManager start() throws NotReachable {
        try {
            OwnPort port = own == null ? OwnPort.take(folder) : own;
            own = port;
            OfficeManager manager = place.way(port.folder(), port.port());
            manager.start();
            LOG.info("LibreOffice is ready ({})", place.described().orElse(""));
            return manager;
        } catch (OfficeException | IOException | IllegalStateException failure) {
            throw new NotReachable(failure);
        }
    }

    /** Ends the LibreOffice that we started. */
    @Override
    public synchronized void destroy() throws IOException {
        giveUp(running);
        if (own != null) {
            own.close();
        }
    }
}
