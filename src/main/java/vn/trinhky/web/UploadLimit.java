package vn.trinhky.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * An upload that is too large can still be answered with a sentence. Tomcat would take the
 * form apart as soon as anybody asks for a parameter, and fail there, before sign-in and before any page of ours. Once the
 * body has been asked for as a stream it leaves the form alone, and only the page that wants the file takes it apart.
 *
 * <p>A form whose token is in its body cannot be let further: it is answered at once.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
final class UploadLimit extends OncePerRequestFilter {

    private final DataSize most;

    UploadLimit(@Value("${spring.servlet.multipart.max-request-size}") DataSize most) {
        this.most = most;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String type = request.getContentType();
        return type == null || !type.startsWith(MediaType.MULTIPART_FORM_DATA_VALUE);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        boolean tokenMayBeInBody = Reader.of(request) == Reader.PERSON;
        long length = request.getContentLengthLong();
        if (length > most.toBytes() && tokenMayBeInBody) {
            leaveBodyAlone(request);
            response.sendError(HttpStatus.CONTENT_TOO_LARGE.value());
            return;
        }
        if (length > most.toBytes() || (length < 0 && !tokenMayBeInBody)) {
            leaveBodyAlone(request);
        }
        chain.doFilter(request, response);
    }

    private static void leaveBodyAlone(HttpServletRequest request) throws IOException {
        request.getInputStream();
    }
}
