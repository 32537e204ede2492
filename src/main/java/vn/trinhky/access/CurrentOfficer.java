package vn.trinhky.access;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import vn.trinhky.office.OfficeDirectory;
import vn.trinhky.office.Officer;
import vn.trinhky.office.absence.StandIns;

/** The officer behind a request, asked of the office once per request and not remembered beyond it. */
@Component
class CurrentOfficer {

    private static final String ASKED = CurrentOfficer.class.getName();

    private final OfficeDirectory directory;
    private final StandIns standIns;

    CurrentOfficer(OfficeDirectory directory, StandIns standIns) {
        this.directory = directory;
        this.standIns = standIns;
    }

    /**
     * The officer who signed in, for herself or in the place that the address names; empty when nobody did, when the account
     * is gone since, or when she does not stand in there any more.
     */
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
        Optional<Officer> herself = directory.officer(signedIn.getName()).map(standIns::complete);
        Optional<UUID> absence = OnBehalf.absence(request);
        Optional<Officer> officer = absence.isEmpty() ? herself : herself.flatMap(one -> one.inPlaceOf(absence.get()));
        officer.ifPresent(found -> request.setAttribute(ASKED, found));
        return officer;
    }
}
