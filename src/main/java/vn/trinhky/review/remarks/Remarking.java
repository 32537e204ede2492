package vn.trinhky.review.remarks;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.trinhky.compilation.Compilation;
import vn.trinhky.compilation.Report;
import vn.trinhky.compilation.ReportId;
import vn.trinhky.journal.Journal;
import vn.trinhky.journal.Milestone;
import vn.trinhky.manuscript.anchor.Anchor;
import vn.trinhky.manuscript.proposed.Proposal;
import vn.trinhky.office.Officer;
import vn.trinhky.review.Review;
import vn.trinhky.review.Reviewing;
import vn.trinhky.review.refusals.NotUnderReview;
import vn.trinhky.web.InvalidInput;
import vn.trinhky.web.NotHere;
import vn.trinhky.web.Refusal;

/** Remarks and suggestions on a version, written by its reviewers and answered by all who work on the report. */
@Component
public class Remarking {

    private final Remarks remarks;
    private final Suggestions suggestions;
    private final PeopleOnReport people;
    private final Reviewing reviewing;
    private final Compilation compilation;
    private final Journal journal;
    private final Clock clock;

    Remarking(
            Remarks remarks,
            Suggestions suggestions,
            PeopleOnReport people,
            Reviewing reviewing,
            Compilation compilation,
            Journal journal,
            Clock clock) {
        this.remarks = remarks;
        this.suggestions = suggestions;
        this.people = people;
        this.reviewing = reviewing;
        this.compilation = compilation;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * Writes a remark while a version lies before its reviewers. Whoever is mentioned in it finds it on her desk.
     *
     * @param version the version that was read, the newest or an earlier one
     * @param anchor the words it is about; null for the whole section
     * @return the id of the remark
     */
    @Transactional
    public UUID remark(
            ReportId id, int version, String section, @Nullable Anchor anchor, String text, Officer officer) {
        Report report = reviewed(id, version, section, officer);
        Remark remark = new Remark(id, version, section, anchor, stated(text), officer, clock.instant());
        remark.mention(people.mentionedIn(text, report));
        return remarks.save(remark).id();
    }

    /**
     * Suggests a change while a version lies before its reviewers.
     *
     * @param version the version that was read; the blocks of the change are as they stood in it
     * @param reason why; may be empty
     * @return the id of the suggestion
     */
    @Transactional
    public UUID suggest(ReportId id, int version, String section, Proposal proposal, String reason, Officer officer) {
        reviewed(id, version, section, officer);
        return suggestions
                .save(new Suggestion(id, version, section, proposal, reason.strip(), officer, clock.instant()))
                .id();
    }

    /** Answers in the thread of a remark; everybody who works on the report may. */
    @Transactional
    public void reply(ReportId id, UUID remark, String text, Officer officer) {
        Report report = compilation.reportFor(id, officer);
        Remark answered = of(id, remark);
        answered.reply(stated(text), officer, clock.instant());
        answered.mention(people.mentionedIn(text, report));
    }

    /** Changes the words of a remark, as long as nobody answered and the version is the same. */
    @Transactional
    public void edit(ReportId id, UUID remark, String text, Officer officer) {
        Report report = compilation.reportFor(id, officer);
        Remark edited = of(id, remark);
        edited.edit(stated(text), report.timesSentToReview(), officer, clock.instant());
        edited.mention(people.mentionedIn(text, report));
    }

    /** Says that nothing is left to do about a remark. */
    @Transactional
    public void resolve(ReportId id, UUID remark, Officer officer) {
        Report report = compilation.reportFor(id, officer);
        Remark resolved = of(id, remark);
        if (resolved.state() == Remark.State.OPEN) {
            resolved.resolve(officer, clock.instant());
            note(report, officer, Milestone.REMARK_RESOLVED, resolved);
        }
    }

    /** Says that something is left to do about it after all. */
    @Transactional
    public void reopen(ReportId id, UUID remark, Officer officer) {
        Report report = compilation.reportFor(id, officer);
        Remark reopened = of(id, remark);
        if (reopened.state() == Remark.State.RESOLVED) {
            reopened.reopen();
            note(report, officer, Milestone.REMARK_REOPENED, reopened);
        }
    }

    /** All remarks on the report, oldest first, with author, words, thread and state. */
    @Transactional(readOnly = true)
    public List<Remark> remarksOn(ReportId id) {
        return remarks.findByReportOrderByWrittenAt(id);
    }

    /** All suggestions on the report, oldest first, with what became of them. */
    @Transactional(readOnly = true)
    public List<Suggestion> suggestionsOn(ReportId id) {
        return suggestions.findByReportOrderByWrittenAt(id);
    }

    /** Open remarks, of all reports, that mention the officer and that she has not answered; oldest first. */
    @Transactional(readOnly = true)
    public List<Remark> mentioning(Officer officer) {
        return remarks.openFor("[\"" + officer.seat().value() + "\"]");
    }

    private Report reviewed(ReportId id, int version, String section, Officer officer) {
        Report report = compilation.reportFor(id, officer);
        Review review = reviewing.newest(id).orElse(null);
        Refusal.raise(review == null ? new NotUnderReview() : review.objectionToRemark(officer));
        if (review != null && (version < 1 || version > review.number())) {
            throw new NotHere();
        }
        if (report.outline().entries().stream().noneMatch(entry -> entry.key().equals(section))) {
            throw new InvalidInput("section", "noSuchSection", section);
        }
        return report;
    }

    private Remark of(ReportId id, UUID remark) {
        return remarks.findById(remark)
                .filter(found -> found.report().equals(id))
                .orElseThrow(NotHere::new);
    }

    private void note(Report report, Officer officer, Milestone milestone, Remark remark) {
        journal.record(
                report.round().value(),
                officer.fullName(),
                milestone,
                Map.of("section", remark.section(), "author", remark.author(), "text", remark.text()));
    }

    private static String stated(String text) {
        if (text.isBlank()) {
            throw new InvalidInput("text", "remarkMissing");
        }
        return text.strip();
    }
}
