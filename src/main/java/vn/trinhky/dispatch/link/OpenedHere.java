package vn.trinhky.dispatch.link;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;

/** Knows the browser in which the button was pressed, until it is closed. */
final class OpenedHere {

    static final String COOKIE = "tk-opened";

    private static final int LONGEST = 200;

    private OpenedHere() {}

    static boolean in(HttpServletRequest request, UUID token) {
        Cookie[] cookies = request.getCookies();
        if (cookies != null) {
            for (Cookie cookie : cookies) {
                if (COOKIE.equals(cookie.getName()) && token.toString().equals(cookie.getValue())) {
                    return true;
                }
            }
        }
        return false;
    }

    static void remember(HttpServletRequest request, HttpServletResponse response, UUID token) {
        response.addHeader(
                HttpHeaders.SET_COOKIE,
                ResponseCookie.from(COOKIE, token.toString())
                        .path(request.getContextPath() + "/receipts/" + token)
                        .httpOnly(true)
                        .secure(request.isSecure())
                        .sameSite("Lax")
                        .build()
                        .toString());
    }

    /** What can be shown for it later. */
    static Map<String, String> evidence(HttpServletRequest request) {
        String browser = String.valueOf(request.getHeader(HttpHeaders.USER_AGENT));
        return Map.of(
                "by", "link",
                "from", request.getRemoteAddr(),
                "browser", browser.substring(0, Math.min(browser.length(), LONGEST)));
    }
}
