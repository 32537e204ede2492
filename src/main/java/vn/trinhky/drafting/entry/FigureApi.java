package vn.trinhky.drafting.entry;

import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.trinhky.drafting.FigureCorrecting;
import vn.trinhky.drafting.FigureEntering;
import vn.trinhky.drafting.FiguresInSpreadsheet;
import vn.trinhky.drafting.PartFigures;
import vn.trinhky.drafting.SubmissionId;
import vn.trinhky.figures.EvidenceFiles;
import vn.trinhky.figures.form.TypedFigure;
import vn.trinhky.office.Officer;
import vn.trinhky.upload.FileName;
import vn.trinhky.web.Download;

/** A part's figures for programs: as a spreadsheet, with their evidence, as they were submitted, corrected. */
@RestController
@RequestMapping("/api/v1/submissions/{id}")
class FigureApi {

    private final FiguresInSpreadsheet spreadsheets;
    private final ComparedSheets comparing;
    private final FigureEntering entering;
    private final FigureCorrecting correcting;
    private final PartFigures figures;
    private final FigureTables tables;

    FigureApi(
            FiguresInSpreadsheet spreadsheets,
            ComparedSheets comparing,
            FigureEntering entering,
            FigureCorrecting correcting,
            PartFigures figures,
            FigureTables tables) {
        this.spreadsheets = spreadsheets;
        this.comparing = comparing;
        this.entering = entering;
        this.correcting = correcting;
        this.figures = figures;
        this.tables = tables;
    }

    /** @param file one file in a form of the type multipart/form-data */
    record FileForm(
            @Schema(type = "string", format = "binary") String file) {}

    /** @param value as the office writes it; empty with {@code nil} */
    record Correction(
            @NotNull String value,
            boolean nil,
            @Nullable String note,
            @NotNull String reason) {}

    /** @param said in words; {@code reason} why it differs from the version before */
    record Version(
            int number,
            boolean current,
            String said,
            String by,
            Instant at,
            @Nullable String reason) {

        static Version of(FigureRow.SaidVersion version) {
            return new Version(
                    version.value().version(),
                    version.value().current(),
                    version.shown(),
                    version.value().enteredBy(),
                    version.value().enteredAt(),
                    version.value().reason());
        }
    }

    /** The form as an .xlsx to fill in; it is recognised when it comes back. */
    @GetMapping("/figures.xlsx")
    ResponseEntity<byte[]> leave(@PathVariable UUID id, Officer officer) {
        FiguresInSpreadsheet.Leaving leaving = spreadsheets.leave(new SubmissionId(id), officer);
        return Download.spreadsheet(leaving.file(), FileName.plain(leaving.name()));
    }

    /** Says what an .xlsx would change, and all that is wrong with it. Nothing is saved; send {@code changes} to do so. */
    @RequestBody(
            content =
                    @Content(
                            mediaType = MediaType.MULTIPART_FORM_DATA_VALUE,
                            schema = @Schema(implementation = FileForm.class)))
    @PostMapping(path = "/figures.xlsx", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ComparedSheet compare(@PathVariable UUID id, Officer officer, HttpServletRequest request) {
        return comparing.compare(
                new SubmissionId(id), ChosenFile.of(request, SpreadsheetPages.MOST, "sheet.TOO_LARGE"), officer);
    }

    /** All that was submitted, by the code of the indicator, newest version first. */
    @GetMapping("/figures/submitted")
    Map<String, List<Version>> submitted(@PathVariable UUID id, Officer officer) {
        return tables.submitted(figures.submitted(new SubmissionId(id), officer)).rows().stream()
                .filter(row -> !row.versions().isEmpty())
                .collect(Collectors.toMap(
                        FigureRow::code,
                        row -> row.versions().stream().map(Version::of).toList()));
    }

    @GetMapping("/figures/{code}/evidence")
    ResponseEntity<byte[]> evidence(
            @PathVariable UUID id,
            @PathVariable String code,
            @RequestParam Optional<Integer> version,
            Officer officer) {
        PartFigures.EvidenceFile file = figures.evidence(new SubmissionId(id), code, version, officer);
        return Download.asItCame(file.content(), file.name());
    }

    /** Puts a file to a figure: PDF, PNG, JPEG, .docx or .xlsx, at most 10 MB. */
    @RequestBody(
            content =
                    @Content(
                            mediaType = MediaType.MULTIPART_FORM_DATA_VALUE,
                            schema = @Schema(implementation = FileForm.class)))
    @PostMapping(path = "/figures/{code}/evidence", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void show(@PathVariable UUID id, @PathVariable String code, Officer officer, HttpServletRequest request) {
        ChosenFile file = ChosenFile.of(request, EvidenceFiles.MOST, "evidenceTooLarge");
        entering.show(new SubmissionId(id), code, file.name(), file.content(), officer);
    }

    @DeleteMapping("/figures/{code}/evidence")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void removeEvidence(@PathVariable UUID id, @PathVariable String code, Officer officer) {
        entering.takeEvidenceAway(new SubmissionId(id), code, officer);
    }

    /** Corrects a figure that was submitted; earlier versions stay. */
    @PostMapping("/figures/{code}/corrections")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void correct(
            @PathVariable UUID id,
            @PathVariable String code,
            @Valid @org.springframework.web.bind.annotation.RequestBody Correction correction,
            Officer officer) {
        TypedFigure typed = new TypedFigure(
                correction.value(), correction.nil(), correction.note() == null ? "" : correction.note());
        correcting.correct(new SubmissionId(id), code, typed, correction.reason(), officer);
    }
}
