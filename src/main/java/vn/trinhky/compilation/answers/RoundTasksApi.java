package vn.trinhky.compilation.answers;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.trinhky.commitments.Commitment;
import vn.trinhky.commitments.CommitmentId;
import vn.trinhky.commitments.answers.Became;
import vn.trinhky.commitments.answers.Outcome;
import vn.trinhky.compilation.Compilation;
import vn.trinhky.files.Digest;
import vn.trinhky.office.Officer;
import vn.trinhky.office.UnitId;
import vn.trinhky.regime.RoundId;
import vn.trinhky.web.Download;
import vn.trinhky.web.StatedReason;

/** What became of the last report's tasks, for programs. */
@RestController
@RequestMapping("/api/v1/rounds/{id}/tasks")
class RoundTasksApi {

    private final AnswersOfRound answers;
    private final TasksAccount account;
    private final Compilation compilation;

    RoundTasksApi(AnswersOfRound answers, TasksAccount account, Compilation compilation) {
        this.answers = answers;
        this.account = account;
        this.compilation = compilation;
    }

    /** @param became null for no answer */
    record AnswerRecord(
            UUID unit,
            String name,
            @Nullable Became became,
            String account,
            @Nullable Integer version,
            @Nullable String submittedBy,
            @Nullable Instant submittedAt) {

        static AnswerRecord of(UnitAnswer answer) {
            Outcome outcome = answer.outcome();
            return new AnswerRecord(
                    answer.unit().value(),
                    answer.name(),
                    answer.became(),
                    answer.account(),
                    outcome == null ? null : outcome.number(),
                    outcome == null ? null : outcome.submittedBy(),
                    outcome == null ? null : outcome.submittedAt());
        }
    }

    record AnsweredTaskRecord(
            UUID task,
            String words,
            String promised,
            String duePeriod,
            @Nullable LocalDate dueOn,
            Commitment.State state,
            boolean overdue,
            List<AnswerRecord> answers) {

        static AnsweredTaskRecord of(AnsweredTask task) {
            Commitment commitment = task.commitment();
            return new AnsweredTaskRecord(
                    commitment.id().value(),
                    commitment.words(),
                    commitment.promised().label(),
                    commitment.due().period().label(),
                    commitment.due().day(),
                    commitment.state(),
                    task.overdue(),
                    task.answers().stream().map(AnswerRecord::of).toList());
        }
    }

    /** Where the account is to stand. */
    record Place(@NotBlank String section) {}

    record Inserted(int items) {}

    @GetMapping
    List<AnsweredTaskRecord> tasks(@PathVariable UUID id, Officer officer) {
        return answers.read(new RoundId(id), officer).tasks().stream()
                .map(AnsweredTaskRecord::of)
                .toList();
    }

    /** The compiler lets a task go, with a reason. */
    @PostMapping("/{task}/letting-go")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void letGo(
            @PathVariable UUID id, @PathVariable UUID task, @Valid @RequestBody StatedReason stated, Officer officer) {
        answers.letGo(new RoundId(id), new CommitmentId(task), stated.reason(), officer);
    }

    @DeleteMapping("/{task}/letting-go")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void takeUp(@PathVariable UUID id, @PathVariable UUID task, Officer officer) {
        answers.takeUpAgain(new RoundId(id), new CommitmentId(task), officer);
    }

    /** Puts the account of all answers at the end of a section of the round's report. */
    @PostMapping("/account")
    Inserted insert(@PathVariable UUID id, @Valid @RequestBody Place place, Officer officer) {
        RoundTasks tasks = answers.read(new RoundId(id), officer);
        var report = compilation.reportOf(tasks.round().id()).orElseThrow();
        return new Inserted(account.insert(report.id(), place.section(), officer));
    }

    @GetMapping("/{task}/units/{unit}/evidence/{digest}")
    ResponseEntity<byte[]> evidence(
            @PathVariable UUID id,
            @PathVariable UUID task,
            @PathVariable UUID unit,
            @PathVariable String digest,
            Officer officer) {
        var file = answers.evidence(
                new RoundId(id), new CommitmentId(task), new UnitId(unit), new Digest(digest), officer);
        return Download.asItCame(file.content(), file.name());
    }
}
