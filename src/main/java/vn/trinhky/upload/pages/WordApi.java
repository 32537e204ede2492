package vn.trinhky.upload.pages;

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
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.trinhky.office.Officer;
import vn.trinhky.upload.TextInHand;
import vn.trinhky.upload.Upload;
import vn.trinhky.upload.Uploads;
import vn.trinhky.upload.arranging.Arrangement;
import vn.trinhky.upload.arranging.Choices;
import vn.trinhky.web.Download;
import vn.trinhky.word.draft.WordDrafts;

/** Texts as Word files for programs: out, in, compared, taken over. */
@RestController
@RequestMapping({"/api/v1/submissions/{id}/word", "/api/v1/reports/{id}/text/word"})
class WordApi {

    private final Desks desks;
    private final ArrivedFile arrived;
    private final Uploads uploads;
    private final WordDrafts drafts;

    WordApi(Desks desks, ArrivedFile arrived, Uploads uploads, WordDrafts drafts) {
        this.desks = desks;
        this.arrived = arrived;
        this.uploads = uploads;
        this.drafts = drafts;
    }

    /** @param file the .docx, at most 20 MB */
    record FileForm(
            @Schema(type = "string", format = "binary") String file) {}

    /** The text as a .docx to work in; it is recognised when it comes back. */
    @GetMapping
    ResponseEntity<byte[]> leave(@PathVariable UUID id, Officer officer, HttpServletRequest request) {
        var leaving = desks.at(request).leave(id, officer);
        return Download.word(leaving.file(drafts), leaving.fileName());
    }

    /** Reads a .docx and says what it would make of the text; nothing of the text is changed. Kept for a day. */
    @io.swagger.v3.oas.annotations.parameters.RequestBody(
            content =
                    @Content(
                            mediaType = MediaType.MULTIPART_FORM_DATA_VALUE,
                            schema = @Schema(implementation = FileForm.class)))
    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    UploadRecord receive(@PathVariable UUID id, Officer officer, HttpServletRequest request) {
        TextInHand text = desks.at(request).text(id, officer);
        return compared(text, arrived.receive(text, request, officer), officer);
    }

    @GetMapping("/{upload}")
    UploadRecord compared(
            @PathVariable UUID id, @PathVariable UUID upload, Officer officer, HttpServletRequest request) {
        return compared(desks.at(request).text(id, officer), upload, officer);
    }

    /** Takes the file over as a new version of the text. */
    @PostMapping("/{upload}/taking-over")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void takeOver(
            @PathVariable UUID id,
            @PathVariable UUID upload,
            @RequestBody Choices choices,
            Officer officer,
            HttpServletRequest request) {
        desks.at(request).takeOver(id, upload, choices, officer);
    }

    /** Decides against the file. */
    @DeleteMapping("/{upload}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void giveUp(@PathVariable UUID id, @PathVariable UUID upload, Officer officer, HttpServletRequest request) {
        desks.at(request).giveUp(id, upload, officer);
    }

    private UploadRecord compared(TextInHand text, UUID id, Officer officer) {
        Upload upload = uploads.upload(text, id, officer);
        return UploadRecord.of(upload, Arrangement.of(text, upload, Choices.asSuggested()));
    }
}
