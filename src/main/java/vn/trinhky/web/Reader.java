package vn.trinhky.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;

/** Who reads an answer: a program, a part of a page that is already open, or a person who waits for a page. */
enum Reader {
    PROGRAM,
    OPEN_PAGE,
    PERSON;

    static Reader of(HttpServletRequest request) {
        if (isProgram(request) || isScript(request)) {
            return PROGRAM;
        }
        return request.getHeader("HX-Request") == null ? PERSON : OPEN_PAGE;
    }

    static boolean isProgram(HttpServletRequest request) {
        return path(request).startsWith(request.getContextPath() + "/api/");
    }

    /** A script of an open page that asks for JSON and nothing else; its reader is the person before the page. */
    private static boolean isScript(HttpServletRequest request) {
        return MediaType.APPLICATION_JSON_VALUE.equals(request.getHeader(HttpHeaders.ACCEPT));
    }

    /** The address that was asked for, also when the container has moved on to the error page. */
    static String path(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String original
                ? original
                : request.getRequestURI();
    }

    /** The path of the page that was left, only if it is one of ours; otherwise the desk. */
    static String pageBefore(HttpServletRequest request) {
        URI referer = parsed(request.getHeader("Referer"));
        if (referer == null || !request.getServerName().equals(referer.getHost())) {
            return request.getContextPath() + "/";
        }
        String query = referer.getRawQuery() == null ? "" : "?" + referer.getRawQuery();
        // one slash only: two would name another host
        return "/" + referer.getRawPath().replaceFirst("^/+", "") + query;
    }

    private static @Nullable URI parsed(@Nullable String address) {
        try {
            return address == null ? null : URI.create(address);
        } catch (IllegalArgumentException notAnAddress) {
            return null;
        }
    }
}
