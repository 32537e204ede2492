package vn.trinhky.issuing.document;

import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.trinhky.compilation.ReportId;
import vn.trinhky.files.FileStore;
import vn.trinhky.office.Officer;
import vn.trinhky.web.Download;

/**
 * The final files for programs of those who work on the report: byte for byte as they were shown, after the signature with
 * it, after the issue with the seal.
 */
@RestController
@RequestMapping("/api/v1/reports/{id}")
class DocumentApi {

    private final FinalFile document;
    private final FileStore files;

    DocumentApi(FinalFile document, FileStore files) {
        this.document = document;
        this.files = files;
    }

    @GetMapping("/document.pdf")
    ResponseEntity<byte[]> pdf(@PathVariable UUID id, Officer officer) {
        FinalFile.Of report = document.report(new ReportId(id), officer);
        return Download.pdf(files.content(report.pdf()), report.name());
    }

    @GetMapping("/document.docx")
    ResponseEntity<byte[]> word(@PathVariable UUID id, Officer officer) {
        FinalFile.Of report = document.report(new ReportId(id), officer);
        return Download.word(files.content(report.word()), report.name());
    }
}
