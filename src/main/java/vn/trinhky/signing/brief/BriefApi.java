package vn.trinhky.signing.brief;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import vn.trinhky.compilation.Compilation;
import vn.trinhky.compilation.FrozenReport;
import vn.trinhky.compilation.ReportId;
import vn.trinhky.office.Officer;
import vn.trinhky.review.ClearedReport;
import vn.trinhky.review.Proofs;
import vn.trinhky.review.Reviewing;
import vn.trinhky.review.changes.ChangedSection;
import vn.trinhky.web.Download;
import vn.trinhky.word.check.SaidFinding;

/** The signing brief for programs. What moved since stands in the signature folder, with the fingerprint to sign with. */
@RestController
class BriefApi {

    private final Briefs briefs;
    private final Reviewing reviewing;
    private final Compilation compilation;
    private final Proofs proofs;

    BriefApi(Briefs briefs, Reviewing reviewing, Compilation compilation, Proofs proofs) {
        this.briefs = briefs;
        this.reviewing = reviewing;
        this.compilation = compilation;
        this.proofs = proofs;
    }

    /**
     * @param version that lies before the signatory
     * @param digest of its content
     * @param seen the version that the asking person opened last before this one; 0 for none
     * @param earlierSubject the abstract in that version, null if it is the same
     * @param changed what differs from that version
     */
    record BriefSheet(
            int version,
            String digest,
            Instant clearedAt,
            int seen,
            @Nullable String earlierSubject,
            List<ChangedSection> changed,
            List<OpenPoint> openPoints,
            List<UnitNote> units,
            List<SaidFinding> layout,
            List<ClearedLine> cleared) {}

    /**
     * What the asking person should know before she signs. To ask for it is to open it: the next version is compared with
     * this one.
     */
    @GetMapping("/api/v1/reports/{id}/signature/brief")
    BriefSheet brief(@PathVariable UUID id, Officer officer) {
        ReportId report = compilation.reportFor(new ReportId(id), officer).id();
        ClearedReport cleared = reviewing.cleared(report);
        FrozenReport text = cleared.text();
        Brief brief = briefs.open(text, officer);
        return new BriefSheet(
                text.number(),
                text.digest(),
                cleared.clearedAt(),
                brief.since().seen(),
                brief.since().earlierSubject(),
                brief.since().sections(),
                brief.points(),
                brief.units(),
                brief.findings(),
                brief.cleared());
    }

    /** The cleared version as it will print, with room for the number. */
    @GetMapping("/api/v1/reports/{id}/signature/draft.pdf")
    ResponseEntity<byte[]> draft(@PathVariable UUID id, Officer officer) {
        ReportId report = compilation.reportFor(new ReportId(id), officer).id();
        return Download.pdf(proofs.of(reviewing.cleared(report).text()).pdf(), "Du-thao-trinh-ky");
    }
}
