package vn.trinhky.verification.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.trinhky.issuing.ending.Correction;
import vn.trinhky.issuing.validity.Validity;
import vn.trinhky.register.LookupCode;
import vn.trinhky.verification.Brake;
import vn.trinhky.verification.Found;
import vn.trinhky.verification.Lookup;
import vn.trinhky.verification.PublicRecord;
import vn.trinhky.verification.file.FileAnswer;
import vn.trinhky.verification.file.FileChecking;

/** Where strangers ask, by page or by program: looks up, checks files, and minds the brake. */
@Component
class Counter {

    private final Lookup lookup;
    private final FileChecking checking;
    private final Brake brake;

    Counter(Lookup lookup, FileChecking checking, Brake brake) {
        this.lookup = lookup;
        this.checking = checking;
        this.brake = brake;
    }

    /**
     * What this code leads to, however it is typed.
     *
     * @throws TooManyTries if too many unknown codes came from this address
     */
    Found find(String typed, HttpServletRequest request) {
        demand(Brake.Kind.UNKNOWN_CODE, request);
        Lookup.Asker asker = request.getUserPrincipal() == null ? Lookup.Asker.STRANGER : Lookup.Asker.OFFICER;
        Found found =
                LookupCode.read(typed).map(code -> lookup.find(code, asker)).orElseGet(Found.Nothing::new);
        if (found instanceof Found.Nothing) {
            brake.count(Brake.Kind.UNKNOWN_CODE, request.getRemoteAddr());
        }
        return found;
    }

    /**
     * The answer about the file in a form.
     *
     * @param expected what it is said to be; null if nothing was said
     * @throws TooManyTries if too many files came from this address
     */
    FileAnswer check(HttpServletRequest request, @Nullable PublicRecord expected) {
        demand(Brake.Kind.FILE, request);
        brake.count(Brake.Kind.FILE, request.getRemoteAddr());
        return checking.check(BroughtFile.in(request), expected);
    }

    /** The document that took the place of this one. */
    Optional<PublicRecord> successor(Found found) {
        return found instanceof Found.Issued issued && issued.validity() instanceof Validity.Replaced replaced
                ? lookup.ofReport(replaced.by())
                : Optional.empty();
    }

    /** The notices that correct it. */
    List<Correction> corrections(Found.Issued found) {
        return lookup.corrections(found.document().report());
    }

    private void demand(Brake.Kind kind, HttpServletRequest request) {
        Duration left = brake.waitFor(kind, request.getRemoteAddr());
        if (!left.isZero()) {
            throw new TooManyTries(left);
        }
    }
}
