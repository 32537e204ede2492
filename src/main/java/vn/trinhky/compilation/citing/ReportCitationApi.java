package vn.trinhky.compilation.citing;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
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

/** The citations of a report for programs. */
@RestController
@RequestMapping("/api/v1/reports/{id}/text/citations")
class ReportCitationApi {

    private final ReportCitations citations;

    ReportCitationApi(ReportCitations citations) {
        this.citations = citations;
    }

    /** {@code grave} of {@code all} citations are wrong or lack something. */
    record CitationsOfReport(int all, long agreeing, long grave, List<CitationView> citations) {}

    /** A citation as the check names it: its block, where it begins there, its words. */
    record PlaceOfCitation(
            @NotNull @Pattern(regexp = "[0-9a-f]{16}") String block,
            @NotNull @PositiveOrZero Integer from,
            @NotBlank @Size(max = 1000) String quote) {}

    /** The document's id in the register. */
    record TakenIn(UUID document) {}

    @GetMapping
    CitationsOfReport citations(@PathVariable UUID id, Officer officer) {
        CitationsChecked checked = citations.check(new ReportId(id), officer);
        return new CitationsOfReport(checked.all(), checked.agreeing(), checked.grave(), CitationView.of(checked));
    }

    @PostMapping("/corrections")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void putRight(@PathVariable UUID id, @Valid @RequestBody PlaceOfCitation place, Officer officer) {
        citations.putRight(new ReportId(id), place.block(), place.from(), place.quote(), officer);
    }

    @PostMapping("/register")
    @ResponseStatus(HttpStatus.CREATED)
    TakenIn takeIn(@PathVariable UUID id, @Valid @RequestBody PlaceOfCitation place, Officer officer) {
        return new TakenIn(citations.takeIn(new ReportId(id), place.block(), place.from(), place.quote(), officer)
                .id());
    }
}
