package vn.trinhky.signature.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartRequest;
import org.springframework.web.util.WebUtils;
import vn.trinhky.web.InvalidInput;

/** The small file that a form brought in its field {@code file}. */
final class SentFile {

    /** In bytes; pictures say less themselves. */
    private static final long MOST = 2 * 1024 * 1024;

    private SentFile() {}

    /** @throws InvalidInput if no file was chosen, or it is far too large to be a picture or a certificate */
    static byte[] of(HttpServletRequest request) {
        try {
            MultipartRequest form = WebUtils.getNativeRequest(request, MultipartRequest.class);
            MultipartFile file = form == null ? null : form.getFile("file");
            if (file == null || file.isEmpty()) {
                throw new InvalidInput("file", "noSmallFile");
            }
            if (file.getSize() > MOST) {
                throw new InvalidInput("file", "smallFileTooLarge");
            }
            return file.getBytes();
        } catch (MaxUploadSizeExceededException tooMuch) {
            throw new InvalidInput("file", "smallFileTooLarge");
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
