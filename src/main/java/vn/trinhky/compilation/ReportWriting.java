package vn.trinhky.compilation;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.trinhky.compilation.refusals.NumberNotThere;
import vn.trinhky.compilation.refusals.ReportChangedMeanwhile;
import vn.trinhky.figures.numbers.Linking;
import vn.trinhky.manuscript.Manuscript;
import vn.trinhky.manuscript.Oddity;
import vn.trinhky.manuscript.SectionTexts;
import vn.trinhky.manuscript.json.Digests;
import vn.trinhky.manuscript.json.ManuscriptJson;
import vn.trinhky.manuscript.notation.PlainTextReader;
import vn.trinhky.manuscript.outline.Reconciliation;
import vn.trinhky.office.Officer;
import vn.trinhky.regime.Reporting;
import vn.trinhky.regime.Round;
import vn.trinhky.web.InvalidInput;
import vn.trinhky.web.NotHere;
import vn.trinhky.web.Refusal;
import vn.trinhky.writing.JoinedText;
import vn.trinhky.writing.Occasion;
import vn.trinhky.writing.OpenSections;
import vn.trinhky.writing.OpenedText;
import vn.trinhky.writing.Presence;
import vn.trinhky.writing.SavedText;
import vn.trinhky.writing.SentText;
import vn.trinhky.writing.TextHistory;
import vn.trinhky.writing.VersionLine;

/** How a report is written: in an editor that saves by itself, or as plain text, section by section or whole. */
@Component
public class ReportWriting {

    private final Reports reports;
    private final Reporting reporting;
    private final TextHistory history;
    private final OpenSections open;
    private final Clock clock;

    ReportWriting(Reports reports, Reporting reporting, TextHistory history, OpenSections open, Clock clock) {
        this.reports = reports;
        this.reporting = reporting;
        this.history = history;
        this.open = open;
        this.clock = clock;
    }

    /** A section for the editor, for those who work on the report. */
    @Transactional(readOnly = true)
    public OpenedText open(ReportId id, String section, Officer officer) {
        Report report = known(seen(id, officer), section);
        var text = report.texts().of(section);
        return new OpenedText(
                ManuscriptJson.node(text),
                Digests.of(text),
                objection(report, officer) == null,
                officer.id().value(),
                report.changedBy(),
                report.changedAt(),
                open.others(place(id, section), officer));
    }

    /**
     * Saves a section as an editor holds it. If somebody else saved meanwhile, both texts are joined; of a block that both
     * changed the stored one stays, and the answer names it. Sending the same text twice changes nothing.
     *
     * @throws vn.trinhky.writing.BaseNeeded if somebody else saved and the text that the writer started from was not sent
     */
    @Transactional
    public SavedText save(ReportId id, String section, SentText sent, Officer officer) {
        Report report = known(held(id, officer), section);
        JoinedText joined = JoinedText.of(report.texts().of(section), sent);
        Instant now = clock.instant();
        if (!joined.text().equals(report.texts().of(section))) {
            change(report, report.texts().with(section, joined.text()), officer, now);
        }
        return SavedText.of(joined, sent, officer.fullName(), now, open.others(place(id, section), officer));
    }

    /** Notes that the officer has the section open, and tells her who else has. */
    @Transactional
    public Presence look(ReportId id, String section, String device, Officer officer) {
        Report report = known(seen(id, officer), section);
        open.seen(place(id, section), officer, device);
        return new Presence(Digests.of(report.texts().of(section)), open.others(place(id, section), officer));
    }

    /**
     * Saves a section as plain text in the office's notation; blocks that stayed keep their origin.
     *
     * @throws ReportChangedMeanwhile if {@code expectedVersion} is no longer the newest
     */
    @Transactional
    public Saved write(ReportId id, String section, String text, int expectedVersion, Officer officer) {
        Report report = known(unchanged(id, expectedVersion, officer), section);
        var reading = PlainTextReader.read(text);
        Manuscript kept = Reconciliation.keepIdentity(report.texts().of(section), reading.manuscript());
        change(report, report.texts().with(section, kept), officer, clock.instant());
        return new Saved(reports.saveAndFlush(report).version(), reading.oddities());
    }

    /** Saves the whole text at once: it is divided among the sections by its headings, whose titles it may change. */
    @Transactional
    public Saved writeWhole(ReportId id, String text, int expectedVersion, Officer officer) {
        Report report = unchanged(id, expectedVersion, officer);
        var reading = PlainTextReader.read(text);
        Manuscript before = report.outline().join(report.texts().byKey());
        var sections = report.outline().split(Reconciliation.keepIdentity(before, reading.manuscript()));
        report.entitle(report.subject(), sections.titles());
        change(report, new SectionTexts(sections.texts()), officer, clock.instant());
        List<Oddity> oddities = new ArrayList<>(reading.oddities());
        oddities.addAll(sections.oddities());
        return new Saved(reports.saveAndFlush(report).version(), oddities);
    }

    /** Changes the abstract. */
    @Transactional
    public Saved entitle(ReportId id, String subject, int expectedVersion, Officer officer) {
        Report report = unchanged(id, expectedVersion, officer);
        if (subject.isBlank()) {
            throw new InvalidInput("subject", "subjectMissing");
        }
        report.entitle(subject.strip(), Map.of());
        return new Saved(reports.saveAndFlush(report).version(), List.of());
    }

    /**
     * Puts a figure in the place of the words that say it; the text as it was is kept.
     *
     * @throws NumberNotThere if the words do not stand there any more
     */
    @Transactional
    public void link(ReportId id, Linking linking, Officer officer) {
        Report report = held(id, officer);
        for (var section : report.texts().byKey().entrySet()) {
            Optional<Manuscript> linked = linking.in(section.getValue());
            if (linked.isPresent()) {
                history.endSitting(report.standing());
                report.write(report.texts().with(section.getKey(), linked.get()), officer.fullName(), clock.instant());
                return;
            }
        }
        throw new NumberNotThere(linking.words());
    }

    /**
     * Changes the whole text in one step on the compiler's word, as when a first draft is made or a suggestion accepted. The
     * text before it and the text after it are both kept.
     *
     * @return the text as it stands then
     */
    @Transactional
    public SectionTexts rewrite(ReportId id, Occasion occasion, Officer officer, UnaryOperator<SectionTexts> change) {
        Report report = held(id, officer);
        SectionTexts changed = change.apply(report.texts());
        if (changed.equals(report.texts())) {
            return changed;
        }
        Instant now = clock.instant();
        keepWhatStands(report);
        report.write(changed, officer.fullName(), now);
        history.keep(id.value(), occasion, report.texts(), officer.fullName(), now);
        return report.texts();
    }

    /** Keeps the text that an act is about to change, so that the act can be taken back to exactly this. */
    private void keepWhatStands(Report report) {
        List<VersionLine> known = history.versions(report.id().value());
        Instant changedAt = report.changedAt();
        if (changedAt == null && !report.texts().isEmpty() && known.isEmpty()) {
            Round round = reporting.round(report.round());
            history.keep(report.id().value(), Occasion.BEGUN, report.texts(), round.openedBy(), round.openedAt());
        } else if (report.texts().isEmpty() && !known.isEmpty() && changedAt != null) {
            keepEmptied(report, known.get(0), changedAt);
        } else {
            history.endSitting(report.standing());
        }
    }

    private void keepEmptied(Report report, VersionLine newest, Instant at) {
        if (!newest.digest().equals(Digests.of(report.texts()))) {
            String who = String.valueOf(report.changedBy());
            history.keep(report.id().value(), Occasion.SITTING, report.texts(), who, at);
        }
    }

    private void change(Report report, SectionTexts texts, Officer officer, Instant now) {
        history.beforeSaving(report.standing(), officer.fullName(), now);
        report.write(texts, officer.fullName(), now);
    }

    private Report unchanged(ReportId id, int expectedVersion, Officer officer) {
        Report report = held(id, officer);
        if (report.version() != expectedVersion) {
            throw new ReportChangedMeanwhile(String.valueOf(report.changedBy()));
        }
        return report;
    }

    /** The report, locked until the transaction ends: saves of one text follow each other instead of failing. */
    private Report held(ReportId id, Officer officer) {
        Report report = visible(reports.lock(id), officer);
        Refusal.raise(objection(report, officer));
        return report;
    }

    private Report seen(ReportId id, Officer officer) {
        return visible(reports.findById(id), officer);
    }

    private Report visible(Optional<Report> found, Officer officer) {
        Report report = found.orElseThrow(NotHere::new);
        if (!reporting.round(report.round()).isWorkedOnBy(officer)) {
            throw new NotHere();
        }
        return report;
    }

    private @Nullable Refusal objection(Report report, Officer officer) {
        Refusal objection = reporting.round(report.round()).objectionToCompiling(officer);
        return objection == null ? report.objectionToWriting() : objection;
    }

    private static Report known(Report report, String section) {
        if (report.outline().entries().stream()
                .noneMatch(entry -> entry.written() && entry.key().equals(section))) {
            throw new InvalidInput("section", "noSuchSection", section);
        }
        return report;
    }

    private static OpenSections.Place place(ReportId id, String section) {
        return new OpenSections.Place(id.value(), section);
    }
}
