package vn.trinhky.compilation.corrections;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.trinhky.compilation.ReportId;
import vn.trinhky.drafting.SubmissionId;
import vn.trinhky.manuscript.corrected.Taking.Words;
import vn.trinhky.office.Officer;

/** What units submitted again, for programs: read, taken over, left. */
@RestController
@RequestMapping("/api/v1/reports/{id}/text/corrections")
class CorrectionApi {

    private final CorrectedParts corrected;
    private final CorrectionViews views;

    CorrectionApi(CorrectedParts corrected, CorrectionViews views) {
        this.corrected = corrected;
        this.views = views;
    }

    /**
     * @param item the key of a correction; none for all that overwrite no word of the report's own
     * @param words for a block that both changed: THEIRS lets the unit's words take the place of the report's
     */
    record Chosen(@Nullable String item, @Nullable Words words) {}

    record Left(@NotNull String item) {}

    /** Parts that were submitted more than once, with what changed and the places that may follow. */
    @GetMapping
    List<CorrectionView> corrections(@PathVariable UUID id, Officer officer) {
        return corrected.of(new ReportId(id), officer).stream().map(views::of).toList();
    }

    @PostMapping("/{part}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void take(@PathVariable UUID id, @PathVariable UUID part, @Valid @RequestBody Chosen chosen, Officer officer) {
        if (chosen.item() == null) {
            corrected.takeAll(new ReportId(id), new SubmissionId(part), officer);
        } else {
            Words words = chosen.words() == null ? Words.BOTH : chosen.words();
            corrected.take(new ReportId(id), new SubmissionId(part), chosen.item(), words, officer);
        }
    }

    /** Leaves a correction or a changed figure as it is: it is no longer open. */
    @PostMapping("/{part}/left")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void leave(@PathVariable UUID id, @PathVariable UUID part, @Valid @RequestBody Left left, Officer officer) {
        corrected.leave(new ReportId(id), new SubmissionId(part), left.item(), officer);
    }
}
