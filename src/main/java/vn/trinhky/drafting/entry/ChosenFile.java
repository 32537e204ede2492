package vn.trinhky.drafting.entry;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartRequest;
import org.springframework.web.util.WebUtils;
import vn.trinhky.upload.FileName;
import vn.trinhky.web.InvalidInput;

/** The file that a form brought in its field {@code file}. */
@SuppressWarnings("ArrayRecordComponent") // handed on, never compared
public record ChosenFile(String name, byte[] content) {

    /**
     * Takes the form apart only here, so that the sentence about a file that is too large is ours.
     *
     * @param most in bytes; {@code tooLarge} is the key of the sentence about more, which names it in megabytes
     * @throws InvalidInput if no file was chosen, or it is too large
     */
    public static ChosenFile of(HttpServletRequest request, int most, String tooLarge) {
        InvalidInput refused = new InvalidInput("file", tooLarge, most >> 20);
        try {
            MultipartRequest form = WebUtils.getNativeRequest(request, MultipartRequest.class);
            MultipartFile file = form == null ? null : form.getFile("file");
            String name = file == null ? null : file.getOriginalFilename();
            if (file == null || name == null || name.isEmpty()) {
                throw new InvalidInput("file", "noFileChosen");
            }
            if (file.getSize() > most) {
                throw refused;
            }
            return new ChosenFile(FileName.of(name).value(), file.getBytes());
        } catch (MaxUploadSizeExceededException tooMuch) {
            throw refused;
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
