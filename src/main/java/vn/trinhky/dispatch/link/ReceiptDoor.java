package vn.trinhky.dispatch.link;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import vn.trinhky.dispatch.Links;
import vn.trinhky.dispatch.PersonalLink;
import vn.trinhky.web.Brake;
import vn.trinhky.web.NotHere;

/**
 * Stands before everything behind a personal link. Lets nobody in with a link that does not hold, slows down guessing, and sends
 * whoever has not pressed the button to the page that has it.
 */
@Configuration(proxyBeanMethods = false)
class ReceiptDoor implements WebMvcConfigurer, HandlerInterceptor {

    private static final String PAGES = "/receipts";
    private static final String PROGRAMS = "/api/v1/receipts";

    private final Links links;
    private final Brake brake;

    ReceiptDoor(Links links, Clock clock) {
        this.links = links;
        this.brake = new Brake(clock);
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this).addPathPatterns(PAGES + "/**", PROGRAMS + "/**");
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        response.setHeader("X-Robots-Tag", "noindex, nofollow");
        response.setHeader("Referrer-Policy", "no-referrer");
        UUID token = demandLink(request).token();
        boolean pressed = "POST".equals(request.getMethod());
        if (pressed) {
            brake.succeeded(request.getRemoteAddr()); // a person
        }
        boolean mayLook = pressed || isSeenByEverybody(request) || OpenedHere.in(request, token);
        if (!mayLook) {
            response.sendRedirect(request.getContextPath() + PAGES + "/" + token);
        }
        return mayLook;
    }

    /** The page with the button; programs keep no cookies, and what they may see their own rooms decide. */
    private static boolean isSeenByEverybody(HttpServletRequest request) {
        String pattern = String.valueOf(request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE));
        return pattern.equals(PAGES + "/{token}") || pattern.startsWith(PROGRAMS);
    }

    private PersonalLink demandLink(HttpServletRequest request) {
        String guesser = request.getRemoteAddr();
        Duration wait = brake.waitFor(guesser);
        if (!wait.isZero()) {
            throw new TooManyGuesses(wait);
        }
        Optional<PersonalLink> found = token(request).flatMap(links::find);
        if (found.isEmpty()) {
            brake.failed(guesser);
            throw new NotHere();
        }
        PersonalLink link = found.get();
        if (!links.holds(link)) {
            throw new LinkEnded(
                    link.revokedAt() == null ? LinkEnded.Why.EXPIRED : LinkEnded.Why.REVOKED, link.delivery());
        }
        return link;
    }

    private static Optional<UUID> token(HttpServletRequest request) {
        @Nullable Object path = request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE);
        Object typed = path instanceof Map<?, ?> names ? names.get("token") : null;
        try {
            return typed == null ? Optional.empty() : Optional.of(UUID.fromString(typed.toString()));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }
}
