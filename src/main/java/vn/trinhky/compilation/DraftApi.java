package vn.trinhky.compilation;

import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.trinhky.office.Officer;
import vn.trinhky.web.Download;
import vn.trinhky.web.NotHere;

/** The newest version that was sent to review, set in the office's layout but without a number, for programs. */
@RestController
@RequestMapping("/api/v1/reports/{id}")
class DraftApi {

    private final Compilation compilation;
    private final Typesetting typesetting;

    DraftApi(Compilation compilation, Typesetting typesetting) {
        this.compilation = compilation;
        this.typesetting = typesetting;
    }

    @GetMapping("/draft.pdf")
    ResponseEntity<byte[]> pdf(@PathVariable UUID id, Officer officer) {
        FrozenReport newest = newest(id, officer);
        return Download.pdf(typesetting.set(newest, null).pdf(), name(newest));
    }

    @GetMapping("/draft.docx")
    ResponseEntity<byte[]> word(@PathVariable UUID id, Officer officer) {
        FrozenReport newest = newest(id, officer);
        return Download.word(typesetting.set(newest, null).word(), name(newest));
    }

    private FrozenReport newest(UUID id, Officer officer) {
        Report report = compilation.reportFor(new ReportId(id), officer);
        if (report.timesSentToReview() == 0) {
            throw new NotHere();
        }
        return compilation.frozen(report.id(), report.timesSentToReview());
    }

    private static String name(FrozenReport report) {
        return "du-thao-" + report.number();
    }
}
