package vn.trinhky.access;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.http.server.PathContainer;
import org.springframework.http.server.RequestPath;
import org.springframework.web.util.ServletRequestPathUtils;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;
import vn.trinhky.office.Officer;
import vn.trinhky.office.PostKind;

/** One line of the table: to what a request must fit, and whom it is for. */
record AccessRule(Set<HttpMethod> methods, PathPattern path, Admission admission) {

    AccessRule(Set<HttpMethod> methods, String path, Admission admission) {
        this(methods, PathPatternParser.defaultInstance.parse(path), admission);
    }

    /** Whom a line lets in. */
    sealed interface Admission {

        boolean admits(@Nullable Officer officer);

        record Everybody() implements Admission {
            @Override
            public boolean admits(@Nullable Officer officer) {
                return true;
            }
        }

        record AnySignedIn() implements Admission {
            @Override
            public boolean admits(@Nullable Officer officer) {
                return officer != null;
            }
        }

        record HoldersOf(Set<PostKind> posts) implements Admission {
            @Override
            public boolean admits(@Nullable Officer officer) {
                return officer != null && posts.stream().anyMatch(officer::holds);
            }
        }

        /** What nobody does in the place of another, whatever posts an absence hands over. */
        record InPerson(Admission among) implements Admission {
            @Override
            public boolean admits(@Nullable Officer officer) {
                return officer != null && !officer.actsForAnother() && among.admits(officer);
            }
        }
    }

    boolean isForEverybody() {
        return admission instanceof Admission.Everybody;
    }

    boolean covers(HttpServletRequest request) {
        return covers(HttpMethod.valueOf(request.getMethod()), pathOf(request));
    }

    boolean covers(HttpMethod method, PathContainer address) {
        return (methods.isEmpty() || methods.contains(method)) && path.matches(address);
    }

    private static PathContainer pathOf(HttpServletRequest request) {
        return ServletRequestPathUtils.hasParsedRequestPath(request)
                ? ServletRequestPathUtils.getParsedRequestPath(request).pathWithinApplication()
                : RequestPath.parse(request.getRequestURI(), request.getContextPath())
                        .pathWithinApplication();
    }
}
