package vn.trinhky.upload.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.trinhky.office.Officer;
import vn.trinhky.upload.FileName;
import vn.trinhky.web.Download;
import vn.trinhky.word.tracked.TrackedText;
import vn.trinhky.word.tracked.WordRedlines;

/** Two versions of a text as a Word file with tracked changes, for people and for programs. */
@RestController
class RedlineFiles {

    private final Desks desks;
    private final WordRedlines redlines;

    RedlineFiles(Desks desks, WordRedlines redlines) {
        this.desks = desks;
        this.redlines = redlines;
    }

    /** A number that is missing means the text as it stands. */
    @GetMapping({
        "/submissions/{id}/history/redline.docx",
        "/reports/{id}/text/history/redline.docx",
        "/api/v1/submissions/{id}/history/redline.docx",
        "/api/v1/reports/{id}/text/history/redline.docx"
    })
    ResponseEntity<byte[]> redline(
            @PathVariable UUID id,
            @RequestParam Optional<Integer> from,
            @RequestParam Optional<Integer> to,
            Officer officer,
            HttpServletRequest request) {
        TrackedText text = desks.at(request).compared(id, from, to, officer);
        return Download.word(redlines.write(text), FileName.plain(text.title()) + "-so-sanh");
    }
}
