package vn.trinhky.drafting;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.trinhky.drafting.refusals.FiguresNotRight;
import vn.trinhky.figures.FigureHandover;
import vn.trinhky.figures.speech.FigureSetting;
import vn.trinhky.figures.speech.LiveText;
import vn.trinhky.journal.Journal;
import vn.trinhky.journal.Milestone;
import vn.trinhky.manuscript.SectionTexts;
import vn.trinhky.office.OfficeDirectory;
import vn.trinhky.office.Officer;
import vn.trinhky.office.Unit;
import vn.trinhky.office.UnitId;
import vn.trinhky.regime.CollectionEnded;
import vn.trinhky.regime.Reporting;
import vn.trinhky.regime.Round;
import vn.trinhky.regime.RoundId;
import vn.trinhky.regime.RoundOpened;
import vn.trinhky.web.NotHere;
import vn.trinhky.web.Reason;
import vn.trinhky.web.Refusal;

/** What a unit does with its part, and what the compiling unit may do with it. */
@Component
public class Drafting {

    private final Submissions submissions;
    private final SubmittedVersions versions;
    private final Reporting reporting;
    private final FigureHandover figures;
    private final FigureReadiness readiness;
    private final LiveText live;
    private final OfficeDirectory office;
    private final Journal journal;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Drafting(
            Submissions submissions,
            SubmittedVersions versions,
            Reporting reporting,
            FigureHandover figures,
            FigureReadiness readiness,
            LiveText live,
            OfficeDirectory office,
            Journal journal,
            ApplicationEventPublisher events,
            Clock clock) {
        this.submissions = submissions;
        this.versions = versions;
        this.reporting = reporting;
        this.figures = figures;
        this.readiness = readiness;
        this.live = live;
        this.office = office;
        this.journal = journal;
        this.events = events;
        this.clock = clock;
    }

    @EventListener
    void askUnits(RoundOpened opened) {
        List<Submission> asked = reporting.round(opened.round()).plan().contributors().stream()
                .map(unit -> new Submission(opened.round(), unit))
                .toList();
        events.publishEvent(SubmissionsOpened.of(opened.round(), submissions.saveAll(asked)));
    }

    @EventListener
    void recordMissing(CollectionEnded ended) {
        tellOfTheEnd(
                ended.round(),
                submissions.findByRound(ended.round()).stream()
                        .filter(Submission::endCollection)
                        .toList());
    }

    /** The report was cleared: every part that was submitted stands as it last was. */
    @Transactional
    public void accept(RoundId round) {
        List<Submission> open = submissions.findByRound(round).stream()
                .filter(submission -> !submission.isSettled())
                .toList();
        open.forEach(Submission::accept);
        tellOfTheEnd(round, open);
    }

    /**
     * Sends the part to the unit's leader.
     *
     * @throws FiguresNotRight if its figures contradict each other
     */
    @Transactional
    public void requestApproval(SubmissionId id, Officer officer) {
        Submission submission = ownSubmission(id, officer);
        Refusal.raise(submission.objectionToRequestingApproval(officer));
        Refusal.raise(readiness.objection(submission));
        submission.requestApproval(officer);
        letTheFasterWin();
        note(submission, officer.fullName(), Milestone.PART_SENT_FOR_APPROVAL, Map.of());
        events.publishEvent(new ApprovalRequested(id));
    }

    /** Takes the part back from the unit's leader, before she has decided. */
    @Transactional
    public void takeBack(SubmissionId id, Officer officer) {
        Submission submission = ownSubmission(id, officer);
        submission.takeBack(officer);
        letTheFasterWin();
        note(submission, officer.fullName(), Milestone.PART_TAKEN_BACK, Map.of());
        events.publishEvent(new ApprovalWithdrawn(id));
    }

    /** Approves the part for the unit: it leaves the unit, and the last one ends the collection. */
    @Transactional
    public void approve(SubmissionId id, Officer officer) {
        Submission submission = ownSubmission(id, officer);
        Refusal.raise(submission.objectionToDeciding(officer));
        Refusal.raise(readiness.objection(submission));
        Round round = reporting.hold(submission.round());
        SectionTexts spoken = live.spoken(submission.texts(), FigureSetting.ofPart(round, submission.unit()));
        SubmittedVersion left = submission.approve(spoken, officer, clock.instant());
        letTheFasterWin();
        versions.save(left);
        figures.submit(round, submission.unit(), "nộp lại lần " + submission.timesSubmitted(), officer);
        note(
                submission,
                officer.fullName(),
                Milestone.PART_SUBMITTED,
                Map.of("version", Integer.toString(submission.timesSubmitted())));
        events.publishEvent(new PartSubmitted(id));
        endCollectionWhenComplete(round);
    }

    /** Gives the part back to the drafter, with a reason. */
    @Transactional
    public void returnToDrafter(SubmissionId id, String reason, Officer officer) {
        Submission submission = ownSubmission(id, officer);
        submission.returnToDrafter(officer, Reason.stated(reason));
        letTheFasterWin();
        note(submission, officer.fullName(), Milestone.PART_RETURNED_IN_UNIT, Map.of("reason", reason));
        events.publishEvent(new PartReturnedInUnit(id));
    }

    /**
     * Gives a submitted part back to its unit, with a reason; what was submitted stays readable. Where some of it was sent
     * back before, all of it is now.
     */
    @Transactional
    public void returnToUnit(SubmissionId id, String reason, Officer officer) {
        Submission submission = submissions.findById(id).orElseThrow(NotHere::new);
        Refusal.raise(reporting.roundFor(submission.round(), officer).objectionToCompiling(officer));
        Submission.State from = submission.state();
        submission.returnToUnit(officer, Reason.stated(reason));
        letTheFasterWin();
        note(submission, officer.fullName(), Milestone.PART_RETURNED_TO_UNIT, Map.of("reason", reason));
        Returned.from(from, id).ifPresent(events::publishEvent);
    }

    /**
     * A part as its own unit sees it.
     *
     * @throws NotHere for officers of other units, the compiling unit included: a draft is nobody else's business
     */
    @Transactional(readOnly = true)
    public Submission ownSubmission(SubmissionId id, Officer officer) {
        return submissions
                .findById(id)
                .filter(submission -> submission.belongsTo(officer))
                .orElseThrow(NotHere::new);
    }

    /** The parts of a round with their states, for those who work on the report. Drafts' texts are not for them. */
    @Transactional(readOnly = true)
    public List<Submission> partsOf(RoundId round) {
        return submissions.findByRound(round);
    }

    /** How far every unit of a round has come; who may see whose, the asker knows. */
    @Transactional(readOnly = true)
    public List<PartProgress> progressIn(RoundId round) {
        return submissions.progressIn(round);
    }

    /** How far these parts have come. */
    @Transactional(readOnly = true)
    public List<PartProgress> progressOf(Collection<SubmissionId> ids) {
        return submissions.progressOf(ids);
    }

    /**
     * How far a part has come, for its own unit and for those who work on the report.
     *
     * @throws NotHere for everybody else
     */
    @Transactional(readOnly = true)
    public PartProgress progress(SubmissionId id, Officer officer) {
        Submission submission = submissions.findById(id).orElseThrow(NotHere::new);
        boolean worksOnReport = reporting.round(submission.round()).isWorkedOnBy(officer);
        if (!worksOnReport && !submission.belongsTo(officer)) {
            throw new NotHere();
        }
        return submission.progress();
    }

    /** What units have submitted to a round, each in its newest version. */
    @Transactional(readOnly = true)
    public List<SubmittedVersion> submittedTo(RoundId round) {
        Map<String, String> moved = reporting.round(round).amendments().moved();
        return versions.newestOf(round).stream()
                .map(version -> version.in(moved))
                .toList();
    }

    /** What a unit last submitted; empty when it never did. */
    @Transactional(readOnly = true)
    public Optional<SubmittedVersion> submitted(SubmissionId id) {
        return versions.newestOf(id).stream().findFirst().map(version -> version.in(movedSince(id)));
    }

    /** The full names of those who submitted or approved these parts, in any version. */
    @Transactional(readOnly = true)
    public Set<String> responsibleFor(Collection<SubmissionId> ids) {
        return ids.isEmpty()
                ? Set.of()
                : versions.responsibleFor(ids).stream()
                        .flatMap(SubmittedVersions.Responsible::names)
                        .collect(Collectors.toSet());
    }

    /** What a unit submitted at some time; empty when it did not submit so often. */
    @Transactional(readOnly = true)
    public Optional<SubmittedVersion> submitted(SubmissionId id, int number) {
        return versions.findBySubmissionAndNumber(id, number).map(version -> version.in(movedSince(id)));
    }

    private Map<String, String> movedSince(SubmissionId id) {
        RoundId round = submissions.findById(id).orElseThrow(NotHere::new).round();
        return reporting.round(round).amendments().moved();
    }

    private void tellOfTheEnd(RoundId round, List<Submission> parts) {
        List<UnitId> missing = parts.stream()
                .filter(part -> part.state() == Submission.State.MISSING)
                .map(Submission::unit)
                .toList();
        if (!missing.isEmpty()) {
            Map<UnitId, Unit> units = office.unitsById(missing);
            List<Map<String, String>> names = missing.stream()
                    .map(unit -> Map.of(
                            "unit", Objects.requireNonNull(units.get(unit)).name()))
                    .toList();
            journal.recordEach(round.value(), Journal.SYSTEM, Milestone.PART_MISSING, names);
        }
        if (!parts.isEmpty()) {
            events.publishEvent(
                    new PartsSettled(round, parts.stream().map(Submission::id).toList()));
        }
    }

    void endCollectionWhenComplete(Round round) {
        boolean collecting = round.state() == Round.State.COLLECTING;
        if (collecting && submissions.countUnsubmitted(round.id()) == 0) {
            reporting.completeCollection(round.id());
        }
    }

    /** Of two who act at the same moment, the slower is told so here, before the process looks for a task that is gone. */
    private void letTheFasterWin() {
        submissions.flush();
    }

    private void note(Submission submission, String actor, Milestone milestone, Map<String, String> details) {
        Map<String, String> all = new java.util.HashMap<>(details);
        all.put("unit", office.unit(submission.unit()).name());
        journal.record(submission.round().value(), actor, milestone, all);
    }
}
