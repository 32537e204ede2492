package vn.trinhky.upload.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartRequest;
import org.springframework.web.util.WebUtils;
import vn.trinhky.office.Officer;
import vn.trinhky.upload.FileName;
import vn.trinhky.upload.Receiving;
import vn.trinhky.upload.TextInHand;
import vn.trinhky.web.InvalidInput;
import vn.trinhky.web.Refusal;
import vn.trinhky.word.intake.RefusedFile;

/** A file as a browser or a program sends it, on its way to {@link Receiving}. */
@Component
public class ArrivedFile {

    private final Receiving receiving;

    ArrivedFile(Receiving receiving) {
        this.receiving = receiving;
    }

    /**
     * Takes the field {@code file} of a form. It is unpacked only here: the sentence about a file that is too large is
     * ours, and so is the line in the journal.
     *
     * @throws InvalidInput if no file was chosen, or it is refused
     * @throws Refusal if the officer may not write the text now
     */
    public UUID receive(TextInHand text, HttpServletRequest request, Officer officer) {
        Refusal.raise(text.objection());
        try {
            MultipartFile file = chosen(request);
            if (file == null) {
                throw new InvalidInput("file", "noFile");
            }
            return receive(text, file, officer);
        } catch (MaxUploadSizeExceededException tooLarge) {
            throw receiving.refused(text, FileName.of("…"), RefusedFile.Reason.TOO_LARGE, officer);
        }
    }

    private UUID receive(TextInHand text, MultipartFile file, Officer officer) {
        try (InputStream content = file.getInputStream()) {
            return receiving.receive(text, FileName.of(file.getOriginalFilename()), content, officer);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    /** A form that was sent without choosing a file has an empty one without a name. */
    private static @Nullable MultipartFile chosen(HttpServletRequest request) {
        MultipartRequest form = WebUtils.getNativeRequest(request, MultipartRequest.class);
        MultipartFile file = form == null ? null : form.getFile("file");
        boolean named = file != null
                && file.getOriginalFilename() != null
                && !file.getOriginalFilename().isEmpty();
        return named ? file : null;
    }
}
