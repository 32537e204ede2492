package vn.trinhky.compilation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.trinhky.compilation.ReportRecords.Contribution;
import vn.trinhky.compilation.ReportRecords.ReportText;
import vn.trinhky.office.Officer;
import vn.trinhky.regime.RoundId;
import vn.trinhky.web.NotHere;
import vn.trinhky.web.TypedText;

/** The compiler's work for programs. */
@RestController
@RequestMapping("/api/v1")
class ReportApi {

    private final Compilation compilation;
    private final ReportWriting writing;
    private final ReportRecords records;

    ReportApi(Compilation compilation, ReportWriting writing, ReportRecords records) {
        this.compilation = compilation;
        this.writing = writing;
        this.records = records;
    }

    record TypedSubject(
            @NotNull @Size(max = 2_000) String subject,
            @NotNull Integer version) {}

    @GetMapping("/rounds/{id}/report")
    ReportText reportOfRound(@PathVariable UUID id, Officer officer) {
        Report report = compilation.reportOf(new RoundId(id)).orElseThrow(NotHere::new);
        return records.text(compilation.reportFor(report.id(), officer));
    }

    @GetMapping("/reports/{id}")
    ReportText report(@PathVariable UUID id, Officer officer) {
        return records.text(compilation.reportFor(new ReportId(id), officer));
    }

    /** What units have submitted, section by section, each in its newest version. */
    @GetMapping("/reports/{id}/contributions")
    List<Contribution> contributions(@PathVariable UUID id, Officer officer) {
        return records.contributions(compilation.reportFor(new ReportId(id), officer));
    }

    /** Saves the whole text; it is divided among the sections by its headings. */
    @PutMapping("/reports/{id}/text")
    Saved writeWhole(@PathVariable UUID id, @Valid @RequestBody TypedText typed, Officer officer) {
        return writing.writeWhole(new ReportId(id), typed.text(), typed.version(), officer);
    }

    @PutMapping("/reports/{id}/sections/{key}")
    Saved write(@PathVariable UUID id, @PathVariable String key, @Valid @RequestBody TypedText typed, Officer officer) {
        return writing.write(new ReportId(id), key, typed.text(), typed.version(), officer);
    }

    @PutMapping("/reports/{id}/subject")
    Saved entitle(@PathVariable UUID id, @Valid @RequestBody TypedSubject typed, Officer officer) {
        return writing.entitle(new ReportId(id), typed.subject(), typed.version(), officer);
    }

    @PostMapping("/reports/{id}/review-request")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void sendToReview(@PathVariable UUID id, Officer officer) {
        compilation.sendToReview(new ReportId(id), officer);
    }
}
