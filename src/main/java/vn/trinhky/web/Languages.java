package vn.trinhky.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.util.WebUtils;

/**
 * The two languages of the pages. {@code ?lang=en} or {@code ?lang=vi} on any address switches and is remembered in a
 * cookie; without one a page is Vietnamese, whatever the browser prefers. A program says what it reads by
 * {@code Accept-Language}.
 */
final class Languages implements LocaleResolver, HandlerInterceptor {

    static final Locale VIETNAMESE = Locale.forLanguageTag("vi");
    static final String PARAMETER = "lang";

    private static final String COOKIE = "language";
    private static final String CHOSEN = Languages.class.getName();

    @Override
    public Locale resolveLocale(HttpServletRequest request) {
        if (request.getAttribute(CHOSEN) instanceof Locale chosen) {
            return chosen;
        }
        Cookie cookie = WebUtils.getCookie(request, COOKIE);
        if (cookie != null) {
            return language(cookie.getValue());
        }
        return Reader.isProgram(request) ? language(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE)) : VIETNAMESE;
    }

    @Override
    public void setLocale(HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable Locale locale) {
        Locale chosen = language(locale == null ? null : locale.getLanguage());
        request.setAttribute(CHOSEN, chosen);
        if (response != null) {
            response.addHeader(HttpHeaders.SET_COOKIE, remembered(chosen, request.isSecure()));
        }
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        String wanted = request.getParameter(PARAMETER);
        if (wanted != null) {
            setLocale(request, response, language(wanted));
        }
        return true;
    }

    private static Locale language(@Nullable String tag) {
        return tag != null && tag.startsWith("en") ? Locale.ENGLISH : VIETNAMESE;
    }

    private static String remembered(Locale locale, boolean secure) {
        return ResponseCookie.from(COOKIE, locale.getLanguage())
                .path("/")
                .maxAge(Duration.ofDays(365))
                .httpOnly(true)
                .secure(secure)
                .sameSite("Lax")
                .build()
                .toString();
    }
}
