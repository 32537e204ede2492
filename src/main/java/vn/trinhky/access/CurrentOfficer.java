package vn.trinhky.access;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import vn.trinhky.office.OfficeDirectory;
import vn.trinhky.office.Officer;

/** The officer behind a request, asked of the office once per request and not remembered beyond it. */
@Component
class CurrentOfficer {

    private static final String ASKED = CurrentOfficer.class.getName();

    private final OfficeDirectory directory;

    CurrentOfficer(OfficeDirectory directory) {
        this.directory = directory;
    }

    /** The officer who signed in; empty when nobody did, or when the account is gone since. */
    Optional<Officer> of(HttpServletRequest request) {
        return of(request, SecurityContextHolder.getContext().getAuthentication());
    }

    Optional<Officer> of(HttpServletRequest request, @Nullable Authentication signedIn) {
        if (request.getAttribute(ASKED) instanceof Officer known) {
            return Optional.of(known);
        }
        if (signedIn == null || !signedIn.isAuthenticated() || signedIn instanceof AnonymousAuthenticationToken) {
            return Optional.empty();
        }
        Optional<Officer> officer = directory.officer(signedIn.getName());
        officer.ifPresent(found -> request.setAttribute(ASKED, found));
        return officer;
    }
}
