package vn.trinhky.regime;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.trinhky.office.Officer;
import vn.trinhky.web.InvalidInput;

/** Regimes and rounds for programs. */
@RestController
@RequestMapping("/api/v1")
class RoundApi {

    private final Reporting reporting;

    RoundApi(Reporting reporting) {
        this.reporting = reporting;
    }

    record RegimeSummary(UUID id, String code, String name) {

        static RegimeSummary of(ReportingRegime regime) {
            return new RegimeSummary(regime.id().value(), regime.code(), regime.name());
        }
    }

    record RoundSummary(
            UUID id,
            UUID regime,
            String regimeName,
            int year,
            ReportingPeriod.Kind kind,
            int number,
            int quarter,
            LocalDate deadline,
            Round.State state,
            Instant openedAt,
            String openedBy) {

        static RoundSummary of(Round round) {
            return new RoundSummary(
                    round.id().value(),
                    round.regime().value(),
                    round.regimeName(),
                    round.period().year(),
                    round.period().kind(),
                    round.period().number(),
                    round.period().quarter(),
                    round.deadline(),
                    round.state(),
                    round.openedAt(),
                    round.openedBy());
        }
    }

    /**
     * The round to be opened.
     *
     * @param kind quarters, where it says nothing
     * @param number which one of its kind in the year; of quarters, {@code quarter} may say it as well
     */
    record NewRound(
            @NotNull UUID regime,
            @NotNull @Min(2000) @Max(2999) Integer year,
            ReportingPeriod.@Nullable Kind kind,
            @Nullable Integer number,
            @Min(1) @Max(4) @Nullable Integer quarter,
            @NotNull LocalDate deadline) {

        ReportingPeriod period() {
            ReportingPeriod.Kind of = kind == null ? ReportingPeriod.Kind.QUARTER : kind;
            Integer which = of == ReportingPeriod.Kind.QUARTER && number == null ? quarter : number;
            if (which == null || which < 1 || which > of.inYear()) {
                throw new InvalidInput(number == null ? "quarter" : "number", "noSuchPeriod");
            }
            return new ReportingPeriod(year, of, which);
        }
    }

    /** The regimes whose reports the officer compiles. */
    @GetMapping("/regimes")
    List<RegimeSummary> regimes(Officer officer) {
        return reporting.compiledBy(officer).stream().map(RegimeSummary::of).toList();
    }

    /** The rounds that the officer's units take part in, newest first. */
    @GetMapping("/rounds")
    List<RoundSummary> rounds(Officer officer) {
        return reporting.roundsFor(officer).stream().map(RoundSummary::of).toList();
    }

    @GetMapping("/rounds/{id}")
    RoundSummary round(@PathVariable UUID id, Officer officer) {
        return RoundSummary.of(reporting.roundFor(new RoundId(id), officer));
    }

    @PostMapping("/rounds")
    ResponseEntity<RoundSummary> open(
            @Valid @RequestBody NewRound wanted, Officer officer, HttpServletRequest request) {
        RoundId id = reporting.openRound(new RegimeId(wanted.regime()), wanted.period(), wanted.deadline(), officer);
        return ResponseEntity.created(URI.create(request.getContextPath() + "/api/v1/rounds/" + id.value()))
                .body(RoundSummary.of(reporting.round(id)));
    }

    /** Ends the collection although units are missing. */
    @PostMapping("/rounds/{id}/collection-end")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void endCollection(@PathVariable UUID id, Officer officer) {
        Round round = reporting.roundFor(new RoundId(id), officer);
        reporting.closeCollection(round.id(), officer);
    }
}
