package vn.trinhky.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.csrf.CsrfException;
import vn.trinhky.web.Expired;

/** What happens before a shut door. The words themselves are found by the answer pages. */
final class Doors {

    private Doors() {}

    /** Nobody signed in: a visitor is shown the sign-in page, but what somebody had typed is not thrown away for it. */
    static void toSignIn(HttpServletRequest request, HttpServletResponse response, AuthenticationException cause)
            throws IOException {
        if (!isPartOfOpenPage(request) && "GET".equals(request.getMethod())) {
            response.sendRedirect(request.getContextPath() + "/sign-in");
            return;
        }
        Expired.mark(request);
        response.sendError(HttpServletResponse.SC_UNAUTHORIZED);
    }

    /** What a script of an open page asks for: it cannot show a sign-in page. */
    static boolean isPartOfOpenPage(HttpServletRequest request) {
        return request.getHeader("HX-Request") != null
                || MediaType.APPLICATION_JSON_VALUE.equals(request.getHeader(HttpHeaders.ACCEPT));
    }

    private static boolean isPageOf(HttpServletRequest request) {
        return "GET".equals(request.getMethod())
                && !isPartOfOpenPage(request)
                && !request.getRequestURI().startsWith(request.getContextPath() + AccessRules.API);
    }

    /** A program without a valid name and password. */
    static void askForPassword(HttpServletRequest request, HttpServletResponse response, AuthenticationException cause)
            throws IOException {
        if (cause instanceof TooManyFailures braked) {
            response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(braked.seconds()));
            response.sendError(429);
            return;
        }
        response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Basic realm=\"Trinh Ky\", charset=\"UTF-8\"");
        response.sendError(HttpServletResponse.SC_UNAUTHORIZED);
    }

    static void passwordRefused(HttpServletRequest request, HttpServletResponse response, AuthenticationException cause)
            throws IOException {
        String why = cause instanceof TooManyFailures braked ? "wait=" + braked.minutes() : "wrong";
        response.sendRedirect(request.getContextPath() + "/sign-in?" + why);
    }

    /**
     * Signed in, but shut: an address that no rule names does not exist for anybody. Whoever looks in the place of another is
     * led to the same page for herself: the absence is over, or it is about what nobody does for another.
     */
    static void refuse(HttpServletRequest request, HttpServletResponse response, AccessDeniedException cause)
            throws IOException {
        if (OnBehalf.absence(request).isPresent() && isPageOf(request)) {
            response.sendRedirect(OnBehalf.ownAddress(request));
            return;
        }
        if (cause instanceof CsrfException) {
            Expired.mark(request);
        }
        boolean known = AccessRules.deciding(request).isPresent();
        response.sendError(known ? HttpServletResponse.SC_FORBIDDEN : HttpServletResponse.SC_NOT_FOUND);
    }
}
