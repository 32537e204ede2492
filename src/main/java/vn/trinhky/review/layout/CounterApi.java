package vn.trinhky.review.layout;

import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.trinhky.word.LayoutProfile;
import vn.trinhky.word.check.LayoutSentences;
import vn.trinhky.word.check.SaidFinding;

/** The layout check of any Word file, for programs. */
@RestController
@RequestMapping("/api/v1/layout-check")
class CounterApi {

    private final CheckingCounter counter;
    private final LayoutSentences sentences;

    CounterApi(CheckingCounter counter, LayoutSentences sentences) {
        this.counter = counter;
        this.sentences = sentences;
    }

    /** @param file the .docx, at most 20 MB */
    record FileForm(
            @Schema(type = "string", format = "binary") String file) {}

    /**
     * The answer about a file.
     *
     * @param profile the rules that were asked
     * @param proposed the rules that follow from what the file says about itself
     * @param issuer the issuing body as printed; empty where none was found
     * @param day of issue as the file says it; null where it does not
     * @param asked how many rules were asked
     */
    record Checked(
            LayoutProfile profile,
            LayoutProfile proposed,
            String issuer,
            String number,
            @Nullable LocalDate day,
            int asked,
            List<SaidFinding> findings) {}

    /** Checks a .docx against the layout rules of its kind of body and day, or of the profile that is named. Keeps nothing. */
    @io.swagger.v3.oas.annotations.parameters.RequestBody(
            content =
                    @Content(
                            mediaType = MediaType.MULTIPART_FORM_DATA_VALUE,
                            schema = @Schema(implementation = FileForm.class)))
    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    Checked check(
            @RequestParam(required = false) @Nullable LayoutProfile profile,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate day,
            HttpServletRequest request,
            Locale language) {
        CheckedUpload upload = counter.check(request, new CheckingCounter.Wish(profile, day, null));
        return new Checked(
                upload.result().profile(),
                upload.proposed(),
                upload.recognised().issuer(),
                upload.recognised().number(),
                upload.recognised().day(),
                upload.result().asked(),
                sentences.said(upload.result(), language));
    }
}
