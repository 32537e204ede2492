package vn.trinhky.drafting.extension.pages;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.trinhky.drafting.SubmissionId;
import vn.trinhky.drafting.extension.ExtensionAnswering;
import vn.trinhky.drafting.extension.ExtensionAsking;
import vn.trinhky.drafting.extension.ExtensionRequest;
import vn.trinhky.office.Officer;
import vn.trinhky.regime.RoundId;

/** More time that units ask for, for programs. */
@RestController
@RequestMapping("/api/v1")
class ExtensionApi {

    private final ExtensionAsking asking;
    private final ExtensionAnswering answering;

    ExtensionApi(ExtensionAsking asking, ExtensionAnswering answering) {
        this.asking = asking;
        this.answering = answering;
    }

    /** @param day until when the unit wishes time */
    record Wish(@NotNull LocalDate day, @NotNull String reason) {}

    /** @param day until when the unit gets time, also another day than it wished */
    record Grant(@NotNull LocalDate day) {}

    record Denial(@NotNull String reason) {}

    /**
     * @param wanted until when the unit wishes time
     * @param granted until when it got time; only if it was granted
     * @param answer why not; only if it was refused
     */
    record Asked(
            UUID id,
            UUID submission,
            UUID unit,
            LocalDate wanted,
            String reason,
            String askedBy,
            Instant askedAt,
            ExtensionRequest.State state,
            @Nullable LocalDate granted,
            @Nullable String answer,
            @Nullable String answeredBy,
            @Nullable Instant answeredAt) {

        static Asked of(ExtensionRequest request) {
            return new Asked(
                    request.id(),
                    request.submission().value(),
                    request.unit().value(),
                    request.wanted(),
                    request.reason(),
                    request.askedBy(),
                    request.askedAt(),
                    request.state(),
                    request.granted(),
                    request.answer(),
                    request.answeredBy(),
                    request.answeredAt());
        }
    }

    /** All that was asked for a part, the newest first. */
    @GetMapping("/submissions/{id}/extension")
    List<Asked> ofPart(@PathVariable UUID id, Officer officer) {
        return asking.requests(new SubmissionId(id), officer).stream()
                .map(Asked::of)
                .toList();
    }

    /** All that was asked in a round, the newest first, for its compiler. */
    @GetMapping("/rounds/{id}/extensions")
    List<Asked> inRound(@PathVariable UUID id, Officer officer) {
        return answering.requests(new RoundId(id), officer).stream()
                .map(Asked::of)
                .toList();
    }

    /** The unit asks for more time. */
    @PostMapping("/submissions/{id}/extension")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void ask(@PathVariable UUID id, @Valid @RequestBody Wish wish, Officer officer) {
        asking.ask(new SubmissionId(id), wish.day(), wish.reason(), officer);
    }

    /** The unit can do without. */
    @PostMapping("/submissions/{id}/extension/{request}/withdrawal")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void withdraw(@PathVariable UUID id, @PathVariable UUID request, Officer officer) {
        asking.withdraw(new SubmissionId(id), request, officer);
    }

    /** The compiler gives the unit time; it is a change of the round like any other. */
    @PostMapping("/submissions/{id}/extension/{request}/grant")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void grant(@PathVariable UUID id, @PathVariable UUID request, @Valid @RequestBody Grant grant, Officer officer) {
        answering.grant(new SubmissionId(id), request, grant.day(), officer);
    }

    /** The compiler leaves the day as it is. */
    @PostMapping("/submissions/{id}/extension/{request}/refusal")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void refuse(@PathVariable UUID id, @PathVariable UUID request, @Valid @RequestBody Denial denial, Officer officer) {
        answering.refuse(new SubmissionId(id), request, denial.reason(), officer);
    }
}
