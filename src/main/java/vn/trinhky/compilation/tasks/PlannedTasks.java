package vn.trinhky.compilation.tasks;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.trinhky.commitments.Due;
import vn.trinhky.commitments.InCharge;
import vn.trinhky.compilation.Compilation;
import vn.trinhky.compilation.Report;
import vn.trinhky.compilation.ReportId;
import vn.trinhky.figures.speech.FigureSetting;
import vn.trinhky.figures.speech.LiveText;
import vn.trinhky.office.Officer;
import vn.trinhky.office.Unit;
import vn.trinhky.regime.Reporting;
import vn.trinhky.regime.Round;
import vn.trinhky.web.InvalidInput;
import vn.trinhky.web.Refusal;

/** What the compiler decides about the tasks of her report, while it is in her hands. */
@Component
class PlannedTasks {

    private final Compilation compilation;
    private final Reporting reporting;
    private final LiveText live;
    private final Proposing proposing;
    private final TaskDecisions decisions;
    private final Clock clock;

    PlannedTasks(
            Compilation compilation,
            Reporting reporting,
            LiveText live,
            Proposing proposing,
            TaskDecisions decisions,
            Clock clock) {
        this.compilation = compilation;
        this.reporting = reporting;
        this.live = live;
        this.proposing = proposing;
        this.decisions = decisions;
        this.clock = clock;
    }

    /**
     * The tasks of the report as it is written now.
     *
     * @throws vn.trinhky.web.NotHere for everybody who does not work on the report
     */
    @Transactional(readOnly = true)
    public PlanOfReport plan(ReportId id, Officer officer) {
        Report report = compilation.reportFor(id, officer);
        Round round = reporting.round(report.round());
        List<Unit> units = proposing.candidates(round);
        return new PlanOfReport(
                report,
                round,
                proposing.tasks(
                        live.spoken(report.texts(), FigureSetting.ofReport(round)), round, units, decisions.of(id)),
                units,
                compilation.objectionToWriting(report, officer));
    }

    /**
     * Confirms a task as it stands now.
     *
     * @throws InvalidInput if a unit is put in charge that the round does not know, or it would be due before the next period
     */
    @Transactional
    public void confirm(ReportId id, String block, InCharge inCharge, Due due, Officer officer) {
        PlanOfReport plan = decidable(id, officer);
        if (!inCharge.units().stream().allMatch(plan::knows)) {
            throw new InvalidInput("units", "unitNotKnown");
        }
        if (due.period().inOrder() < plan.round().period().next().inOrder()) {
            throw new InvalidInput(
                    "due", "dueTooEarly", plan.round().period().next().inWords());
        }
        decide(plan, plan.task(block), true, inCharge, due, officer);
    }

    /** Confirms all that the compiler has not decided about, as they stand. How many there were. */
    @Transactional
    public int confirmRest(ReportId id, Officer officer) {
        PlanOfReport plan = decidable(id, officer);
        List<PlannedTask> open =
                plan.tasks().stream().filter(PlannedTask::isOpen).toList();
        open.forEach(task -> decide(plan, task, task.isTask(), task.inCharge(), task.due(), officer));
        return open.size();
    }

    /** Says that a block is no task for anybody, such as a sentence that leads the tasks in. */
    @Transactional
    public void setAside(ReportId id, String block, Officer officer) {
        PlanOfReport plan = decidable(id, officer);
        PlannedTask task = plan.task(block);
        decide(plan, task, false, task.inCharge(), task.due(), officer);
    }

    /** Lets a task stand as proposed again. */
    @Transactional
    public void reconsider(ReportId id, String block, Officer officer) {
        decidable(id, officer);
        decisions.remove(id, block);
    }

    private PlanOfReport decidable(ReportId id, Officer officer) {
        PlanOfReport plan = plan(id, officer);
        Optional.ofNullable(plan.objection()).ifPresent(Refusal::raise);
        return plan;
    }

    private void decide(
            PlanOfReport plan, PlannedTask task, boolean isTask, InCharge inCharge, Due due, Officer officer) {
        Instant now = clock.instant();
        decisions.put(
                plan.report().id(),
                new TaskDecision(
                        task.point().block(), task.point().words(), isTask, inCharge, due, officer.fullName(), now));
    }
}
