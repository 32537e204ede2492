package vn.trinhky.workflow.deadlines;

import java.time.LocalDate;
import java.util.Date;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.flowable.engine.ManagementService;
import org.flowable.engine.RuntimeService;
import org.flowable.engine.runtime.ProcessInstance;
import org.flowable.job.api.Job;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.trinhky.calendar.Timing;
import vn.trinhky.calendar.WorkingCalendar;
import vn.trinhky.compilation.Compilation;
import vn.trinhky.compilation.Report;
import vn.trinhky.regime.Reporting;
import vn.trinhky.regime.Round;
import vn.trinhky.regime.RoundId;
import vn.trinhky.regime.changing.RoundChanged;
import vn.trinhky.regime.timing.RegimeTiming;

/** When the timers of a round's collection go off, and moves them when the round's days change. */
@Component
public class CollectionTimers {

    private static final String PROCESS = "report";
    private static final String STEP = "collect";

    /** The timers, and after them the variables that hold their dates. */
    private static final Map<String, String> DATES = Map.of("due", "dueAt", "overdue", "escalateAt");

    private final RuntimeService instances;
    private final ManagementService jobs;
    private final Reporting reporting;
    private final Compilation compilation;
    private final WorkingCalendar calendar;

    CollectionTimers(
            RuntimeService instances,
            ManagementService jobs,
            Reporting reporting,
            Compilation compilation,
            WorkingCalendar calendar) {
        this.instances = instances;
        this.jobs = jobs;
        this.reporting = reporting;
        this.compilation = compilation;
        this.calendar = calendar;
    }

    /** The variables that the process needs for its timers. */
    public Map<String, Object> dates(Round round) {
        RegimeTiming timing = round.timing();
        int later = timing == null ? RegimeTiming.USUAL_ESCALATION : timing.escalateAfter();
        LocalDate last = lastDay(round);
        return Map.of(
                "dueAt",
                Date.from(Timing.lateFrom(last)),
                "escalateAt",
                Date.from(Timing.lateFrom(calendar.plus(last, later))));
    }

    /** Gives an instance its dates before it is carried over to a process that asks for them. */
    public void provide(String instance, RoundId round) {
        instances.setVariables(instance, dates(reporting.round(round)));
    }

    /** A deadline was moved, a unit was given more time, was added or withdrawn: the last day may be another one. */
    @EventListener
    void on(RoundChanged changed) {
        Round round = reporting.round(changed.round());
        if (round.state() == Round.State.COLLECTING) {
            compilation
                    .reportOf(round.id())
                    .map(Report::id)
                    .map(report -> collecting(report.value().toString()))
                    .ifPresent(instance -> move(instance, dates(round)));
        }
    }

    private void move(ProcessInstance instance, Map<String, Object> dates) {
        Map<String, Object> before = instances.getVariables(instance.getId(), dates.keySet());
        if (before.isEmpty() || before.equals(dates)) {
            return; // it follows a version without timers, or nothing has moved
        }
        instances.setVariables(instance.getId(), dates);
        Map<String, Job> waiting = jobs.createTimerJobQuery().processInstanceId(instance.getId()).list().stream()
                .collect(Collectors.toMap(Job::getElementId, Function.identity()));
        if (waiting.keySet().equals(DATES.keySet())) {
            waiting.forEach((timer, job) -> jobs.rescheduleTimeDateJob(job.getId(), date(dates, timer)));
        } else {
            beginAnew(instance);
        }
    }

    private static String date(Map<String, Object> dates, String timer) {
        String variable = Objects.requireNonNull(DATES.get(timer));
        return ((Date) Objects.requireNonNull(dates.get(variable))).toInstant().toString();
    }

    /** A timer that has gone off is not set again by the engine; the step that begins anew sets all of them. */
    private void beginAnew(ProcessInstance instance) {
        instances
                .createChangeActivityStateBuilder()
                .processInstanceId(instance.getId())
                .moveActivityIdTo(STEP, STEP)
                .changeState();
    }

    private ProcessInstance collecting(String report) {
        return instances
                .createProcessInstanceQuery()
                .processDefinitionKey(PROCESS)
                .processInstanceBusinessKey(report)
                .singleResult();
    }

    /** The day after which no unit is in time any more. */
    private static LocalDate lastDay(Round round) {
        return round.plan().contributors().stream()
                .map(round::deadlineFor)
                .max(LocalDate::compareTo)
                .orElse(round.deadline());
    }
}
