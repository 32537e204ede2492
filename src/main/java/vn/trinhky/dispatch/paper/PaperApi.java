package vn.trinhky.dispatch.paper;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
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
import vn.trinhky.compilation.ReportId;
import vn.trinhky.dispatch.DeliveryId;
import vn.trinhky.office.Officer;

/** The letters of one document for programs, such as one of the post's. */
@RestController
@RequestMapping("/api/v1/reports/{id}/dispatch/paper")
class PaperApi {

    private final PaperPost post;

    PaperApi(PaperPost post) {
        this.post = post;
    }

    /** @param how may be left out */
    record Sent(
            @NotEmpty List<@NotNull UUID> errands,
            @NotNull LocalDate on,
            @Nullable String how) {}

    record Received(@NotNull LocalDate on, @NotNull String who) {}

    @GetMapping
    List<PaperLine> letters(@PathVariable UUID id, Officer officer) {
        return post.linesOf(new ReportId(id), officer);
    }

    @PostMapping("/sent")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void sent(@PathVariable UUID id, @Valid @RequestBody Sent sent, Officer officer) {
        String how = sent.how();
        post.sent(new ReportId(id), sent.errands(), sent.on(), how == null ? "" : how, officer);
    }

    @PostMapping("/{delivery}/receipt")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void received(
            @PathVariable UUID id,
            @PathVariable UUID delivery,
            @Valid @RequestBody Received received,
            Officer officer) {
        post.received(new ReportId(id), new DeliveryId(delivery), received.on(), received.who(), officer);
    }
}
