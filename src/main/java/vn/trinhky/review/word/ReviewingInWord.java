package vn.trinhky.review.word;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.trinhky.compilation.Compilation;
import vn.trinhky.compilation.FrozenReport;
import vn.trinhky.compilation.Report;
import vn.trinhky.compilation.ReportId;
import vn.trinhky.journal.Journal;
import vn.trinhky.journal.Milestone;
import vn.trinhky.manuscript.Block;
import vn.trinhky.manuscript.Manuscript;
import vn.trinhky.manuscript.outline.Outline;
import vn.trinhky.manuscript.proposed.Proposal;
import vn.trinhky.manuscript.proposed.Proposals;
import vn.trinhky.office.Officer;
import vn.trinhky.regime.Reporting;
import vn.trinhky.regime.Round;
import vn.trinhky.review.Review;
import vn.trinhky.review.Reviewing;
import vn.trinhky.review.refusals.NotUnderReview;
import vn.trinhky.review.remarks.Remarking;
import vn.trinhky.upload.TextInHand;
import vn.trinhky.upload.Upload;
import vn.trinhky.upload.Uploads;
import vn.trinhky.web.NotHere;
import vn.trinhky.web.Refusal;
import vn.trinhky.word.draft.DraftSheet.Purpose;
import vn.trinhky.word.reading.WordReading;
import vn.trinhky.word.tracked.Hands;
import vn.trinhky.word.tracked.TrackedText;
import vn.trinhky.writing.Redlines;

/** What reviewers do who would rather work in Word. */
@Component
public class ReviewingInWord {

    private final Reviewing reviewing;
    private final Remarking remarking;
    private final Compilation compilation;
    private final Reporting reporting;
    private final Uploads uploads;
    private final Journal journal;
    private final Redlines redlines;
    private final MessageSource messages;

    ReviewingInWord(
            Reviewing reviewing,
            Remarking remarking,
            Compilation compilation,
            Reporting reporting,
            Uploads uploads,
            Journal journal,
            Redlines redlines,
            MessageSource messages) {
        this.reviewing = reviewing;
        this.remarking = remarking;
        this.compilation = compilation;
        this.reporting = reporting;
        this.uploads = uploads;
        this.journal = journal;
        this.redlines = redlines;
        this.messages = messages;
    }

    /**
     * What leaves: the newest version, with what was said about it in the margin.
     *
     * @throws NotUnderReview before the first version
     */
    @Transactional(readOnly = true)
    public TrackedText leaving(ReportId id, Officer officer) {
        Report report = compilation.reportFor(id, officer);
        FrozenReport version = newest(report);
        return new TrackedText(
                version.body(),
                version.body(),
                Hands.all(MarginOfVersion.hand(version.sentBy(), version.sentAt())),
                MarginOfVersion.comments(version, remarking.remarksOn(id)),
                text(report, officer).mark(version.digest()),
                reporting.round(report.round()).plan().layout(),
                title(report, version),
                Purpose.REVIEWING);
    }

    /** The version as a text that a file may be brought in for; it has a place of its own beside the compiler's files. */
    @Transactional(readOnly = true)
    public TextInHand text(ReportId id, Officer officer) {
        return text(compilation.reportFor(id, officer), officer);
    }

    /**
     * What the file would become; empty for a file that did not leave as a version of this report.
     *
     * @throws NotHere if it was taken over, given up or forgotten, or somebody else brought it
     */
    @Transactional(readOnly = true)
    public Optional<WordProof> proof(ReportId id, UUID uploadId, Officer officer) {
        Report report = compilation.reportFor(id, officer);
        return proof(report, uploads.upload(text(report, officer), uploadId, officer), officer);
    }

    /**
     * Makes suggestions and remarks of a file. What was suggested or remarked before is left out, so that the same file
     * adds nothing when it comes in again.
     */
    @Transactional
    public WordProof takeOver(ReportId id, UUID uploadId, Officer officer) {
        Report report = compilation.reportFor(id, officer);
        TextInHand text = text(report, officer);
        Refusal.raise(text.objection());
        WordProof proof =
                proof(report, uploads.upload(text, uploadId, officer), officer).orElseThrow(NotHere::new);
        int number = proof.version().number();
        for (WordProof.Section section : proof.sections()) {
            section.changes().stream()
                    .filter(change -> !change.known())
                    .forEach(change -> remarking.suggest(
                            id, number, section.key(), change.proposal(), reason(change.noted()), officer));
        }
        proof.remarks().stream()
                .filter(remark -> !remark.known())
                .forEach(remark ->
                        remarking.remark(id, number, remark.section(), remark.anchor(), remark.text(), officer));
        uploads.remove(text.subject(), uploadId, officer);
        note(report, proof, officer);
        return proof;
    }

    /** Decides against a file. */
    @Transactional
    public void giveUp(ReportId id, UUID uploadId, Officer officer) {
        uploads.remove(text(compilation.reportFor(id, officer), officer).subject(), uploadId, officer);
    }

    private Optional<WordProof> proof(Report report, Upload upload, Officer officer) {
        WordReading reading = upload.reading();
        KnownPoints known = new KnownPoints(remarking.remarksOn(report.id()), remarking.suggestionsOn(report.id()));
        return leftAs(report, reading, officer)
                .map(version -> new ProofReading(version, reading, known, officer.fullName()).proof(this::html));
    }

    /** The version that a file left as. */
    private Optional<FrozenReport> leftAs(Report report, WordReading reading, Officer officer) {
        String subject = text(report, officer).mark("").subject();
        String digest = reading.mark()
                .filter(mark -> mark.subject().equals(subject))
                .map(mark -> mark.digest())
                .orElse("");
        return IntStream.rangeClosed(1, report.timesSentToReview())
                .mapToObj(number -> compilation.frozen(report.id(), number))
                .filter(version -> version.digest().equals(digest))
                .reduce((earlier, later) -> later);
    }

    private FrozenReport newest(Report report) {
        Review review = reviewing.newest(report.id()).orElseThrow(NotUnderReview::new);
        return compilation.frozen(report.id(), review.number());
    }

    private TextInHand text(Report report, Officer officer) {
        Round round = reporting.round(report.round());
        @Nullable Review review = reviewing.newest(report.id()).orElse(null);
        UUID subject = UUID.nameUUIDFromBytes(("review of " + report.id().value()).getBytes(StandardCharsets.UTF_8));
        Set<String> keys = new HashSet<>(
                report.outline().entries().stream().map(Outline.Entry::key).collect(Collectors.toSet()));
        return new TextInHand(
                "review",
                subject,
                report.round().value(),
                say("review.title"),
                round.regimeName() + ", " + round.period().inWords(),
                report.outline(),
                keys,
                report.texts(),
                review == null ? new NotUnderReview() : review.objectionToRemark(officer));
    }

    private String html(Proposal proposal) {
        Block subject = Proposals.subject(proposal);
        Manuscript shown = new Manuscript(List.of(subject));
        if (proposal instanceof Proposal.Replacement replacement) {
            return redlines.html(shown, new Manuscript(List.of(replacement.after())));
        }
        return proposal instanceof Proposal.Insertion
                ? redlines.html(Manuscript.empty(), shown)
                : redlines.html(shown, Manuscript.empty());
    }

    private String title(Report report, FrozenReport version) {
        Round round = reporting.round(report.round());
        return round.regimeName() + ", " + round.period().inWords() + ", "
                + say("reviewWord.version", version.number());
    }

    private String reason(boolean noted) {
        return noted ? "" : say("reviewWord.unnoted.reason");
    }

    private void note(Report report, WordProof proof, Officer officer) {
        journal.record(
                report.round().value(),
                officer.fullName(),
                Milestone.REVIEWED_IN_WORD,
                Map.of(
                        "version", Integer.toString(proof.version().number()),
                        "suggestions", Long.toString(proof.suggestions()),
                        "remarks", Long.toString(proof.newRemarks())));
    }

    private String say(String key, Object... details) {
        Locale locale = LocaleContextHolder.getLocale();
        return messages.getMessage(key, details, locale);
    }
}
