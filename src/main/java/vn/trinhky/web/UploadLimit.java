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
 * An upload that is too large, or does not name its length, can still be answered with a sentence. Tomcat would take the
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
        long length = request.getContentLengthLong();
        if (length >= 0 && length <= most.toBytes()) {
            chain.doFilter(request, response);
            return;
        }
        boolean bodyIsLeftAlone = request.getInputStream() != null;
        boolean tokenInHeader = Reader.of(request) != Reader.PERSON;
        if (bodyIsLeftAlone && tokenInHeader) {
            chain.doFilter(request, response);
        } else {
            response.sendError(HttpStatus.CONTENT_TOO_LARGE.value());
        }
    }
}
