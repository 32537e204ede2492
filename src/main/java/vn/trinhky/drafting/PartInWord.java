package vn.trinhky.drafting;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.trinhky.figures.speech.FigureSetting;
import vn.trinhky.figures.speech.LiveText;
import vn.trinhky.journal.Journal;
import vn.trinhky.journal.Milestone;
import vn.trinhky.manuscript.Manuscript;
import vn.trinhky.manuscript.SectionTexts;
import vn.trinhky.manuscript.outline.Outline;
import vn.trinhky.office.OfficeDirectory;
import vn.trinhky.office.Officer;
import vn.trinhky.regime.RegimePlan;
import vn.trinhky.regime.Reporting;
import vn.trinhky.regime.Round;
import vn.trinhky.regime.SectionPlan;
import vn.trinhky.upload.ComparedVersions;
import vn.trinhky.upload.LeavingText;
import vn.trinhky.upload.MarginNotes;
import vn.trinhky.upload.TextInHand;
import vn.trinhky.upload.Upload;
import vn.trinhky.upload.Uploads;
import vn.trinhky.upload.WordDesk;
import vn.trinhky.upload.arranging.Arrangement;
import vn.trinhky.upload.arranging.Choices;
import vn.trinhky.web.NotHere;
import vn.trinhky.web.Refusal;
import vn.trinhky.word.tracked.TrackedText;
import vn.trinhky.writing.Occasion;
import vn.trinhky.writing.TextHistory;

/** A unit's part as a Word file, for the unit's own people: out, and back as a new version. */
@Component
class PartInWord implements WordDesk {

    private static final String ADDRESS = "/submissions/";

    private final Submissions submissions;
    private final Reporting reporting;
    private final OfficeDirectory office;
    private final LiveText live;
    private final TextHistory history;
    private final Uploads uploads;
    private final MarginNotes notes;
    private final Journal journal;
    private final Clock clock;

    PartInWord(
            Submissions submissions,
            Reporting reporting,
            OfficeDirectory office,
            LiveText live,
            TextHistory history,
            Uploads uploads,
            MarginNotes notes,
            Journal journal,
            Clock clock) {
        this.submissions = submissions;
        this.reporting = reporting;
        this.office = office;
        this.live = live;
        this.history = history;
        this.uploads = uploads;
        this.notes = notes;
        this.journal = journal;
        this.clock = clock;
    }

    @Override
    public String address(UUID id) {
        return ADDRESS + id;
    }

    @Override
    public boolean answersAt(String path) {
        return path.contains(ADDRESS);
    }

    @Override
    @Transactional(readOnly = true)
    public TextInHand text(UUID id, Officer officer) {
        Submission part = submissions.findById(new SubmissionId(id)).orElseThrow(NotHere::new);
        return inHand(part, officer);
    }

    @Override
    @Transactional(readOnly = true)
    public UnaryOperator<Manuscript> speaking(UUID id, Collection<Manuscript> texts) {
        Submission part = submissions.findById(new SubmissionId(id)).orElseThrow(NotHere::new);
        return live.speaking(texts, FigureSetting.ofPart(reporting.round(part.round()), part.unit()));
    }

    @Override
    @Transactional
    public LeavingText leave(UUID id, Officer officer) {
        Submission part = held(id);
        TextInHand text = inHand(part, officer);
        Round round = reporting.round(part.round());
        SectionTexts spoken = live.spoken(part.texts(), FigureSetting.ofPart(round, part.unit()));
        LeavingText leaving = LeavingText.of(text, spoken, round.plan().layout());
        if (history.withDigest(id, leaving.mark().digest()).isEmpty()) {
            history.keep(id, Occasion.TO_WORD, part.texts(), officer.fullName(), clock.instant());
        }
        return leaving;
    }

    @Override
    @Transactional(readOnly = true)
    public TrackedText compared(UUID id, Optional<Integer> from, Optional<Integer> to, Officer officer) {
        Submission part = submissions.findById(new SubmissionId(id)).orElseThrow(NotHere::new);
        TextInHand text = inHand(part, officer);
        Round round = reporting.round(part.round());
        return ComparedVersions.of(
                text,
                history.between(part.standing(), from, to),
                texts -> live.spoken(texts, FigureSetting.ofPart(round, part.unit())),
                round.plan().layout());
    }

    @Override
    @Transactional
    public void takeOver(UUID id, UUID uploadId, Choices choices, Officer officer) {
        Submission part = held(id);
        TextInHand text = inHand(part, officer);
        Refusal.raise(text.objection());
        Upload upload = uploads.upload(text, uploadId, officer);
        Arrangement arrangement = Arrangement.of(text, upload, choices);
        arrangement.requireSeen(choices, String.valueOf(part.changedBy()));
        Instant now = clock.instant();
        history.endSitting(part.standing());
        part.writeAll(arrangement.after(), officer, now);
        history.keep(id, Occasion.FROM_WORD, part.texts(), officer.fullName(), now);
        notes.bring(id, arrangement.comments(), officer);
        uploads.remove(id, uploadId, officer);
        journal.record(
                text.round(),
                officer.fullName(),
                Milestone.WORD_TAKEN_OVER,
                Map.of("unit", text.unit(), "file", upload.fileName()));
    }

    @Override
    @Transactional
    public void giveUp(UUID id, UUID upload, Officer officer) {
        inHand(held(id), officer);
        uploads.remove(id, upload, officer);
    }

    @Override
    @Transactional
    public void settle(UUID id, UUID note, Officer officer) {
        inHand(held(id), officer);
        notes.settle(id, note, officer);
    }

    private Submission held(UUID id) {
        return submissions.lock(new SubmissionId(id)).orElseThrow(NotHere::new);
    }

    private TextInHand inHand(Submission part, Officer officer) {
        if (!part.belongsTo(officer)) {
            throw new NotHere();
        }
        Round round = reporting.round(part.round());
        Set<String> asked = round.plan().contributedSections().stream()
                .map(SectionPlan::key)
                .filter(part.askedBack()::allowsSection)
                .collect(Collectors.toSet());
        return new TextInHand(
                "submission",
                part.id().value(),
                round.id().value(),
                office.unit(part.unit()).name(),
                round.regimeName() + ", " + round.period().inWords(),
                outline(round),
                asked,
                part.texts(),
                part.objectionToWriting(officer));
    }

    private static Outline outline(Round round) {
        return new Outline(round.plan().outline().stream()
                .map(section -> new Outline.Entry(
                        section.key(),
                        section.level(),
                        RegimePlan.inPeriod(section.title(), round.period()),
                        section.written()))
                .toList());
    }
}
