package vn.trinhky.operations.demo;

import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.SmartLifecycle;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.trinhky.access.DemoSignIns;
import vn.trinhky.office.OfficeDirectory;
import vn.trinhky.office.Officer;
import vn.trinhky.office.Person;
import vn.trinhky.office.Post;
import vn.trinhky.office.Unit;
import vn.trinhky.operations.demo.DemoFiles.OfficeFile;
import vn.trinhky.operations.demo.DemoFiles.PersonLine;
import vn.trinhky.operations.demo.DemoFiles.RegimeFile;
import vn.trinhky.operations.demo.DemoFiles.UnitLine;
import vn.trinhky.regime.RegimeId;
import vn.trinhky.regime.Reporting;
import vn.trinhky.regime.ReportingRegime;
import vn.trinhky.register.OutgoingRegister;
import vn.trinhky.register.terms.NewTerm;
import vn.trinhky.register.terms.Term;
import vn.trinhky.register.terms.Terms;

/** Loads the demo office into an empty database, in demo mode only, before the first page can be asked for. */
@Component
@ConditionalOnProperty(name = "trinhky.demo", havingValue = "true")
class DemoOffice implements SmartLifecycle, DemoSignIns {

    /** The demo's password is random and stands on its sign-in page: nothing is won by making it slow to try. */
    private static final int QUICK = 4;

    private static final Logger LOG = LoggerFactory.getLogger(DemoOffice.class);

    private final OfficeDirectory office;
    private final Reporting reporting;
    private final OutgoingRegister register;
    private final Terms terms;
    private final JdbcClient database;
    private final DemoAuthorities authorities;
    private final DemoGroups groups;
    private final DemoRound round;
    private final TransactionTemplate transaction;
    private volatile boolean running;

    DemoOffice(
            OfficeDirectory office,
            Reporting reporting,
            OutgoingRegister register,
            Terms terms,
            JdbcClient database,
            DemoAuthorities authorities,
            DemoGroups groups,
            DemoRound round,
            TransactionTemplate transaction) {
        this.office = office;
        this.reporting = reporting;
        this.register = register;
        this.terms = terms;
        this.database = database;
        this.authorities = authorities;
        this.groups = groups;
        this.round = round;
        this.transaction = transaction;
    }

    @Override
    public void start() {
        transaction.executeWithoutResult(t -> {
            if (office.isEmpty()) {
                load();
            }
        });
        running = true;
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return WebServerApplicationContext.START_STOP_LIFECYCLE_PHASE - 2;
    }

    private void load() {
        String password = makePassword();
        database.sql("insert into demo_office (password) values (?)")
                .param(password)
                .update();
        OfficeFile file = DemoFiles.office();
        file.units().forEach(line -> office.register(unit(line, file)));
        String hash = "{bcrypt}" + new BCryptPasswordEncoder(QUICK).encode(password);
        file.people().forEach(line -> office.register(person(line, String.valueOf(hash)), posts(line, file)));
        authorities.enter();
        groups.enter();
        introduceRegime();
        round.open();
        LOG.info(
                "The demo office was loaded: {} units, {} people.",
                file.units().size(),
                file.people().size());
    }

    @Override
    public List<DemoSignIn> people() {
        return DemoFiles.office().people().stream()
                .filter(line -> line.account() != null)
                .map(line -> office.officer(String.valueOf(line.account())).orElseThrow())
                .map(DemoOffice::signIn)
                .toList();
    }

    @Override
    public String password() {
        return database.sql("select password from demo_office")
                .query(String.class)
                .single();
    }

    private void introduceRegime() {
        RegimeFile file = DemoFiles.regime();
        var plan = DemoPlan.plan(file);
        reporting.introduce(
                new ReportingRegime(new RegimeId(DemoPlan.id("regime", file.code())), file.code(), file.name(), plan));
        terms.enter(new NewTerm(
                plan.compilingUnit().value(),
                Term.Kind.TERM,
                plan.seriesSpan(),
                file.termSince(),
                1,
                file.termGround()));
        register.open(plan.compilingUnit().value(), plan.typeCode(), plan.seriesSpan(), file.firstNumber());
    }

    private static Unit unit(UnitLine line, OfficeFile file) {
        Unit unit = new Unit(
                DemoPlan.unit(line.code()), line.code(), line.kind(), line.name(), line.shortName(), file.validFrom());
        if (line.under() != null) {
            unit.under(DemoPlan.unit(line.under()));
        }
        if (line.email() != null) {
            unit.reachedAt(line.email());
        }
        return unit;
    }

    private static Person person(PersonLine line, String hash) {
        Person person = new Person(DemoPlan.person(line.code()), line.name());
        if (line.account() != null) {
            person.mayEnterAs(line.account(), hash);
        }
        if (line.email() != null) {
            person.reachedAt(line.email());
        }
        return person;
    }

    private static List<Post> posts(PersonLine line, OfficeFile file) {
        return line.posts().stream()
                .map(post -> new Post(
                        DemoPlan.person(line.code()),
                        DemoPlan.unit(post.unit()),
                        post.kind(),
                        post.title(),
                        file.validFrom()))
                .toList();
    }

    private static DemoSignIn signIn(Officer officer) {
        Officer.HeldPost post = officer.posts().get(0);
        return new DemoSignIn(officer.fullName(), post.title(), post.unitName(), officer.signInName());
    }

    private static String makePassword() {
        byte[] bytes = new byte[5];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
