package vn.trinhky.issuing.document;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import vn.trinhky.compilation.ReportId;
import vn.trinhky.files.Digest;
import vn.trinhky.files.FileStore;
import vn.trinhky.office.Officer;
import vn.trinhky.pdf.PagePictures;
import vn.trinhky.web.Download;

/** The final files of a report, exactly as they were shown, signed and sealed, for those who work on it. */
@Controller
class DocumentPages {

    private final FinalFile document;
    private final FileStore files;
    private final PagePictures pictures;

    DocumentPages(FinalFile document, FileStore files, PagePictures pictures) {
        this.document = document;
        this.files = files;
        this.pictures = pictures;
    }

    /**
     * One page of the PDF.
     *
     * @param of the digest of the PDF; one that is not this report's shows nothing
     */
    @GetMapping("/reports/{id}/document/pages/{page}.png")
    ResponseEntity<byte[]> page(
            @PathVariable UUID id,
            @PathVariable int page,
            @RequestParam String of,
            @RequestHeader(value = HttpHeaders.IF_NONE_MATCH, required = false) @Nullable String known,
            Officer officer) {
        Digest pdf = document.report(new ReportId(id), officer).pdf(of);
        return pictures.show(files.content(pdf), of, page, known);
    }

    @GetMapping("/reports/{id}/document/final.pdf")
    ResponseEntity<byte[]> pdf(@PathVariable UUID id, Officer officer) {
        FinalFile.Of report = document.report(new ReportId(id), officer);
        return Download.pdf(files.content(report.pdf()), report.name());
    }

    @GetMapping("/reports/{id}/document/final.docx")
    ResponseEntity<byte[]> word(@PathVariable UUID id, Officer officer) {
        FinalFile.Of report = document.report(new ReportId(id), officer);
        return Download.word(files.content(report.word()), report.name());
    }
}
