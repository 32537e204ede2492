package vn.trinhky.compilation.tasks;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.trinhky.commitments.Due;
import vn.trinhky.commitments.InCharge;
import vn.trinhky.compilation.ReportId;
import vn.trinhky.office.Officer;
import vn.trinhky.office.UnitId;
import vn.trinhky.regime.ReportingPeriod;

/** The tasks of a report's plan for programs. */
@RestController
@RequestMapping("/api/v1/reports/{id}/text/tasks")
class PlannedTasksApi {

    private final PlannedTasks tasks;

    PlannedTasksApi(PlannedTasks tasks) {
        this.tasks = tasks;
    }

    /** @param units empty with {@code everybody} */
    record PlannedTaskRecord(
            String section,
            String block,
            String words,
            PlannedTask.Standing standing,
            boolean everybody,
            List<UUID> units,
            int dueYear,
            int dueQuarter,
            @Nullable LocalDate dueOn) {

        static PlannedTaskRecord of(PlannedTask task) {
            return new PlannedTaskRecord(
                    task.point().section(),
                    task.point().block(),
                    task.point().words(),
                    task.standing(),
                    task.inCharge().everybody(),
                    task.inCharge().units().stream().map(UnitId::value).toList(),
                    task.due().period().year(),
                    task.due().period().quarter(),
                    task.due().day());
        }
    }

    /**
     * Who is in charge of a task and until when.
     *
     * @param units empty for everybody
     */
    record Confirmation(
            @NotNull List<UUID> units,

            @NotNull @jakarta.validation.constraints.Min(1900)
            Integer dueYear,

            @NotNull @jakarta.validation.constraints.Min(1) @jakarta.validation.constraints.Max(4)
            Integer dueQuarter,

            @Nullable LocalDate dueOn) {

        InCharge inCharge() {
            return units.isEmpty()
                    ? InCharge.all()
                    : InCharge.of(units.stream().map(UnitId::new).toList());
        }

        Due due(ReportingPeriod.Kind kind) {
            return new Due(ReportingPeriod.of(kind, new ReportingPeriod(dueYear, dueQuarter).lastDay()), dueOn);
        }
    }

    @GetMapping
    List<PlannedTaskRecord> tasks(@PathVariable UUID id, Officer officer) {
        return tasks.plan(new ReportId(id), officer).tasks().stream()
                .map(PlannedTaskRecord::of)
                .toList();
    }

    @PutMapping("/{block}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void confirm(
            @PathVariable UUID id,
            @PathVariable @Pattern(regexp = "[0-9a-f]{16}") String block,
            @Valid @RequestBody Confirmation confirmation,
            Officer officer) {
        ReportId report = new ReportId(id);
        ReportingPeriod.Kind kind = tasks.plan(report, officer).round().period().kind();
        tasks.confirm(report, block, confirmation.inCharge(), confirmation.due(kind), officer);
    }

    @DeleteMapping("/{block}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void reconsider(@PathVariable UUID id, @PathVariable String block, Officer officer) {
        tasks.reconsider(new ReportId(id), block, officer);
    }

    /** Says that a block is no task for anybody. */
    @PostMapping("/{block}/setting-aside")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void setAside(@PathVariable UUID id, @PathVariable String block, Officer officer) {
        tasks.setAside(new ReportId(id), block, officer);
    }

    /** Confirms all that are open, as they stand. */
    @PostMapping("/confirmation")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void confirmRest(@PathVariable UUID id, Officer officer) {
        tasks.confirmRest(new ReportId(id), officer);
    }
}
