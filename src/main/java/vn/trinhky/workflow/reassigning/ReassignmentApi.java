package vn.trinhky.workflow.reassigning;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.trinhky.office.Officer;
import vn.trinhky.office.absence.Colleague;
import vn.trinhky.office.entrusting.Entrusting;

/** What waits in the units of an administrator, for her programs. */
@RestController
@RequestMapping("/api/v1/reassignments")
class ReassignmentApi {

    private final WorkSheets work;
    private final Reassigning reassigning;
    private final Entrusting entrusting;

    ReassignmentApi(WorkSheets work, Reassigning reassigning, Entrusting entrusting) {
        this.work = work;
        this.reassigning = reassigning;
        this.entrusting = entrusting;
    }

    /** Somebody to whom a task can be given. @param id to be named as {@code to} */
    record NewHolderLine(UUID id, String name, String post) {

        static NewHolderLine of(Colleague colleague) {
            return new NewHolderLine(colleague.id().value(), colleague.name(), colleague.post());
        }
    }

    /** What waits, oldest first. @param find words of the names of units or people */
    @GetMapping
    WorkSheet work(
            @RequestParam(defaultValue = "") String find, @RequestParam(defaultValue = "1") int page, Officer officer) {
        return work.sheet(find, page, officer);
    }

    /** Who may be given a task. @param person before whom it lies, if it lies before one */
    @GetMapping("/{step}/{subject}/candidates")
    List<NewHolderLine> candidates(
            @PathVariable String step,
            @PathVariable UUID subject,
            @RequestParam(required = false) @Nullable UUID person,
            Officer officer) {
        return reassigning.candidates(new WorkId(step, subject, person), officer).stream()
                .map(NewHolderLine::of)
                .toList();
    }

    /** Gives a task to somebody else. @param person before whom it lies, if it lies before one */
    @PostMapping("/{step}/{subject}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void reassign(
            @PathVariable String step,
            @PathVariable UUID subject,
            @RequestParam(required = false) @Nullable UUID person,
            @RequestBody NewHolder given,
            Officer officer) {
        reassigning.reassign(new WorkId(step, subject, person), given, officer);
    }

    /** Ends with today what somebody was given for some days. */
    @PostMapping("/posts/{id}/ending")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void end(@PathVariable UUID id, Officer officer) {
        entrusting.end(id, officer);
    }
}
