package vn.trinhky.drafting;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.trinhky.drafting.refusals.ChangedMeanwhile;
import vn.trinhky.manuscript.json.Digests;
import vn.trinhky.manuscript.json.ManuscriptJson;
import vn.trinhky.manuscript.notation.PlainTextReader;
import vn.trinhky.manuscript.outline.Reconciliation;
import vn.trinhky.office.Officer;
import vn.trinhky.regime.Reporting;
import vn.trinhky.web.InvalidInput;
import vn.trinhky.web.NotHere;
import vn.trinhky.web.Refusal;
import vn.trinhky.writing.JoinedText;
import vn.trinhky.writing.OpenSections;
import vn.trinhky.writing.OpenedText;
import vn.trinhky.writing.Presence;
import vn.trinhky.writing.SavedText;
import vn.trinhky.writing.SentText;
import vn.trinhky.writing.TextHistory;

/** How a unit's part is written: in an editor that saves by itself, or as plain text. */
@Component
public class PartWriting {

    private final Submissions submissions;
    private final Reporting reporting;
    private final TextHistory history;
    private final OpenSections open;
    private final Clock clock;

    PartWriting(Submissions submissions, Reporting reporting, TextHistory history, OpenSections open, Clock clock) {
        this.submissions = submissions;
        this.reporting = reporting;
        this.history = history;
        this.open = open;
        this.clock = clock;
    }

    /** A section for the editor, for the unit's own people. */
    @Transactional(readOnly = true)
    public OpenedText open(SubmissionId id, String section, Officer officer) {
        Submission part = own(id, section, officer);
        var text = part.texts().of(section);
        return new OpenedText(
                ManuscriptJson.node(text),
                Digests.of(text),
                part.objectionToWriting(officer, section) == null,
                officer.id().value(),
                part.changedBy(),
                part.changedAt(),
                open.others(place(id, section), officer));
    }

    /**
     * Saves a section as an editor holds it. If somebody else saved meanwhile, both texts are joined; of a block that both
     * changed the stored one stays, and the answer names it. Sending the same text twice changes nothing.
     *
     * @throws vn.trinhky.writing.BaseNeeded if somebody else saved and the text that the writer started from was not sent
     */
    @Transactional
    public SavedText save(SubmissionId id, String section, SentText sent, Officer officer) {
        Submission part = held(id, section, officer);
        Refusal.raise(part.objectionToWriting(officer, section));
        JoinedText joined = JoinedText.of(part.texts().of(section), sent);
        Instant now = clock.instant();
        if (!joined.text().equals(part.texts().of(section))) {
            history.beforeSaving(part.standing(), officer.fullName(), now);
            part.write(section, joined.text(), officer, now);
        }
        return SavedText.of(joined, sent, officer.fullName(), now, open.others(place(id, section), officer));
    }

    /** Notes that the officer has the section open, and tells her who else has. */
    @Transactional
    public Presence look(SubmissionId id, String section, String device, Officer officer) {
        Submission part = own(id, section, officer);
        open.seen(place(id, section), officer, device);
        return new Presence(Digests.of(part.texts().of(section)), open.others(place(id, section), officer));
    }

    /**
     * Saves a section as plain text in the office's notation.
     *
     * @param expectedVersion the version that the officer had before her
     * @throws ChangedMeanwhile if it is no longer the newest
     * @throws InvalidInput if units do not write this section
     */
    @Transactional
    public Written write(SubmissionId id, String section, String text, int expectedVersion, Officer officer) {
        Submission part = held(id, section, officer);
        Refusal.raise(part.objectionToWriting(officer, section));
        if (part.version() != expectedVersion) {
            throw new ChangedMeanwhile(String.valueOf(part.changedBy()));
        }
        var reading = PlainTextReader.read(text);
        var kept = Reconciliation.keepIdentity(part.texts().of(section), reading.manuscript());
        history.beforeSaving(part.standing(), officer.fullName(), clock.instant());
        part.write(section, kept, officer, clock.instant());
        return new Written(submissions.saveAndFlush(part).version(), reading.oddities());
    }

    private Submission held(SubmissionId id, String section, Officer officer) {
        return known(
                submissions.lock(id).filter(part -> part.belongsTo(officer)).orElseThrow(NotHere::new), section);
    }

    private Submission own(SubmissionId id, String section, Officer officer) {
        return known(
                submissions.findById(id).filter(part -> part.belongsTo(officer)).orElseThrow(NotHere::new), section);
    }

    private Submission known(Submission part, String section) {
        List<String> asked = reporting.round(part.round()).plan().contributedSections().stream()
                .map(plan -> plan.key())
                .toList();
        if (!asked.contains(section)) {
            throw new InvalidInput("section", "noSuchSection", section);
        }
        return part;
    }

    private static OpenSections.Place place(SubmissionId id, String section) {
        return new OpenSections.Place(id.value(), section);
    }
}
