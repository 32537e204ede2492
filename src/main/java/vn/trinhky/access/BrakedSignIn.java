package vn.trinhky.access;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.WebAuthenticationDetails;

/** Checks a password unless the {@link SignInBrake} is on; the page and the programs come in through here alike. */
final class BrakedSignIn implements AuthenticationProvider {

    private final AuthenticationProvider passwords;
    private final SignInBrake brake;

    BrakedSignIn(AuthenticationProvider passwords, SignInBrake brake) {
        this.passwords = passwords;
        this.brake = brake;
    }

    @Override
    public @Nullable Authentication authenticate(Authentication attempt) {
        String address = addressOf(attempt);
        Duration wait = brake.waitFor(attempt.getName(), address);
        if (!wait.isZero()) {
            throw new TooManyFailures(wait);
        }
        try {
            @Nullable Authentication signedIn = passwords.authenticate(attempt);
            brake.succeeded(attempt.getName(), address);
            return signedIn;
        } catch (BadCredentialsException wrong) {
            brake.failed(attempt.getName(), address);
            throw wrong;
        }
    }

    @Override
    public boolean supports(Class<?> kind) {
        return passwords.supports(kind);
    }

    private static String addressOf(Authentication attempt) {
        return attempt.getDetails() instanceof WebAuthenticationDetails details ? details.getRemoteAddress() : "";
    }
}
