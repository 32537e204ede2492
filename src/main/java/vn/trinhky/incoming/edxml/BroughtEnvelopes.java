package vn.trinhky.incoming.edxml;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartHttpServletRequest;
import org.springframework.web.util.WebUtils;
import vn.trinhky.dispatch.edxml.ExchangePost;
import vn.trinhky.exchange.Message;
import vn.trinhky.exchange.edxml.Edxml;
import vn.trinhky.exchange.edxml.UnreadableEnvelope;
import vn.trinhky.web.InvalidInput;

/** Files of the axis that come on a disk or by mail instead of over the gateway. */
@Component
class BroughtEnvelopes {

    private final ExchangePost post;

    BroughtEnvelopes(ExchangePost post) {
        this.post = post;
    }

    /** @throws InvalidInput if there is no file, or nobody can read it */
    void take(HttpServletRequest request) {
        take(content(request));
    }

    /** Answers come over the gateway only: a file proves nobody. */
    void take(byte[] file) {
        try {
            if (Edxml.read(file) instanceof Message.Status) {
                throw new InvalidInput("file", "envelopeIsStatus");
            }
            post.take(file);
        } catch (UnreadableEnvelope unreadable) {
            throw new InvalidInput("file", "envelope." + unreadable.why());
        }
    }

    private static byte[] content(HttpServletRequest request) {
        try {
            MultipartFile file = file(request);
            if (file == null || file.isEmpty()) {
                throw new InvalidInput("file", "envelopeMissing");
            }
            return file.getBytes();
        } catch (MultipartException tooLarge) {
            throw new InvalidInput("file", "envelope.TOO_LARGE");
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static @Nullable MultipartFile file(HttpServletRequest request) {
        MultipartHttpServletRequest form = WebUtils.getNativeRequest(request, MultipartHttpServletRequest.class);
        return form == null ? null : form.getFile("file");
    }
}
