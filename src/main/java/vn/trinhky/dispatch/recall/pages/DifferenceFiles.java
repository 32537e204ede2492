package vn.trinhky.dispatch.recall.pages;

import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import vn.trinhky.compilation.Compilation;
import vn.trinhky.compilation.ReportId;
import vn.trinhky.dispatch.Answering;
import vn.trinhky.dispatch.Delivery;
import vn.trinhky.dispatch.DeliveryId;
import vn.trinhky.dispatch.recall.ReadableCopies;
import vn.trinhky.dispatch.recall.Redlined;
import vn.trinhky.office.Officer;
import vn.trinhky.web.Download;

/** What {@link RedlinePages} show, as a Word file with tracked changes, for people and programs. */
@RestController
class DifferenceFiles {

    private final Redlined redlined;
    private final Compilation compilation;
    private final Answering answering;
    private final ReadableCopies copies;

    DifferenceFiles(Redlined redlined, Compilation compilation, Answering answering, ReadableCopies copies) {
        this.redlined = redlined;
        this.compilation = compilation;
        this.answering = answering;
        this.copies = copies;
    }

    @GetMapping({"/reports/{id}/validity/redline.docx", "/api/v1/reports/{id}/validity/redline.docx"})
    ResponseEntity<byte[]> ofReport(@PathVariable UUID id, Officer officer) {
        return word(compilation.reportFor(new ReportId(id), officer).id());
    }

    @GetMapping({"/inbox/{id}/redline.docx", "/api/v1/inbox/{id}/redline.docx"})
    ResponseEntity<byte[]> ofLetter(@PathVariable UUID id, Officer officer) {
        return word(readable(answering.addressed(new DeliveryId(id), officer)));
    }

    @GetMapping("/receipts/{token}/redline.docx")
    ResponseEntity<byte[]> behindLink(@PathVariable UUID token) {
        return word(readable(answering.byToken(token)));
    }

    private ReportId readable(Delivery delivery) {
        return copies.of(delivery.report()).report();
    }

    private ResponseEntity<byte[]> word(ReportId report) {
        return Download.word(redlined.word(report), Redlined.fileName(redlined.before(report)));
    }
}
