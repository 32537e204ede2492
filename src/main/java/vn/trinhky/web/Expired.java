package vn.trinhky.web;

import jakarta.servlet.http.HttpServletRequest;

/** Marks a request that came after its session had ended, so that the answer says so instead of "forbidden". */
public final class Expired {

    static final String ATTRIBUTE = Expired.class.getName();

    private Expired() {}

    public static void mark(HttpServletRequest request) {
        request.setAttribute(ATTRIBUTE, true);
    }
}
