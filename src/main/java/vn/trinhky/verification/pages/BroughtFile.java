package vn.trinhky.verification.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartRequest;
import org.springframework.web.util.WebUtils;
import vn.trinhky.web.InvalidInput;

/** The field {@code file} of a form, as bytes. It lives as long as the request; its size is bounded by the upload limit. */
final class BroughtFile {

    private BroughtFile() {}

    /** @throws InvalidInput if no file was chosen */
    static byte[] in(HttpServletRequest request) {
        MultipartRequest form = WebUtils.getNativeRequest(request, MultipartRequest.class);
        MultipartFile file = form == null ? null : form.getFile("file");
        String name = file == null ? null : file.getOriginalFilename();
        if (file == null || name == null || name.isEmpty()) {
            throw new InvalidInput("file", "noFileToCheck");
        }
        try {
            return file.getBytes();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
