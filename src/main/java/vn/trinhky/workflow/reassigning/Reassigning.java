package vn.trinhky.workflow.reassigning;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.trinhky.compilation.ReportId;
import vn.trinhky.journal.Journal;
import vn.trinhky.journal.Milestone;
import vn.trinhky.office.OfficeDirectory;
import vn.trinhky.office.Officer;
import vn.trinhky.office.Person;
import vn.trinhky.office.PersonId;
import vn.trinhky.office.PostKind;
import vn.trinhky.office.UnitId;
import vn.trinhky.office.absence.Colleague;
import vn.trinhky.office.entrusting.Entrusted;
import vn.trinhky.office.entrusting.Entrusting;
import vn.trinhky.regime.Reporting;
import vn.trinhky.regime.Round;
import vn.trinhky.regime.RoundChanging;
import vn.trinhky.regime.changing.ReviewerChange;
import vn.trinhky.signing.HandingOver;
import vn.trinhky.web.NotHere;
import vn.trinhky.web.Reason;
import vn.trinhky.workflow.OpenTask;

/** Gives an open task to somebody else. */
@Component
class Reassigning {

    private final WorkSheets work;
    private final Entrusting entrusting;
    private final RoundChanging changing;
    private final HandingOver handingOver;
    private final Reporting reporting;
    private final OfficeDirectory office;
    private final Journal journal;

    Reassigning(
            WorkSheets work,
            Entrusting entrusting,
            RoundChanging changing,
            HandingOver handingOver,
            Reporting reporting,
            OfficeDirectory office,
            Journal journal) {
        this.work = work;
        this.entrusting = entrusting;
        this.changing = changing;
        this.handingOver = handingOver;
        this.reporting = reporting;
        this.office = office;
        this.journal = journal;
    }

    /** Who may be given the task, the nearest or the first by name first. */
    @Transactional(readOnly = true)
    public List<Colleague> candidates(WorkId id, Officer officer) {
        OpenTask task = work.task(id, officer);
        UnitId unit = task.unit();
        PostKind post = task.post();
        if (unit != null && post != null) {
            return entrusting.candidates(unit, post);
        }
        Round round = reporting.round(task.round());
        return task.step().equals("sign")
                ? handingOver.candidates(round).stream()
                        .map(one -> new Colleague(one.id(), one.name(), one.post()))
                        .toList()
                : reviewers(round);
    }

    /**
     * Gives it to somebody else, from now on.
     *
     * @throws NotHere if no such task waits in a unit that the officer looks after
     * @throws vn.trinhky.web.Refusal of the stage, if the other one may not do it
     */
    @Transactional
    public void reassign(WorkId id, NewHolder given, Officer officer) {
        OpenTask task = work.task(id, officer);
        PersonId to = given.person();
        UnitId unit = task.unit();
        PostKind post = task.post();
        PersonId before = task.assignee();
        if (unit != null && post != null) {
            entrust(task, new Entrusted(to, post, unit, given.lastDay()), Reason.stated(given.given()), officer);
        } else if (task.step().equals("sign")) {
            handingOver.reassign(new ReportId(task.subject()), to, given.given(), officer);
        } else if (before != null) {
            changing.reassignReview(task.round(), new ReviewerChange.Replaced(before, to), given.given(), officer);
        }
    }

    private void entrust(OpenTask task, Entrusted given, String reason, Officer officer) {
        entrusting.entrust(given, officer);
        LocalDate until = given.until();
        journal.record(
                task.round().value(),
                officer.fullName(),
                Milestone.TASK_REASSIGNED,
                Map.of(
                        "unit", office.unit(given.unit()).name(),
                        "new", office.person(given.to()).fullName(),
                        "deadline", until.toString(),
                        "reason", reason));
    }

    private List<Colleague> reviewers(Round round) {
        return office.holders(PostKind.REVIEWER).stream()
                .filter(person -> !round.plan().reviewers().contains(person.id()))
                .map(Reassigning::colleague)
                .toList();
    }

    private static Colleague colleague(Person person) {
        return new Colleague(person.id(), person.fullName(), "");
    }
}
