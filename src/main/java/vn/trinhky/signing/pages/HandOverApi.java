package vn.trinhky.signing.pages;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.trinhky.compilation.ReportId;
import vn.trinhky.office.Officer;
import vn.trinhky.office.PersonId;
import vn.trinhky.signing.HandingOver;

/** Giving the folder to another signatory, for programs. */
@RestController
@RequestMapping("/api/v1/reports/{id}/signature/hand-over")
class HandOverApi {

    private final HandingOver handingOver;

    HandOverApi(HandingOver handingOver) {
        this.handingOver = handingOver;
    }

    /** @param to one of those whom GET names */
    record HandOver(
            @NotNull UUID to, @NotNull @Size(max = 2000) String reason) {}

    /** @param id to be named as {@code to} */
    record CandidateLine(UUID id, String name, String post) {}

    /** Who else may sign the report today. */
    @GetMapping
    List<CandidateLine> candidates(@PathVariable UUID id, Officer officer) {
        return handingOver.candidates(new ReportId(id), officer).stream()
                .map(one -> new CandidateLine(one.id().value(), one.name(), one.post()))
                .toList();
    }

    @PostMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void handOver(@PathVariable UUID id, @Valid @RequestBody HandOver given, Officer officer) {
        handingOver.handOver(new ReportId(id), new PersonId(given.to()), given.reason(), officer);
    }
}
