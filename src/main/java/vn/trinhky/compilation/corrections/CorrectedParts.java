package vn.trinhky.compilation.corrections;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.trinhky.compilation.Compilation;
import vn.trinhky.compilation.Report;
import vn.trinhky.compilation.ReportId;
import vn.trinhky.compilation.ReportWriting;
import vn.trinhky.compilation.corrections.SeenCorrections.Seen;
import vn.trinhky.drafting.SubmissionId;
import vn.trinhky.journal.Journal;
import vn.trinhky.journal.Milestone;
import vn.trinhky.manuscript.SectionTexts;
import vn.trinhky.manuscript.corrected.Corrections;
import vn.trinhky.manuscript.corrected.Taking;
import vn.trinhky.office.Officer;
import vn.trinhky.web.Refusal;
import vn.trinhky.writing.Occasion;

/** The compiler carries what units submitted again into the report, place by place or all of a unit. */
@Component
class CorrectedParts {

    private final Compilation compilation;
    private final ReportWriting writing;
    private final ResubmittedParts parts;
    private final SeenCorrections seen;
    private final Journal journal;

    CorrectedParts(
            Compilation compilation,
            ReportWriting writing,
            ResubmittedParts parts,
            SeenCorrections seen,
            Journal journal) {
        this.compilation = compilation;
        this.writing = writing;
        this.parts = parts;
        this.seen = seen;
        this.journal = journal;
    }

    /** All parts that were submitted more than once, for those who work on the report. */
    @Transactional(readOnly = true)
    public List<ResubmittedPart> of(ReportId id, Officer officer) {
        return parts.in(compilation.reportFor(id, officer), officer);
    }

    /** How many corrections nobody has taken over or left yet. */
    @Transactional(readOnly = true)
    public long open(ReportId id, Officer officer) {
        return of(id, officer).stream().mapToLong(ResubmittedPart::open).sum();
    }

    /**
     * Takes one correction over; one that was taken over before changes nothing.
     *
     * @throws CannotFollow if both sides changed the same words and hers are not to go
     */
    @Transactional
    public void take(ReportId id, SubmissionId part, String item, Taking.Words words, Officer officer) {
        ResubmittedPart resubmitted = parts.one(compilation.reportFor(id, officer), part, officer);
        follow(id, resubmitted, officer, texts -> Corrections.find(texts, resubmitted.quoted(), item)
                .map(correction -> {
                    SectionTexts after = Taking.one(texts, resubmitted.quoted(), correction, words);
                    if (after.equals(texts)) {
                        throw new CannotFollow();
                    }
                    return after;
                })
                .orElse(texts));
    }

    /** Takes over all of a unit that overwrites no word of the report's own and was not left before. */
    @Transactional
    public void takeAll(ReportId id, SubmissionId part, Officer officer) {
        ResubmittedPart resubmitted = parts.one(compilation.reportFor(id, officer), part, officer);
        Set<String> left = resubmitted.left();
        follow(id, resubmitted, officer, texts -> Taking.allPlain(texts, resubmitted.quoted(), left));
    }

    /** Leaves one correction, or a changed figure, as it is in the report: it is no longer open. */
    @Transactional
    public void leave(ReportId id, SubmissionId part, String item, Officer officer) {
        Report report = writable(id, officer);
        List<Seen> named = parts.one(report, part, officer).all().stream()
                .filter(one -> one.item().equals(item))
                .toList();
        seen.add(id, named, officer);
    }

    /** Leaves all that is still open of a unit as it is. */
    @Transactional
    public void leaveAll(ReportId id, SubmissionId part, Officer officer) {
        Report report = writable(id, officer);
        seen.add(id, parts.one(report, part, officer).all(), officer);
    }

    /** Opens again what was left of a unit. */
    @Transactional
    public void openAgain(ReportId id, SubmissionId part, Officer officer) {
        writable(id, officer);
        seen.remove(id, part);
    }

    private Report writable(ReportId id, Officer officer) {
        Report report = compilation.reportFor(id, officer);
        Refusal.raise(compilation.objectionToWriting(report, officer));
        return report;
    }

    private void follow(ReportId id, ResubmittedPart part, Officer officer, UnaryOperator<SectionTexts> change) {
        Report report = compilation.reportFor(id, officer);
        SectionTexts before = report.texts();
        SectionTexts after = writing.rewrite(id, Occasion.CORRECTED_PART, officer, change);
        List<String> sections = after.byKey().keySet().stream()
                .filter(key -> !after.of(key).equals(before.of(key)))
                .toList();
        if (!sections.isEmpty()) {
            journal.record(
                    report.round().value(),
                    officer.fullName(),
                    Milestone.CORRECTION_TAKEN_OVER,
                    Map.of(
                            "unit", part.unit(),
                            "section", String.join(", ", sections),
                            "version", Integer.toString(part.newest().number())));
        }
    }
}
