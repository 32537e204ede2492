package vn.trinhky.signing.brief;

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
import vn.trinhky.compilation.FrozenReport;
import vn.trinhky.compilation.ReportId;
import vn.trinhky.files.Digest;
import vn.trinhky.office.Officer;
import vn.trinhky.pdf.PagePictures;
import vn.trinhky.review.Proofs;
import vn.trinhky.review.Reviewing;
import vn.trinhky.web.Download;
import vn.trinhky.web.NotHere;

/** The cleared version as it will print, with the room for number and date, so that she reads before she takes a number. */
@Controller
class BriefPictures {

    private final Proofs proofs;
    private final PagePictures pictures;
    private final Compilation compilation;
    private final Reviewing reviewing;

    BriefPictures(Proofs proofs, PagePictures pictures, Compilation compilation, Reviewing reviewing) {
        this.proofs = proofs;
        this.pictures = pictures;
        this.compilation = compilation;
        this.reviewing = reviewing;
    }

    /** @param of the digest of the draft; another one shows nothing */
    @GetMapping("/reports/{id}/signature/draft/{page}.png")
    ResponseEntity<byte[]> page(
            @PathVariable UUID id,
            @PathVariable int page,
            @RequestParam String of,
            @RequestHeader(value = HttpHeaders.IF_NONE_MATCH, required = false) @Nullable String known,
            Officer officer) {
        byte[] draft = pdf(id, officer);
        if (!Digest.of(draft).value().equals(of)) {
            throw new NotHere();
        }
        return pictures.show(draft, of, page, known);
    }

    @GetMapping({"/reports/{id}/signature/draft.pdf", "/api/v1/reports/{id}/signature/draft.pdf"})
    ResponseEntity<byte[]> draft(@PathVariable UUID id, Officer officer) {
        return Download.pdf(pdf(id, officer), "Du-thao-trinh-ky");
    }

    private byte[] pdf(UUID id, Officer officer) {
        ReportId report = compilation.reportFor(new ReportId(id), officer).id();
        FrozenReport text = reviewing.cleared(report).text();
        return proofs.of(text).pdf();
    }
}
