package vn.trinhky.drafting.entry;

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
import vn.trinhky.drafting.Drafting;
import vn.trinhky.drafting.EnteredFigures;
import vn.trinhky.drafting.FigureEntering;
import vn.trinhky.drafting.LineChange;
import vn.trinhky.drafting.Submission;
import vn.trinhky.drafting.SubmissionId;
import vn.trinhky.figures.form.FigureForm;
import vn.trinhky.figures.form.Finding;
import vn.trinhky.office.Officer;

/** What the open form of a unit asks for; programs may do the same. */
@RestController
@RequestMapping({"/submissions/{id}/figures/lines", "/api/v1/submissions/{id}/figures"})
class FigureCalls {

    private static final int MOST_LINES = 2_000;

    private final FigureEntering entering;
    private final Drafting drafting;
    private final FigureTables tables;

    FigureCalls(FigureEntering entering, Drafting drafting, FigureTables tables) {
        this.entering = entering;
        this.drafting = drafting;
        this.tables = tables;
    }

    /** Lines that were changed, each with what it was before. */
    record SentLines(@NotNull @Size(max = MOST_LINES) List<@Valid LineChange> changes) {}

    /** The unit's form as it stands, with the sentences about what is not as expected. */
    @GetMapping
    FigureLines open(@PathVariable UUID id, Officer officer) {
        FigureForm form = entering.open(new SubmissionId(id), officer);
        return lines(id, new EnteredFigures(form, List.of(), List.of()), officer);
    }

    /**
     * Saves the lines that are right, names the others, and leaves alone those that somebody else changed meanwhile: the
     * answer holds what is stored.
     */
    @PutMapping
    FigureLines save(@PathVariable UUID id, @Valid @RequestBody SentLines sent, Officer officer) {
        return lines(id, entering.enter(new SubmissionId(id), sent.changes(), officer), officer);
    }

    /** States of all lines that say nothing that there is nothing to report. */
    @PostMapping("/rest-nil")
    @ResponseStatus(HttpStatus.OK)
    List<String> restIsNil(@PathVariable UUID id, Officer officer) {
        return entering.restIsNil(new SubmissionId(id), officer);
    }

    private FigureLines lines(UUID id, EnteredFigures entered, Officer officer) {
        Submission part = drafting.ownSubmission(new SubmissionId(id), officer);
        FigureTable table = tables.inHand(entered.form());
        List<Finding> refused = entered.refused();
        return new FigureLines(
                part.objectionToWriting(officer) == null,
                officer.id().value(),
                table.rows().stream().map(FigureLines.Line::of).toList(),
                table.findings(),
                table.missing().stream()
                        .map(FigureRow::code)
                        .filter(part.askedBack()::allowsFigure)
                        .toList(),
                tables.said(refused),
                entered.overtaken());
    }
}
