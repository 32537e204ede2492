package vn.trinhky.drafting.pages;

import jakarta.validation.Valid;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.trinhky.drafting.PartWriting;
import vn.trinhky.drafting.SubmissionId;
import vn.trinhky.office.Officer;
import vn.trinhky.writing.OpenedText;
import vn.trinhky.writing.Presence;
import vn.trinhky.writing.SavedText;
import vn.trinhky.writing.SentText;

/** What the open editor of a unit's part asks for; programs may do the same. */
@RestController
@RequestMapping({"/submissions/{id}/sections/{section}", "/api/v1/submissions/{id}/sections/{section}"})
class EditorCalls {

    private final PartWriting writing;

    EditorCalls(PartWriting writing) {
        this.writing = writing;
    }

    @GetMapping("/text")
    OpenedText open(@PathVariable UUID id, @PathVariable String section, Officer officer) {
        return writing.open(new SubmissionId(id), section, officer);
    }

    @PutMapping("/text")
    SavedText save(
            @PathVariable UUID id, @PathVariable String section, @Valid @RequestBody SentText sent, Officer officer) {
        return writing.save(new SubmissionId(id), section, sent, officer);
    }

    @PostMapping("/presence")
    Presence look(
            @PathVariable UUID id,
            @PathVariable String section,
            @Valid @RequestBody Presence.Device asking,
            Officer officer) {
        return writing.look(new SubmissionId(id), section, asking.device(), officer);
    }
}
