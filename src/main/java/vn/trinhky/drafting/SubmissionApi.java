package vn.trinhky.drafting;

import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.trinhky.manuscript.notation.PlainTextWriter;
import vn.trinhky.office.Officer;
import vn.trinhky.regime.Reporting;
import vn.trinhky.regime.RoundId;
import vn.trinhky.web.InvalidInput;
import vn.trinhky.web.StatedReason;
import vn.trinhky.web.TypedText;

/** A unit's part for programs: written, approved inside the unit, submitted, returned. */
@RestController
@RequestMapping("/api/v1")
class SubmissionApi {

    private final Drafting drafting;
    private final PartWriting writing;
    private final Reporting reporting;
    private final SubmissionRecords records;
    private final OpenedParts opened;

    SubmissionApi(
            Drafting drafting,
            PartWriting writing,
            Reporting reporting,
            SubmissionRecords records,
            OpenedParts opened) {
        this.drafting = drafting;
        this.writing = writing;
        this.reporting = reporting;
        this.records = records;
        this.opened = opened;
    }

    /** The parts of a round with their states: all for those who work on the report, her own for others. */
    @GetMapping("/rounds/{id}/submissions")
    List<SubmissionRecords.SubmissionSummary> submissions(@PathVariable UUID id, Officer officer) {
        var round = reporting.roundFor(new RoundId(id), officer);
        return records.summaries(drafting.partsOf(round.id()).stream()
                .filter(part -> round.isWorkedOnBy(officer) || part.belongsTo(officer))
                .toList());
    }

    /** A unit's own part, with the sections that are to be written. */
    @GetMapping("/submissions/{id}")
    SubmissionRecords.OwnSubmission submission(@PathVariable UUID id, Officer officer) {
        Submission part = drafting.ownSubmission(new SubmissionId(id), officer);
        opened.note(part, officer);
        return records.own(part);
    }

    @GetMapping("/submissions/{id}/sections/{key}")
    TypedText section(@PathVariable UUID id, @PathVariable String key, Officer officer) {
        Submission part = drafting.ownSubmission(new SubmissionId(id), officer);
        if (reporting.round(part.round()).plan().contributedSections().stream()
                .noneMatch(section -> section.key().equals(key))) {
            throw new InvalidInput("section", "noSuchSection", key);
        }
        return new TypedText(PlainTextWriter.write(part.texts().of(key)), part.version());
    }

    @PutMapping("/submissions/{id}/sections/{key}")
    Written write(
            @PathVariable UUID id, @PathVariable String key, @Valid @RequestBody TypedText typed, Officer officer) {
        return writing.write(new SubmissionId(id), key, typed.text(), typed.version(), officer);
    }

    @PostMapping("/submissions/{id}/approval-request")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void requestApproval(@PathVariable UUID id, Officer officer) {
        drafting.requestApproval(new SubmissionId(id), officer);
    }

    @DeleteMapping("/submissions/{id}/approval-request")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void takeBack(@PathVariable UUID id, Officer officer) {
        drafting.takeBack(new SubmissionId(id), officer);
    }

    @PostMapping("/submissions/{id}/approval")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void approve(@PathVariable UUID id, Officer officer) {
        drafting.approve(new SubmissionId(id), officer);
    }

    /** The unit's leader gives the part back to the drafter. */
    @PostMapping("/submissions/{id}/unit-return")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void returnToDrafter(@PathVariable UUID id, @Valid @RequestBody StatedReason stated, Officer officer) {
        drafting.returnToDrafter(new SubmissionId(id), stated.reason(), officer);
    }

    /** The compiler gives a submitted part back to its unit. */
    @PostMapping("/submissions/{id}/return")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void returnToUnit(@PathVariable UUID id, @Valid @RequestBody StatedReason stated, Officer officer) {
        drafting.returnToUnit(new SubmissionId(id), stated.reason(), officer);
    }
}
