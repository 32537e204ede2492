package vn.trinhky.review.word.pages;

import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.trinhky.compilation.ReportId;
import vn.trinhky.office.Officer;
import vn.trinhky.review.word.ComparedForReview;
import vn.trinhky.upload.FileName;
import vn.trinhky.web.Download;
import vn.trinhky.word.tracked.TrackedText;
import vn.trinhky.word.tracked.WordRedlines;

/** The difference of two versions as a Word file with tracked changes, for people and programs. */
@RestController
class VersionFiles {

    private final ComparedForReview compared;
    private final WordRedlines redlines;

    VersionFiles(ComparedForReview compared, WordRedlines redlines) {
        this.compared = compared;
        this.redlines = redlines;
    }

    @GetMapping({"/reports/{id}/review/redline.docx", "/api/v1/reports/{id}/review/redline.docx"})
    ResponseEntity<byte[]> redline(
            @PathVariable UUID id, @RequestParam int from, @RequestParam int to, Officer officer) {
        TrackedText text = compared.versions(new ReportId(id), from, to, officer);
        return Download.word(redlines.write(text), FileName.plain(text.title()));
    }
}
