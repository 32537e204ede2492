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
import vn.trinhky.office.Officer;
import vn.trinhky.pdf.PagePictures;
import vn.trinhky.review.Proofs;
import vn.trinhky.review.Reviewing;
import vn.trinhky.web.Download;

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
        return pictures.show(proofs.pdf(cleared(id, officer), of), of, page, known);
    }

    @GetMapping("/reports/{id}/signature/draft.pdf")
    ResponseEntity<byte[]> draft(@PathVariable UUID id, Officer officer) {
        return Download.pdf(proofs.of(cleared(id, officer)).pdf(), "Du-thao-trinh-ky");
    }

    private FrozenReport cleared(UUID id, Officer officer) {
        return reviewing
                .cleared(compilation.reportFor(new ReportId(id), officer).id())
                .text();
    }
}
