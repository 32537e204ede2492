package vn.trinhky.dispatch.board.sheet;

import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import vn.trinhky.compilation.ReportId;
import vn.trinhky.issuing.Issuing;
import vn.trinhky.office.Officer;
import vn.trinhky.web.Download;

/** The acknowledgement sheet as files, for people and programs. */
@RestController
class SheetFiles {

    private final AcknowledgementSheet sheet;
    private final Issuing issuing;

    SheetFiles(AcknowledgementSheet sheet, Issuing issuing) {
        this.sheet = sheet;
        this.issuing = issuing;
    }

    @GetMapping({"/reports/{id}/dispatch/sheet.docx", "/api/v1/reports/{id}/dispatch/sheet.docx"})
    ResponseEntity<byte[]> word(@PathVariable UUID id, Officer officer) {
        return Download.word(sheet.of(new ReportId(id), officer).word(), name(id));
    }

    @GetMapping({"/reports/{id}/dispatch/sheet.pdf", "/api/v1/reports/{id}/dispatch/sheet.pdf"})
    ResponseEntity<byte[]> pdf(@PathVariable UUID id, Officer officer) {
        return Download.pdf(sheet.of(new ReportId(id), officer).pdf(), name(id));
    }

    private String name(UUID id) {
        return "Phieu theo doi " + issuing.issued(new ReportId(id)).number().fileName();
    }
}
