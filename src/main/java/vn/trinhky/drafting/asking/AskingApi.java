package vn.trinhky.drafting.asking;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.trinhky.drafting.PartRequest;
import vn.trinhky.drafting.PartReturning;
import vn.trinhky.drafting.SubmissionId;
import vn.trinhky.office.Officer;

/** Sections and figures of a part that were sent back, for programs. */
@RestController
@RequestMapping("/api/v1/submissions/{id}/requests")
class AskingApi {

    private static final int MOST = 200;

    private final PartReturning returning;

    AskingApi(PartReturning returning) {
        this.returning = returning;
    }

    /** @param code the key of the section, or the code of the indicator */
    record Item(
            @NotNull PartRequest.Kind kind,
            @NotNull String code,
            @NotNull String reason) {}

    record Sent(@NotNull @Size(max = MOST) List<@Valid Item> items) {}

    /**
     * @param ofVersion the submitted version that was sent back
     * @param answeredWith the submitted version that answers it
     */
    record Request(
            UUID id,
            PartRequest.Kind kind,
            String code,
            String name,
            String reason,
            String askedBy,
            Instant askedAt,
            int ofVersion,
            PartRequest.State state,
            @Nullable Integer answeredWith) {

        static Request of(PartRequest request) {
            return new Request(
                    request.id(),
                    request.kind(),
                    request.code(),
                    request.called(),
                    request.reason(),
                    request.askedBy(),
                    request.askedAt(),
                    request.ofVersion(),
                    request.state(),
                    request.answeredWith());
        }
    }

    /** All that was ever sent back of the part. */
    @GetMapping
    List<Request> requests(@PathVariable UUID id, Officer officer) {
        return returning.requests(new SubmissionId(id), officer).stream()
                .map(Request::of)
                .toList();
    }

    /** Sends sections and figures back; everything else of the part goes on counting as submitted. */
    @PostMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void askBack(@PathVariable UUID id, @Valid @RequestBody Sent sent, Officer officer) {
        List<PartRequest.Wanted> wanted = sent.items().stream()
                .map(item -> new PartRequest.Wanted(item.kind(), item.code(), item.reason()))
                .toList();
        returning.askBack(new SubmissionId(id), wanted, officer);
    }

    /** No longer asks for it; with the last one the part stands again as it was submitted. */
    @DeleteMapping("/{request}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void withdraw(@PathVariable UUID id, @PathVariable UUID request, Officer officer) {
        returning.withdraw(new SubmissionId(id), request, officer);
    }
}
