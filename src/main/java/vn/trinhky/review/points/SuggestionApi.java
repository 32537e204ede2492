package vn.trinhky.review.points;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
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
import vn.trinhky.compilation.Compilation;
import vn.trinhky.compilation.Report;
import vn.trinhky.compilation.ReportId;
import vn.trinhky.office.Officer;
import vn.trinhky.regime.Reporting;
import vn.trinhky.review.points.PointLine.PlacedLine;
import vn.trinhky.review.points.PointLine.SuggestionLine;
import vn.trinhky.review.remarks.Deciding;
import vn.trinhky.review.remarks.Remarking;

/** Suggested changes for programs, and the compiler's list of all points. */
@RestController
@RequestMapping("/api/v1/reports/{id}")
class SuggestionApi {

    private final SuggestingWords suggesting;
    private final Deciding deciding;
    private final Remarking remarking;
    private final Discussions discussions;
    private final Compilation compilation;
    private final Reporting reporting;

    SuggestionApi(
            SuggestingWords suggesting,
            Deciding deciding,
            Remarking remarking,
            Discussions discussions,
            Compilation compilation,
            Reporting reporting) {
        this.suggesting = suggesting;
        this.deciding = deciding;
        this.remarking = remarking;
        this.discussions = discussions;
        this.compilation = compilation;
        this.reporting = reporting;
    }

    /**
     * @param quoted the words that should go
     * @param words what should stand there; empty to strike them
     */
    record NewSuggestion(
            @NotNull String section,
            @NotNull QuotedWords quoted,
            @NotNull @Size(max = 10_000) String words,
            @Nullable String reason) {}

    record Written(UUID id) {}

    /** Ids of suggestions. */
    record Chosen(@NotNull List<UUID> suggestions) {}

    @GetMapping("/suggestions")
    List<SuggestionLine> suggestions(@PathVariable UUID id, Officer officer) {
        ReportId report = compilation.reportFor(new ReportId(id), officer).id();
        return remarking.suggestionsOn(report).stream().map(SuggestionLine::of).toList();
    }

    @PostMapping("/suggestions")
    @ResponseStatus(HttpStatus.CREATED)
    Written suggest(@PathVariable UUID id, @Valid @RequestBody NewSuggestion one, Officer officer) {
        String reason = one.reason() == null ? "" : one.reason();
        return new Written(
                suggesting.suggest(new ReportId(id), one.section(), one.quoted(), one.words(), reason, officer));
    }

    /** Takes suggestions into the text; answers which of them no longer fit. */
    @PostMapping("/suggestions/acceptance")
    Deciding.Accepted accept(@PathVariable UUID id, @Valid @RequestBody Chosen chosen, Officer officer) {
        return deciding.accept(new ReportId(id), chosen.suggestions(), officer);
    }

    @PostMapping("/suggestions/rejection")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void reject(@PathVariable UUID id, @Valid @RequestBody Chosen chosen, Officer officer) {
        deciding.reject(new ReportId(id), chosen.suggestions(), officer);
    }

    @DeleteMapping("/suggestions/{suggestion}/decision")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void takeBack(@PathVariable UUID id, @PathVariable UUID suggestion, Officer officer) {
        deciding.takeBack(new ReportId(id), suggestion, officer);
    }

    /** Everything that was said, settled or not, in the order of the text as it is now. */
    @GetMapping("/text/points")
    List<PlacedLine> points(@PathVariable UUID id, Officer officer) {
        Report report = compilation.reportFor(new ReportId(id), officer);
        return discussions.beside(report, reporting.round(report.round())).points().stream()
                .map(PlacedLine::of)
                .toList();
    }
}
