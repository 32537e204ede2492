package vn.trinhky.compilation.pages;

import jakarta.validation.Valid;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.trinhky.compilation.ReportId;
import vn.trinhky.compilation.ReportWriting;
import vn.trinhky.office.Officer;
import vn.trinhky.writing.OpenedText;
import vn.trinhky.writing.Presence;
import vn.trinhky.writing.SavedText;
import vn.trinhky.writing.SentText;

/** What the open editor of a report asks for; programs may do the same. */
@RestController
@RequestMapping({"/reports/{id}/text/{section}", "/api/v1/reports/{id}/sections/{section}"})
class ReportEditorCalls {

    private final ReportWriting writing;

    ReportEditorCalls(ReportWriting writing) {
        this.writing = writing;
    }

    @GetMapping("/text")
    OpenedText open(@PathVariable UUID id, @PathVariable String section, Officer officer) {
        return writing.open(new ReportId(id), section, officer);
    }

    @PutMapping("/text")
    SavedText save(
            @PathVariable UUID id, @PathVariable String section, @Valid @RequestBody SentText sent, Officer officer) {
        return writing.save(new ReportId(id), section, sent, officer);
    }

    @PostMapping("/presence")
    Presence look(
            @PathVariable UUID id,
            @PathVariable String section,
            @Valid @RequestBody Presence.Device asking,
            Officer officer) {
        return writing.look(new ReportId(id), section, asking.device(), officer);
    }
}
