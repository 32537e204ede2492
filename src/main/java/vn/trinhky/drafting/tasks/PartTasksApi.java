package vn.trinhky.drafting.tasks;

import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.trinhky.commitments.CommitmentId;
import vn.trinhky.commitments.answers.Answer;
import vn.trinhky.commitments.answers.Became;
import vn.trinhky.drafting.GivenAnswer;
import vn.trinhky.drafting.SubmissionId;
import vn.trinhky.drafting.SubmittedTasks;
import vn.trinhky.drafting.TaskAnswering;
import vn.trinhky.drafting.entry.ChosenFile;
import vn.trinhky.drafting.refusals.AnswerChangedMeanwhile;
import vn.trinhky.figures.EvidenceFiles;
import vn.trinhky.files.Digest;
import vn.trinhky.office.Officer;
import vn.trinhky.web.Download;

/** What became of a unit's tasks, for programs. */
@RestController
@RequestMapping("/api/v1/submissions/{id}/tasks")
class PartTasksApi {

    private final TaskAnswering answering;
    private final SubmittedTasks submitted;

    PartTasksApi(TaskAnswering answering, SubmittedTasks submitted) {
        this.answering = answering;
        this.submitted = submitted;
    }

    /**
     * What is written.
     *
     * @param seen the {@code times} of the answer that the program has read, 0 for none
     */
    record WantedAnswer(
            @Nullable Became became,
            @NotNull @Size(max = Answer.LONGEST) String account,
            @NotNull @PositiveOrZero Integer seen) {}

    /** The tasks with what the unit has written so far, for its own people. */
    @GetMapping
    List<TaskRecord> tasks(@PathVariable UUID id, Officer officer) {
        return answering.open(new SubmissionId(id), officer).tasks().stream()
                .map(TaskRecord::of)
                .toList();
    }

    /** The tasks with what left the unit, also for those who work on the report. */
    @GetMapping("/submitted")
    List<TaskRecord> submitted(@PathVariable UUID id, Officer officer) {
        return submitted.of(new SubmissionId(id), officer).stream()
                .map(TaskRecord::of)
                .toList();
    }

    @PutMapping("/{task}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void answer(
            @PathVariable UUID id, @PathVariable UUID task, @Valid @RequestBody WantedAnswer wanted, Officer officer) {
        SubmissionId part = new SubmissionId(id);
        CommitmentId about = new CommitmentId(task);
        var answer = new GivenAnswer(about, wanted.became(), wanted.account(), wanted.seen());
        if (!answering.answer(part, List.of(answer), officer).isEmpty()) {
            throw new AnswerChangedMeanwhile(
                    String.valueOf(answering.open(part, officer).task(about).changedBy()));
        }
    }

    /** A file as a form brings it. */
    record FileForm(
            @Schema(type = "string", format = "binary", description = "At most 10 MB")
            String file) {}

    /** Puts a file to an answer: PDF, PNG, JPEG, .docx or .xlsx, at most 10 MB. */
    @io.swagger.v3.oas.annotations.parameters.RequestBody(
            content =
                    @Content(
                            mediaType = MediaType.MULTIPART_FORM_DATA_VALUE,
                            schema = @Schema(implementation = FileForm.class)))
    @PostMapping(path = "/{task}/evidence", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void bring(@PathVariable UUID id, @PathVariable UUID task, HttpServletRequest request, Officer officer) {
        ChosenFile file = ChosenFile.of(request, EvidenceFiles.MOST, "evidenceTooLarge");
        answering.show(new SubmissionId(id), new CommitmentId(task), file.name(), file.content(), officer);
    }

    @GetMapping("/{task}/evidence/{digest}")
    ResponseEntity<byte[]> fetch(
            @PathVariable UUID id, @PathVariable UUID task, @PathVariable String digest, Officer officer) {
        var file = answering.evidence(new SubmissionId(id), new CommitmentId(task), new Digest(digest), officer);
        return Download.asItCame(file.content(), file.name());
    }

    @DeleteMapping("/{task}/evidence/{digest}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void remove(@PathVariable UUID id, @PathVariable UUID task, @PathVariable String digest, Officer officer) {
        answering.takeEvidenceAway(new SubmissionId(id), new CommitmentId(task), new Digest(digest), officer);
    }
}
