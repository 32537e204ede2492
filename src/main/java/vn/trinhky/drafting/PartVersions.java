package vn.trinhky.drafting;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.trinhky.journal.Journal;
import vn.trinhky.journal.Milestone;
import vn.trinhky.office.OfficeDirectory;
import vn.trinhky.office.Officer;
import vn.trinhky.web.NotHere;
import vn.trinhky.web.Refusal;
import vn.trinhky.writing.Occasion;
import vn.trinhky.writing.TextComparison;
import vn.trinhky.writing.TextHistory;
import vn.trinhky.writing.TextVersion;
import vn.trinhky.writing.VersionLine;
import vn.trinhky.writing.VersionStep;

/** The versions of a unit's part: kept at every hand-over, read by the unit's own people, and brought back. */
@Component
public class PartVersions {

    private final Submissions submissions;
    private final TextHistory history;
    private final OfficeDirectory office;
    private final Journal journal;
    private final Clock clock;

    PartVersions(Submissions submissions, TextHistory history, OfficeDirectory office, Journal journal, Clock clock) {
        this.submissions = submissions;
        this.history = history;
        this.office = office;
        this.journal = journal;
        this.clock = clock;
    }

    @EventListener
    void keepWhatIsToBeApproved(ApprovalRequested requested) {
        Submission part = part(requested.submission());
        keep(part, Occasion.SENT_FOR_APPROVAL, String.valueOf(part.author()));
    }

    @EventListener
    void keepWhatWasSubmitted(PartSubmitted submitted) {
        Submission part = part(submitted.submission());
        keep(part, Occasion.SUBMITTED, String.valueOf(part.author()));
    }

    @EventListener
    void keepWhatWasReturned(PartReturnedInUnit returned) {
        Submission part = part(returned.submission());
        keep(part, Occasion.RETURNED, String.valueOf(part.returnedBy()));
    }

    @EventListener
    void keepWhatWasReturned(PartReturnedToUnit returned) {
        Submission part = part(returned.submission());
        keep(part, Occasion.RETURNED, String.valueOf(part.returnedBy()));
    }

    /** All versions of a part, newest first, for the unit's own people. */
    @Transactional(readOnly = true)
    public List<VersionLine> all(SubmissionId id, Officer officer) {
        return history.versions(own(part(id), officer).id().value());
    }

    /** What each version changed, newest first, for the unit's own people. */
    @Transactional(readOnly = true)
    public List<VersionStep> steps(SubmissionId id, int upTo, Officer officer) {
        return history.steps(own(part(id), officer).id().value(), upTo);
    }

    /** Two versions against each other; a number that is missing means the text as it stands. */
    @Transactional(readOnly = true)
    public TextComparison compare(SubmissionId id, Optional<Integer> from, Optional<Integer> to, Officer officer) {
        return history.compare(own(part(id), officer).standing(), from, to);
    }

    /** @throws NotHere if there is no such version, or the part is another unit's */
    @Transactional(readOnly = true)
    public TextVersion one(SubmissionId id, int number, Officer officer) {
        return history.version(own(part(id), officer).id().value(), number).orElseThrow(NotHere::new);
    }

    /** Makes an earlier version the text again, as a new version; what stood until now is kept before. */
    @Transactional
    public void bringBack(SubmissionId id, int number, Officer officer) {
        Submission part = own(submissions.lock(id).orElseThrow(NotHere::new), officer);
        Refusal.raise(part.objectionToWriting(officer));
        TextVersion earlier = history.version(id.value(), number).orElseThrow(NotHere::new);
        history.endSitting(part.standing());
        part.writeAll(earlier.texts(), officer, clock.instant());
        keep(part, Occasion.BROUGHT_BACK, officer.fullName());
        journal.record(
                part.round().value(),
                officer.fullName(),
                Milestone.TEXT_BROUGHT_BACK,
                Map.of("unit", office.unit(part.unit()).name(), "version", Integer.toString(number)));
    }

    private void keep(Submission part, Occasion occasion, String who) {
        history.keep(part.id().value(), occasion, part.texts(), who, clock.instant());
    }

    private Submission part(SubmissionId id) {
        return submissions.findById(id).orElseThrow(NotHere::new);
    }

    private static Submission own(Submission part, Officer officer) {
        if (!part.belongsTo(officer)) {
            throw new NotHere();
        }
        return part;
    }
}
