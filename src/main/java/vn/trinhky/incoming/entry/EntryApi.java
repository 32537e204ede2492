package vn.trinhky.incoming.entry;

import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import vn.trinhky.office.Officer;

/** Enters documents that came from outside, for programs such as that of a scanner. */
@RestController
@RequestMapping("/api/v1/inbox")
class EntryApi {

    private final Entering entering;
    private final BroughtFiles files;

    EntryApi(Entering entering, BroughtFiles files) {
        this.entering = entering;
        this.files = files;
    }

    /** The document that was entered. */
    record Entered(UUID id) {}

    /** The same fields as the form of the page, and its files as {@code file}. */
    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    Entered enter(
            @ModelAttribute EntryForm form,
            @RequestParam(defaultValue = "") List<MultipartFile> file,
            Officer officer) {
        form.described();
        return new Entered(entering.enter(form, files.keep(file), officer).value());
    }
}
