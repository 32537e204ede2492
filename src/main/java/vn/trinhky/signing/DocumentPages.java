package vn.trinhky.signing;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import vn.trinhky.compilation.Compilation;
import vn.trinhky.compilation.ReportId;
import vn.trinhky.files.Digest;
import vn.trinhky.files.FileStore;
import vn.trinhky.office.Officer;
import vn.trinhky.pdf.PagePictures;
import vn.trinhky.register.DocumentNumber;
import vn.trinhky.web.Download;
import vn.trinhky.web.NotHere;

/** The final files of a report, exactly as they were shown and signed, for those who work on it. */
@Controller
class DocumentPages {

    private final Signing signing;
    private final Compilation compilation;
    private final FileStore files;
    private final PagePictures pictures;

    DocumentPages(Signing signing, Compilation compilation, FileStore files, PagePictures pictures) {
        this.signing = signing;
        this.compilation = compilation;
        this.files = files;
        this.pictures = pictures;
    }

    /**
     * One page of the PDF.
     *
     * @param of the digest of the PDF, as it was shown or as it was signed; one that is not this report's shows nothing
     */
    @GetMapping("/reports/{id}/document/pages/{page}.png")
    ResponseEntity<byte[]> page(
            @PathVariable UUID id,
            @PathVariable int page,
            @RequestParam String of,
            @RequestHeader(value = HttpHeaders.IF_NONE_MATCH, required = false) @Nullable String known,
            Officer officer) {
        Digest pdf = present(folder(id, officer).pdf());
        if (!pdf.value().equals(of)) {
            throw new NotHere();
        }
        return pictures.show(files.content(pdf), of, page, known);
    }

    @GetMapping("/reports/{id}/document/final.pdf")
    ResponseEntity<byte[]> pdf(@PathVariable UUID id, Officer officer) {
        SignatureFolder folder = folder(id, officer);
        return Download.pdf(files.content(present(folder.newestPdf())), fileName(folder));
    }

    @GetMapping("/reports/{id}/document/final.docx")
    ResponseEntity<byte[]> word(@PathVariable UUID id, Officer officer) {
        SignatureFolder folder = folder(id, officer);
        return Download.word(files.content(present(folder.word())), fileName(folder));
    }

    private SignatureFolder folder(UUID id, Officer officer) {
        ReportId report = compilation.reportFor(new ReportId(id), officer).id();
        return signing.folder(report).orElseThrow(NotHere::new);
    }

    private static Digest present(@Nullable Digest digest) {
        if (digest == null) {
            throw new NotHere();
        }
        return digest;
    }

    private static String fileName(SignatureFolder folder) {
        DocumentNumber number = folder.documentNumber();
        return number == null ? "" : number.fileName();
    }
}
