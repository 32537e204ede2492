package vn.trinhky.signing.factor;

import java.time.Clock;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Set;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.trinhky.office.OfficeDirectory;
import vn.trinhky.office.Officer;
import vn.trinhky.office.absence.refusals.NotDelegated;
import vn.trinhky.web.Brake;
import vn.trinhky.web.InvalidInput;

/** Asks a signatory to prove once more that it is she. */
@Component
public class SecondFactors {

    private final CodeApps apps;
    private final Codes codes;
    private final SealedSecrets secrets;
    private final OfficeDirectory office;
    private final PasswordEncoder passwords;
    private final Brake brake;
    private final boolean codeIsDemanded;

    SecondFactors(
            CodeApps apps,
            Codes codes,
            SealedSecrets secrets,
            OfficeDirectory office,
            PasswordEncoder passwords,
            Clock clock,
            @Value("${trinhky.signing.demand-code}") boolean codeIsDemanded) {
        this.apps = apps;
        this.codes = codes;
        this.secrets = secrets;
        this.office = office;
        this.passwords = passwords;
        this.brake = new Brake(clock);
        this.codeIsDemanded = codeIsDemanded;
    }

    /** With what this officer may prove it: what she has, or what her office demands. */
    @Transactional(readOnly = true)
    public Set<Proof.Kind> choiceOf(Officer officer) {
        if (codeIsDemanded) {
            return EnumSet.of(Proof.Kind.CODE);
        }
        return hasApp(officer) ? EnumSet.allOf(Proof.Kind.class) : EnumSet.of(Proof.Kind.PASSWORD);
    }

    boolean hasApp(Officer officer) {
        return apps.findByPersonAndWithdrawnAtIsNull(officer.id())
                .filter(CodeApp::isConfirmed)
                .isPresent();
    }

    /**
     * Takes the proof, a code only once. A right proof is forgotten with the transaction if that fails, a wrong one counts
     * all the same.
     *
     * @throws InvalidInput if it is wrong
     * @throws TooManyWrongProofs if too many were wrong lately; what was typed is not even looked at
     * @throws CodeDemanded if her office demands a code and this is a password
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void demand(Proof proof, Officer officer) {
        if (codeIsDemanded && proof.kind() == Proof.Kind.PASSWORD) {
            throw new CodeDemanded();
        }
        check(proof, officer);
    }

    /** As {@link #demand}, but her password is always enough: for changing the factor itself. */
    void check(Proof proof, Officer officer) {
        NotDelegated.demandInPerson(officer);
        if (proof.kind() == Proof.Kind.CODE) {
            checkCode(
                    proof.typed(),
                    apps.lock(officer.id()).filter(CodeApp::isConfirmed).orElseThrow(NoCodeApp::new),
                    officer);
        } else {
            braked(officer, () -> checkPassword(proof.typed(), officer));
        }
    }

    /** Takes a code of an app that may not be confirmed yet. */
    void checkCode(String typed, CodeApp app, Officer officer) {
        braked(officer, () -> {
            var step = codes.stepOf(typed, secrets.open(app.sealedSecret()));
            if (app.wasTaken(step)) {
                throw new InvalidInput("code", "usedCode");
            }
            if (!app.take(step)) {
                throw new InvalidInput("code", "wrongCode");
            }
        });
    }

    private void braked(Officer officer, Runnable check) {
        String who = officer.id().value().toString();
        Duration wait = brake.waitFor(who);
        if (!wait.isZero()) {
            throw new TooManyWrongProofs(wait);
        }
        try {
            check.run();
        } catch (InvalidInput wrong) {
            brake.failed(who);
            throw wrong;
        }
        brake.succeeded(who);
    }

    private void checkPassword(String typed, Officer officer) {
        String hash = office.account(officer.signInName()).orElseThrow().passwordHash();
        if (!passwords.matches(typed, hash)) {
            throw new InvalidInput("password", "wrongPassword");
        }
    }
}
