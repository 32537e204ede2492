package vn.trinhky.dispatch.edxml;

import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import vn.trinhky.compilation.ReportId;
import vn.trinhky.dispatch.DeliveryId;
import vn.trinhky.office.Officer;
import vn.trinhky.web.Download;

/** The envelope as a file, for people and for programs. */
@RestController
class EnvelopeFilePages {

    private final EnvelopeDownloads downloads;

    EnvelopeFilePages(EnvelopeDownloads downloads) {
        this.downloads = downloads;
    }

    @GetMapping({
        "/reports/{report}/dispatch/{delivery}/envelope.edxml",
        "/api/v1/reports/{report}/deliveries/{delivery}/envelope.edxml"
    })
    ResponseEntity<byte[]> envelope(@PathVariable UUID report, @PathVariable UUID delivery, Officer officer) {
        EnvelopeDownloads.EnvelopeFile file = downloads.of(new ReportId(report), new DeliveryId(delivery), officer);
        return Download.asItCame(file.content(), file.name());
    }
}
