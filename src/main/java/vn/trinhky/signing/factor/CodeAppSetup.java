package vn.trinhky.signing.factor;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.trinhky.office.OfficeDirectory;
import vn.trinhky.office.Officer;
import vn.trinhky.office.PersonId;
import vn.trinhky.office.PostKind;
import vn.trinhky.office.absence.refusals.NotDelegated;
import vn.trinhky.web.InvalidInput;
import vn.trinhky.web.NotHere;

/** Sets up the app that shows codes, gives it up, and helps somebody who has lost her phone. */
@Component
public class CodeAppSetup {

    private static final Logger LOG = LoggerFactory.getLogger(CodeAppSetup.class);

    private final CodeApps apps;
    private final Codes codes;
    private final SealedSecrets secrets;
    private final SecondFactors factors;
    private final OfficeDirectory office;
    private final Clock clock;

    CodeAppSetup(
            CodeApps apps,
            Codes codes,
            SealedSecrets secrets,
            SecondFactors factors,
            OfficeDirectory office,
            Clock clock) {
        this.apps = apps;
        this.codes = codes;
        this.secrets = secrets;
        this.factors = factors;
        this.office = office;
        this.clock = clock;
    }

    /** Somebody's app, for the administrator. */
    public record AppInUse(PersonId person, String fullName, Instant since) {}

    /** Since when the officer's app is in use; empty when she has none. */
    @Transactional(readOnly = true)
    public Optional<Instant> inUseSince(Officer officer) {
        return apps.findByPersonAndWithdrawnAtIsNull(officer.id()).map(CodeApp::confirmedAt);
    }

    /** What the phone still has to be told: set up, but its first code not yet seen. */
    @Transactional(readOnly = true)
    public Optional<Enrolment> begun(Officer officer) {
        return apps.findByPersonAndWithdrawnAtIsNull(officer.id())
                .filter(app -> !app.isConfirmed())
                .map(app -> Enrolment.of(secrets.open(app.sealedSecret()), officer.signInName()));
    }

    /**
     * Begins with a new secret; one that was begun before and never confirmed is worth nothing any more.
     *
     * @throws InvalidInput if the password is not hers
     * @throws CodeAppInUse if she has an app
     */
    @Transactional
    public Enrolment begin(String password, Officer officer) {
        factors.check(Proof.password(password), officer);
        Optional<CodeApp> present = apps.lock(officer.id());
        if (present.filter(CodeApp::isConfirmed).isPresent()) {
            throw new CodeAppInUse();
        }
        Instant now = clock.instant();
        present.ifPresent(begun -> {
            begun.withdraw(now, officer.fullName());
            apps.flush();
        });
        byte[] secret = codes.freshSecret();
        apps.save(new CodeApp(officer.id(), secrets.seal(secret), now));
        return Enrolment.of(secret, officer.signInName());
    }

    /**
     * Takes the first code: from now on codes of this app prove that it is she.
     *
     * @throws InvalidInput if the code is wrong
     */
    @Transactional
    public void confirm(String code, Officer officer) {
        NotDelegated.demandInPerson(officer);
        CodeApp app =
                apps.lock(officer.id()).filter(begun -> !begun.isConfirmed()).orElseThrow(NoCodeApp::new);
        factors.checkCode(code, app, officer);
        app.confirm(clock.instant());
        LOG.info("{} signs with codes of an app from now on", officer.signInName());
    }

    /**
     * Gives the app up.
     *
     * @param typed her password; where her office demands codes, one of them, or a password alone would be enough to sign
     * @throws InvalidInput if it is wrong
     */
    @Transactional
    public void giveUp(String typed, Officer officer) {
        boolean byPassword = factors.choiceOf(officer).contains(Proof.Kind.PASSWORD);
        factors.demand(byPassword ? Proof.password(typed) : Proof.code(typed), officer);
        end(officer.id(), officer);
    }

    /** All apps in use, by name. */
    @Transactional(readOnly = true)
    public List<AppInUse> all(Officer administrator) {
        demandAdministrator(administrator);
        List<CodeApp> inUse = apps.findByConfirmedAtIsNotNullAndWithdrawnAtIsNull();
        var people = office.peopleById(inUse.stream().map(CodeApp::person).toList());
        return inUse.stream()
                .map(app -> new AppInUse(
                        app.person(),
                        Objects.requireNonNull(people.get(app.person())).fullName(),
                        Optional.ofNullable(app.confirmedAt()).orElseThrow()))
                .sorted(Comparator.comparing(AppInUse::fullName))
                .toList();
    }

    /** Ends somebody's app whose phone is lost; she signs with her password until she has set up another. */
    @Transactional
    public void giveUpFor(PersonId person, Officer administrator) {
        demandAdministrator(administrator);
        end(person, administrator);
    }

    private void end(PersonId person, Officer who) {
        apps.lock(person).orElseThrow(NoCodeApp::new).withdraw(clock.instant(), who.fullName());
        LOG.info("the code app of person {} was given up by {}", person.value(), who.signInName());
    }

    private static void demandAdministrator(Officer officer) {
        if (!officer.holds(PostKind.ADMINISTRATOR)) {
            throw new NotHere();
        }
    }
}
