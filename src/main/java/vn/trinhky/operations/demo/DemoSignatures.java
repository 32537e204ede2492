package vn.trinhky.operations.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import vn.trinhky.office.OfficeDirectory;
import vn.trinhky.office.Officer;
import vn.trinhky.office.Person;
import vn.trinhky.office.PostKind;
import vn.trinhky.office.Unit;
import vn.trinhky.office.UnitId;
import vn.trinhky.signature.KeyHolder;
import vn.trinhky.signature.demo.DrawnSeal;
import vn.trinhky.signature.demo.DrawnSignature;
import vn.trinhky.signature.demo.TrialAuthority.Subject;
import vn.trinhky.signature.demo.TrialKeyFolder;
import vn.trinhky.signature.demo.TrialKeys;
import vn.trinhky.signature.images.SignatureImages;
import vn.trinhky.signature.keys.KeysFolder;
import vn.trinhky.signature.keys.Registering;

/**
 * Gives everybody in the demo office who signs a key and a picture, and each body that they sign for a seal. What is
 * there stays; processes that share the keys folder wait for each other.
 */
@Component
@ConditionalOnProperty(name = "trinhky.demo", havingValue = "true")
class DemoSignatures implements SmartLifecycle {

    private static final String BY = "Trình Ký (demo)";

    private final OfficeDirectory office;
    private final Registering keys;
    private final SignatureImages images;
    private final KeysFolder folder;
    private final Clock clock;
    private volatile boolean running;

    DemoSignatures(OfficeDirectory office, Registering keys, SignatureImages images, KeysFolder folder, Clock clock) {
        this.office = office;
        this.keys = keys;
        this.images = images;
        this.folder = folder;
        this.clock = clock;
    }

    @Override
    public void start() {
        TrialKeyFolder making = new TrialKeyFolder(folder.path(), clock.instant());
        try {
            making.alone(() -> office.holders(PostKind.SIGNATORY).forEach(person -> equip(person, making)));
        } catch (IOException cause) {
            throw new UncheckedIOException("The keys folder " + folder.path() + " cannot be written", cause);
        }
        running = true;
    }

    private void equip(Person person, TrialKeyFolder making) {
        Officer officer = office.officer(String.valueOf(person.signInName())).orElseThrow();
        for (Officer.HeldPost post : officer.posts()) {
            if (post.kind() == PostKind.SIGNATORY) {
                equip(officer, post, making);
                equip(office.unit(post.unit()), making);
            }
        }
    }

    private void equip(Officer officer, Officer.HeldPost post, TrialKeyFolder making) {
        KeyHolder holder = KeyHolder.of(officer.id());
        String name = officer.signInName();
        provide(making, name, new Subject(officer.fullName(), post.title(), post.unitName()));
        keys.adoptOnce(name, holder, BY);
        if (images.of(holder).isEmpty()) {
            images.keep(holder, DrawnSignature.of(officer.fullName()), BY);
        }
    }

    private void equip(Unit unit, TrialKeyFolder making) {
        KeyHolder holder = KeyHolder.of(unit.id());
        UnitId above = unit.parent();
        String superior = above == null ? "" : office.unit(above).name();
        provide(making, unit.code(), new Subject(unit.name(), "", superior.isEmpty() ? unit.name() : superior));
        keys.adoptOnce(unit.code(), holder, BY);
        if (images.of(holder).isEmpty()) {
            images.keep(holder, DrawnSeal.of(unit.name(), superior), BY);
        }
    }

    /** Seals have RSA keys and people elliptic ones: both kinds are in use out there. */
    private static void provide(TrialKeyFolder making, String name, Subject subject) {
        try {
            making.provide(name, subject, subject.title().isEmpty() ? TrialKeys::rsa : TrialKeys::elliptic);
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** After the office, before the first page. */
    @Override
    public int getPhase() {
        return WebServerApplicationContext.START_STOP_LIFECYCLE_PHASE - 1;
    }
}
