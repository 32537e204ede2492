package vn.trinhky.compilation;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
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
import vn.trinhky.regime.Reporting;
import vn.trinhky.regime.Round;
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

/** The report as a Word file, for those who work on it: out, and back as a new version. */
@Component
class ReportInWord implements WordDesk {

    private static final String ADDRESS = "/reports/";

    private final Reports reports;
    private final Reporting reporting;
    private final OfficeDirectory office;
    private final LiveText live;
    private final TextHistory history;
    private final Uploads uploads;
    private final MarginNotes notes;
    private final Journal journal;
    private final Clock clock;

    ReportInWord(
            Reports reports,
            Reporting reporting,
            OfficeDirectory office,
            LiveText live,
            TextHistory history,
            Uploads uploads,
            MarginNotes notes,
            Journal journal,
            Clock clock) {
        this.reports = reports;
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
        return ADDRESS + id + "/text";
    }

    @Override
    public boolean answersAt(String path) {
        return path.contains(ADDRESS);
    }

    @Override
    @Transactional(readOnly = true)
    public TextInHand text(UUID id, Officer officer) {
        return inHand(reports.findById(new ReportId(id)).orElseThrow(NotHere::new), officer);
    }

    @Override
    @Transactional(readOnly = true)
    public UnaryOperator<Manuscript> speaking(UUID id, Collection<Manuscript> texts) {
        Report report = reports.findById(new ReportId(id)).orElseThrow(NotHere::new);
        return live.speaking(texts, FigureSetting.ofReport(reporting.round(report.round())));
    }

    @Override
    @Transactional
    public LeavingText leave(UUID id, Officer officer) {
        Report report = held(id);
        TextInHand text = inHand(report, officer);
        Round round = reporting.round(report.round());
        SectionTexts spoken = live.spoken(report.texts(), FigureSetting.ofReport(round));
        LeavingText leaving = LeavingText.of(text, spoken, round.plan().layout());
        if (history.withDigest(id, leaving.mark().digest()).isEmpty()) {
            history.keep(id, Occasion.TO_WORD, report.texts(), officer.fullName(), clock.instant());
        }
        return leaving;
    }

    @Override
    @Transactional(readOnly = true)
    public TrackedText compared(UUID id, Optional<Integer> from, Optional<Integer> to, Officer officer) {
        Report report = reports.findById(new ReportId(id)).orElseThrow(NotHere::new);
        TextInHand text = inHand(report, officer);
        Round round = reporting.round(report.round());
        return ComparedVersions.of(
                text,
                history.between(report.standing(), from, to),
                texts -> live.spoken(texts, FigureSetting.ofReport(round)),
                round.plan().layout());
    }

    @Override
    @Transactional
    public void takeOver(UUID id, UUID uploadId, Choices choices, Officer officer) {
        Report report = held(id);
        TextInHand text = inHand(report, officer);
        Refusal.raise(text.objection());
        Upload upload = uploads.upload(text, uploadId, officer);
        Arrangement arrangement = Arrangement.of(text, upload, choices);
        arrangement.requireSeen(choices, String.valueOf(report.changedBy()));
        Instant now = clock.instant();
        history.endSitting(report.standing());
        report.write(arrangement.after(), officer.fullName(), now);
        history.keep(id, Occasion.FROM_WORD, report.texts(), officer.fullName(), now);
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

    private Report held(UUID id) {
        return reports.lock(new ReportId(id)).orElseThrow(NotHere::new);
    }

    private TextInHand inHand(Report report, Officer officer) {
        Round round = reporting.round(report.round());
        if (!round.isWorkedOnBy(officer)) {
            throw new NotHere();
        }
        Set<String> asked = report.outline().entries().stream()
                .filter(Outline.Entry::written)
                .map(Outline.Entry::key)
                .collect(Collectors.toSet());
        @Nullable Refusal notCompiler = round.objectionToCompiling(officer);
        return new TextInHand(
                "report",
                report.id().value(),
                round.id().value(),
                office.unit(round.plan().compilingUnit()).name(),
                round.regimeName() + ", " + round.period().inWords(),
                report.outline(),
                asked,
                report.texts(),
                notCompiler == null ? report.objectionToWriting() : notCompiler);
    }
}
