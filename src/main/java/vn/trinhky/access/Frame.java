package vn.trinhky.access;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import vn.trinhky.office.Officer;

/**
 * What stands around every page, used by the layout as {@code @frame}: who is signed in, where she may go, and the same
 * page in the other language. A bean and not a model attribute, so that error pages have it too.
 */
@Component("frame")
public class Frame {

    private static final List<Place> PLACES = List.of(
            new Place("/", "nav.desk", "ti-layout-dashboard"),
            new Place("/rounds", "nav.rounds", "ti-calendar-time"),
            new Place("/register", "nav.register", "ti-book-2"),
            new Place("/dispatch", "nav.dispatch", "ti-send"),
            new Place("/citations", "nav.citations", "ti-books"),
            new Place("/inbox", "nav.inbox", "ti-inbox"),
            new Place("/operations", "nav.operations", "ti-settings"));

    /** Where officers go now and then: below their name, so that the bar stays short. */
    private static final List<Place> SELDOM = List.of(
            new Place("/absences", "absence.title", "ti-calendar-off"),
            new Place("/reassignments", "reassign.title", "ti-user-share"),
            new Place("/addresses", "nav.addresses", "ti-map-pin"),
            new Place("/recipient-groups", "groups.title", "ti-users"),
            new Place("/incoming/envelopes", "nav.envelopes", "ti-mailbox"),
            new Place("/inbox/book", "nav.arrivals", "ti-book-download"),
            new Place("/layout-check", "nav.layoutCheck", "ti-checkup-list"),
            new Place("/calendar", "nav.calendar", "ti-calendar"),
            new Place("/authorities", "nav.authorities", "ti-certificate"),
            new Place("/signature-images", "images.title", "ti-signature"),
            new Place("/signing-keys", "nav.signingKeys", "ti-key"),
            new Place("/organ-codes", "nav.organCodes", "ti-address-book"));

    private final CurrentOfficer current;
    private final HttpServletRequest request;

    Frame(CurrentOfficer current, HttpServletRequest request) {
        this.current = current;
        this.request = request;
    }

    /** A page that the top bar leads to. */
    public record Place(String path, String messageKey, String icon) {}

    public @Nullable Officer officer() {
        return current.of(request).orElse(null);
    }

    /** The places that the table lets this officer enter: the bar never shows a shut door. */
    public List<Place> places() {
        return open(PLACES);
    }

    /** The same for the places below the officer's name. */
    public List<Place> seldom() {
        return open(SELDOM);
    }

    /** Whether the table lets this officer enter there: a page never links to a shut door. */
    public boolean opens(String path) {
        Officer officer = officer();
        return officer != null && AccessRules.mayRead(path, officer);
    }

    /** Her own desk, also from a page on which she acts for another. */
    public String ownDesk() {
        return OnBehalf.ownRoot(request) + "/";
    }

    private List<Place> open(List<Place> places) {
        Officer officer = officer();
        return officer == null
                ? List.of()
                : places.stream()
                        .filter(place -> AccessRules.mayRead(place.path(), officer))
                        .toList();
    }

    /** Whether the page at hand stands below a place. */
    public boolean isAt(Place place) {
        String path = path().substring(request.getContextPath().length());
        return path.equals(place.path()) || (place.path().length() > 1 && path.startsWith(place.path() + "/"));
    }

    /** The page at hand in a language; an answer to a form has no address of its own and leads to the desk. */
    public String inLanguage(String language) {
        if (!"GET".equals(request.getMethod())) {
            return request.getContextPath() + "/?lang=" + language;
        }
        return ServletUriComponentsBuilder.fromRequestUri(request)
                .replacePath(path())
                .query(request.getQueryString())
                .replaceQueryParam("lang", language)
                .scheme(null)
                .host(null)
                .port(null)
                .build()
                .toUriString();
    }

    private String path() {
        return request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String original
                ? original
                : request.getRequestURI();
    }
}
