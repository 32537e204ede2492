package vn.trinhky.compilation.contradictions;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.trinhky.compilation.ReportId;
import vn.trinhky.compilation.contradictions.ReportContradictions.Contradictions;
import vn.trinhky.office.Officer;

/** What contradicts what in a report, for programs. */
@RestController
@RequestMapping("/api/v1/reports/{id}/text/contradictions")
class ContradictionApi {

    private final ReportContradictions contradictions;

    ContradictionApi(ReportContradictions contradictions) {
        this.contradictions = contradictions;
    }

    /**
     * @param key under which it is set aside
     * @param setAside why it was set aside; null for one that is open
     */
    record ContradictionLine(
            String key,
            Contradiction.Kind kind,
            String subject,
            @Nullable String against,
            List<Contradiction.Place> places,
            @Nullable String setAside) {

        static ContradictionLine of(Contradiction one, @Nullable String reason) {
            return new ContradictionLine(one.key(), one.kind(), one.subject(), one.against(), one.places(), reason);
        }
    }

    /** Why a contradiction is none. */
    record Reasoned(@NotBlank String reason) {}

    /** Open ones first. */
    @GetMapping
    List<ContradictionLine> list(@PathVariable UUID id, Officer officer) {
        Contradictions found = contradictions.list(new ReportId(id), officer);
        return java.util.stream.Stream.concat(
                        found.open().stream().map(one -> ContradictionLine.of(one, null)),
                        found.closed().stream()
                                .map(one -> ContradictionLine.of(
                                        one.contradiction(), one.decision().reason())))
                .toList();
    }

    @PutMapping("/{key}/set-aside")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void setAside(
            @PathVariable UUID id, @PathVariable String key, @Valid @RequestBody Reasoned why, Officer officer) {
        contradictions.setAside(new ReportId(id), key, why.reason(), officer);
    }

    @DeleteMapping("/{key}/set-aside")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void takeUp(@PathVariable UUID id, @PathVariable String key, Officer officer) {
        contradictions.takeUp(new ReportId(id), key, officer);
    }
}
