package vn.trinhky.review.word.pages;

import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.trinhky.compilation.ReportId;
import vn.trinhky.office.Officer;
import vn.trinhky.review.word.ReviewingInWord;
import vn.trinhky.review.word.WordProof;
import vn.trinhky.upload.FileName;
import vn.trinhky.upload.pages.ArrivedFile;
import vn.trinhky.web.Download;
import vn.trinhky.web.InvalidInput;
import vn.trinhky.web.NotHere;
import vn.trinhky.word.tracked.TrackedText;
import vn.trinhky.word.tracked.WordRedlines;

/** Reviewing in Word for programs. */
@RestController
@RequestMapping("/api/v1/reports/{id}/review/word")
class ReviewWordApi {

    private final ReviewingInWord reviewing;
    private final ArrivedFile arrived;
    private final WordRedlines redlines;

    ReviewWordApi(ReviewingInWord reviewing, ArrivedFile arrived, WordRedlines redlines) {
        this.reviewing = reviewing;
        this.arrived = arrived;
        this.redlines = redlines;
    }

    /** @param file the .docx, at most 20 MB */
    record ReviewedFile(
            @Schema(type = "string", format = "binary") String file) {}

    /**
     * What a file would become.
     *
     * @param version the version that it left as
     * @param rejectGivesVersion whether rejecting all its changes gives exactly that version
     * @param acceptGivesText whether the suggestions together give exactly its text
     * @param suggestions how many would be new
     * @param unnoted how many changes were made while Word noted none
     * @param remarks how many would be new
     * @param losses how many things have no place in a report
     */
    record ProofRecord(
            UUID upload,
            int version,
            boolean rejectGivesVersion,
            boolean acceptGivesText,
            long suggestions,
            long unnoted,
            long remarks,
            int losses) {

        static ProofRecord of(UUID upload, WordProof proof) {
            return new ProofRecord(
                    upload,
                    proof.version().number(),
                    proof.rejectGivesVersion(),
                    proof.acceptGivesText(),
                    proof.suggestions(),
                    proof.unnoted(),
                    proof.newRemarks(),
                    proof.losses().size() + proof.headings().size());
        }
    }

    /** The newest version as a .docx in which Word notes every change. */
    @GetMapping
    ResponseEntity<byte[]> leave(@PathVariable UUID id, Officer officer) {
        TrackedText leaving = reviewing.leaving(new ReportId(id), officer);
        return Download.word(redlines.write(leaving), FileName.plain(leaving.title()));
    }

    /** Reads a .docx that left as a version of this report and says what it would become. Kept for a day. */
    @io.swagger.v3.oas.annotations.parameters.RequestBody(
            content =
                    @Content(
                            mediaType = MediaType.MULTIPART_FORM_DATA_VALUE,
                            schema = @Schema(implementation = ReviewedFile.class)))
    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    ProofRecord receive(@PathVariable UUID id, Officer officer, HttpServletRequest request) {
        ReportId report = new ReportId(id);
        UUID upload = arrived.receive(reviewing.text(report, officer), request, officer);
        return reviewing
                .proof(report, upload, officer)
                .map(proof -> ProofRecord.of(upload, proof))
                .orElseThrow(() -> {
                    reviewing.giveUp(report, upload, officer);
                    return new InvalidInput("file", "notAReviewCopy");
                });
    }

    @GetMapping("/{upload}")
    ProofRecord proof(@PathVariable UUID id, @PathVariable UUID upload, Officer officer) {
        return ProofRecord.of(
                upload, reviewing.proof(new ReportId(id), upload, officer).orElseThrow(NotHere::new));
    }

    /** Makes suggestions and remarks of the file; what was known before is left out. */
    @PostMapping("/{upload}/taking-over")
    ProofRecord takeOver(@PathVariable UUID id, @PathVariable UUID upload, Officer officer) {
        return ProofRecord.of(upload, reviewing.takeOver(new ReportId(id), upload, officer));
    }

    /** Decides against the file. */
    @DeleteMapping("/{upload}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void giveUp(@PathVariable UUID id, @PathVariable UUID upload, Officer officer) {
        reviewing.giveUp(new ReportId(id), upload, officer);
    }
}
