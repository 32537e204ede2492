package vn.trinhky.review.changes;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.trinhky.compilation.Compilation;
import vn.trinhky.compilation.ReportId;
import vn.trinhky.office.Officer;
import vn.trinhky.review.Review;
import vn.trinhky.review.Reviewing;
import vn.trinhky.web.NotHere;

/** What changed since the asking reviewer last looked, for programs. */
@RestController
@RequestMapping("/api/v1/reports/{id}/review/sections")
class SectionApi {

    private final SinceLastLook sinceLastLook;
    private final ClearingSections clearing;
    private final Reviewing reviewing;
    private final Compilation compilation;

    SectionApi(SinceLastLook sinceLastLook, ClearingSections clearing, Reviewing reviewing, Compilation compilation) {
        this.sinceLastLook = sinceLastLook;
        this.clearing = clearing;
        this.reviewing = reviewing;
        this.compilation = compilation;
    }

    /**
     * @param seenIn the version in which the officer saw it last, 0 for none
     * @param redline the difference to that version as HTML, null unless it changed
     */
    record SectionLine(
            String section,
            SectionChange.State state,
            int seenIn,
            @Nullable String redline) {}

    /** The sections and appendices of the newest version, in its order; 404 before the first. */
    @GetMapping
    List<SectionLine> sections(@PathVariable UUID id, Officer officer) {
        ReportId report = compilation.reportFor(new ReportId(id), officer).id();
        int number = reviewing.newest(report).map(Review::number).orElseThrow(NotHere::new);
        return sinceLastLook.of(compilation.frozen(report, number), officer).entrySet().stream()
                .map(one -> new SectionLine(
                        one.getKey(),
                        one.getValue().state(),
                        one.getValue().since(),
                        one.getValue().redline()))
                .toList();
    }

    @PutMapping("/{section}/clearance")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void clear(@PathVariable UUID id, @PathVariable String section, Officer officer) {
        clearing.clear(new ReportId(id), section, officer);
    }

    @DeleteMapping("/{section}/clearance")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void reopen(@PathVariable UUID id, @PathVariable String section, Officer officer) {
        clearing.reopen(new ReportId(id), section, officer);
    }
}
