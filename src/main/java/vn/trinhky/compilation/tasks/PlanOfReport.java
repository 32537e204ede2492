package vn.trinhky.compilation.tasks;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.trinhky.compilation.Report;
import vn.trinhky.office.Unit;
import vn.trinhky.office.UnitId;
import vn.trinhky.regime.ReportingPeriod;
import vn.trinhky.regime.Round;
import vn.trinhky.web.NotHere;
import vn.trinhky.web.Refusal;

/**
 * The tasks of a report as its compiler sees them.
 *
 * @param units who can be put in charge, contributors first
 * @param objection why nothing can be decided now, null if it can
 */
record PlanOfReport(
        Report report,
        Round round,
        List<PlannedTask> tasks,
        List<Unit> units,
        @Nullable Refusal objection) {

    private static final int PERIODS_AHEAD = 5;

    public long open() {
        return tasks.stream().filter(PlannedTask::isOpen).count();
    }

    public int all() {
        return tasks.size();
    }

    public boolean mayDecide() {
        return objection == null;
    }

    /** The periods in which a task may be due. */
    public List<ReportingPeriod> periods() {
        int next = round.period().next().inOrder();
        return java.util.stream.IntStream.range(next, next + PERIODS_AHEAD)
                .mapToObj(ReportingPeriod::at)
                .toList();
    }

    /** @throws NotHere if no such block stands in the plan */
    public PlannedTask task(String block) {
        return tasks.stream()
                .filter(task -> task.point().block().equals(block))
                .findFirst()
                .orElseThrow(NotHere::new);
    }

    public boolean knows(UnitId unit) {
        return units.stream().anyMatch(known -> known.id().equals(unit));
    }

    /** The names of those in charge; empty for everybody. */
    public List<String> inCharge(PlannedTask task) {
        return units.stream()
                .filter(unit -> task.inCharge().units().contains(unit.id()))
                .map(Unit::shortName)
                .toList();
    }
}
