package vn.trinhky.signing;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.trinhky.compilation.Compilation;
import vn.trinhky.compilation.ReportId;
import vn.trinhky.files.Digest;
import vn.trinhky.files.FileStore;
import vn.trinhky.office.Officer;
import vn.trinhky.register.DocumentNumber;
import vn.trinhky.web.Download;
import vn.trinhky.web.NotHere;

/** The final files, byte for byte as they were shown to the signatory, for programs of those who work on the report. */
@RestController
@RequestMapping("/api/v1/reports/{id}")
class DocumentApi {

    private final Signing signing;
    private final Compilation compilation;
    private final FileStore files;

    DocumentApi(Signing signing, Compilation compilation, FileStore files) {
        this.signing = signing;
        this.compilation = compilation;
        this.files = files;
    }

    @GetMapping("/document.pdf")
    ResponseEntity<byte[]> pdf(@PathVariable UUID id, Officer officer) {
        SignatureFolder folder = folder(id, officer);
        return Download.pdf(content(folder.newestPdf()), name(folder));
    }

    @GetMapping("/document.docx")
    ResponseEntity<byte[]> word(@PathVariable UUID id, Officer officer) {
        SignatureFolder folder = folder(id, officer);
        return Download.word(content(folder.word()), name(folder));
    }

    private SignatureFolder folder(UUID id, Officer officer) {
        ReportId report = compilation.reportFor(new ReportId(id), officer).id();
        return signing.folder(report).orElseThrow(NotHere::new);
    }

    private byte[] content(@Nullable Digest digest) {
        if (digest == null) {
            throw new NotHere();
        }
        return files.content(digest);
    }

    private static String name(SignatureFolder folder) {
        DocumentNumber number = folder.documentNumber();
        return number == null ? "" : number.fileName();
    }
}
