package vn.trinhky.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import vn.trinhky.office.Officer.Absent;

/**
 * Addresses that say in whose place an officer acts: {@code /on-behalf/<absence>/submissions/…} is the same page as
 * {@code /submissions/…}, asked for by the substitute in that absence. What stands before is taken for the place where the
 * application lies, so that every link and form of the page stays in it, and two tabs may act for two people.
 *
 * <p>Behind the filter that knows the session, whose cookie is for the whole application, and before all others.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 60)
final class OnBehalf extends OncePerRequestFilter {

    private static final String ABSENCE = OnBehalf.class.getName();
    private static final Pattern BEGINNING =
            Pattern.compile("(" + Absent.PLACES + "([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}))/.*");

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Matcher beginning = BEGINNING.matcher(
                asked(request).substring(request.getContextPath().length()));
        if (!beginning.matches()) {
            chain.doFilter(request, response);
            return;
        }
        request.setAttribute(ABSENCE, UUID.fromString(beginning.group(2)));
        chain.doFilter(new Below(request, beginning.group(1)), response);
    }

    /** An answer page stays in the place in which the page that broke was asked for. */
    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }

    private static String asked(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String original
                ? original
                : request.getRequestURI();
    }

    /** The absence in which the asked address acts; empty when she asks for herself. */
    static Optional<UUID> absence(HttpServletRequest request) {
        return Optional.ofNullable((UUID) request.getAttribute(ABSENCE));
    }

    /** The application as it lies for officers who act for themselves. */
    static String ownRoot(HttpServletRequest request) {
        String root = request.getContextPath();
        return absence(request)
                .map(absence -> root.replaceFirst(Absent.PLACES + absence + "$", ""))
                .orElse(root);
    }

    /** The same page for herself. */
    static String ownAddress(HttpServletRequest request) {
        String rest = request.getRequestURI().substring(request.getContextPath().length());
        String query = request.getQueryString();
        return ownRoot(request) + rest + (query == null ? "" : "?" + query);
    }

    /** The request as if the application lay below this beginning of its addresses. */
    private static final class Below extends HttpServletRequestWrapper {

        private final String beginning;

        Below(HttpServletRequest request, String beginning) {
            super(request);
            this.beginning = beginning;
        }

        @Override
        public String getContextPath() {
            return super.getContextPath() + beginning;
        }

        @Override
        public String getRequestURI() {
            String outer = super.getContextPath();
            String inside = super.getRequestURI().substring(outer.length());
            return inside.startsWith(beginning + "/") ? super.getRequestURI() : outer + beginning + inside;
        }

        @Override
        public String getServletPath() {
            return without(super.getServletPath());
        }

        @Override
        public @Nullable String getPathInfo() {
            String info = super.getPathInfo();
            return info == null ? null : without(info);
        }

        private String without(String path) {
            return path.startsWith(beginning) ? path.substring(beginning.length()) : path;
        }
    }
}
