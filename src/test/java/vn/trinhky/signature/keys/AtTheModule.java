package vn.trinhky.signature.keys;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.PrintStream;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.AuthProvider;
import java.security.KeyPair;
import java.security.KeyStore;
import java.security.Provider;
import java.security.Security;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import vn.trinhky.office.PersonId;
import vn.trinhky.office.UnitId;
import vn.trinhky.signature.KeyHolder;
import vn.trinhky.signature.Keys;
import vn.trinhky.signature.Papers;
import vn.trinhky.signature.PdfSigning;
import vn.trinhky.signature.SignatureOrder;
import vn.trinhky.signature.SignedPapers;
import vn.trinhky.signature.SigningKey;
import vn.trinhky.signature.demo.TrialAuthority;
import vn.trinhky.signature.demo.TrialAuthority.Subject;
import vn.trinhky.signature.demo.TrialKeys;
import vn.trinhky.web.InvalidInput;
import vn.trinhky.web.Refusal;

/**
 * A process that speaks to a security module and says what it got. A process of its own, because a module's library finds
 * its settings in the environment, and stays in the process until it ends.
 */
final class AtTheModule {

    /** What begins so is said to the test; the rest of the output is the log. */
    static final String SAID = "@ ";

    private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    private final String library;
    private final int slot;
    private final Path folder;
    private final KeyModule module;
    private final PdfSigning signing;

    private AtTheModule(String library, int slot, Path folder) throws Exception {
        this.library = library;
        this.slot = slot;
        this.folder = folder;
        this.module = new KeyModule(library, slot, pinFile("pin", SecurityModuleTests.PIN));
        this.signing = SignedPapers.signing(module);
    }

    /** Arguments: the library, the slot, and a folder for what is made. */
    public static void main(String[] arguments) throws Exception {
        AtTheModule here = new AtTheModule(arguments[0], Integer.parseInt(arguments[1]), Path.of(arguments[2]));
        here.bringKeys();
        here.signAndSeal();
        here.failByName();
        here.leaveNothingBehind();
    }

    /** As the office that runs the module does once: two keys with their certificates. */
    private void bringKeys() throws Exception {
        Instant now = Instant.now();
        TrialAuthority authority = TrialAuthority.found(TrialKeys.elliptic(), now, now.plus(Duration.ofDays(2)));
        Files.write(folder.resolve("authority.cer"), authority.certificate().getEncoded());
        Path settings = Files.writeString(
                folder.resolve("filling.cfg"), "name = Filling\nlibrary = " + library + "\nslot = " + slot + "\n");
        Provider provider = Security.getProvider("SunPKCS11").configure(settings.toString());
        KeyStore store = KeyStore.getInstance("PKCS11", provider);
        store.load(null, SecurityModuleTests.PIN.toCharArray());
        bring(store, "mai", TrialKeys.rsa(), new Subject("Đinh Thị Mai", "Phó Trưởng ban", "BCĐ"), authority);
        bring(store, "con-dau", TrialKeys.elliptic(), new Subject("Ban Chỉ đạo", "", "BCĐ"), authority);
        ((AuthProvider) provider).logout();
    }

    private static void bring(KeyStore store, String label, KeyPair pair, Subject subject, TrialAuthority authority)
            throws Exception {
        X509Certificate certificate = authority.certify(
                pair.getPublic(),
                subject,
                authority.certificate().getNotBefore().toInstant(),
                authority.certificate().getNotAfter().toInstant());
        Certificate[] chain = {certificate, authority.certificate()};
        store.setKeyEntry(label, pair.getPrivate(), null, chain);
    }

    private void signAndSeal() throws Exception {
        Registering registering = registering(module);
        registering.unregistered().forEach(key -> say("waits: " + key.kind() + " " + key.name()));
        SigningKey mai = registering.adoptFromModule("mai", KeyHolder.of(new PersonId(UUID.randomUUID())), "Việt");
        SigningKey seal = registering.adoptFromModule("con-dau", KeyHolder.of(new UnitId(UUID.randomUUID())), "Việt");
        say("registered: " + mai.kind() + " with " + mai.chain().size() + " certificates");
        byte[] signed = signing.sign(Papers.report(), now(Papers.signature()), mai);
        byte[] sealed = signing.sign(signed, now(Papers.seal()), seal);
        Files.write(folder.resolve("sealed.pdf"), sealed);
    }

    private void failByName() throws Exception {
        Registering registering = registering(module);
        SigningKey mai = registering.adoptFromModule("mai", KeyHolder.of(new PersonId(UUID.randomUUID())), "Việt");
        attempt("no such key", () -> registering.adoptFromModule("khong-co", mai.holder(), "Việt"));
        attempt("certificate of another", () -> module.sign(new byte[1], new Keys().mai()));
        KeyModule locked = new KeyModule(library, slot, pinFile("wrong", "0000"));
        attempt("wrong PIN", () -> locked.sign(new byte[1], mai));
        attempt("wrong PIN when registering", () -> registering(locked).adoptFromModule("mai", mai.holder(), "Việt"));
        say("wrong PIN on the page: " + registering(locked).unregistered());
        assertThatThrownBy(() -> locked.open(store -> store)).hasMessageContaining("not tried again");
        KeyModule elsewhere = new KeyModule(library, slot + 1, pinFile("pin", SecurityModuleTests.PIN));
        attempt("no such slot", () -> elsewhere.sign(new byte[1], mai));
        KeyModule gone = new KeyModule("/nowhere/module.so", slot, pinFile("pin", SecurityModuleTests.PIN));
        attempt("no such library", () -> gone.sign(new byte[1], mai));
    }

    /** Whatever opens a module thousands of times may leave nothing open. */
    private void leaveNothingBehind() {
        SigningKey mai =
                registering(module).adoptFromModule("mai", KeyHolder.of(new PersonId(UUID.randomUUID())), "Việt");
        long threads = threads();
        for (int i = 0; i < 20; i++) {
            module.sign(new byte[] {1}, mai);
        }
        long providers = Stream.of(Security.getProviders())
                .filter(one -> one.getName().contains("SmartCard"))
                .count();
        say("after twenty more: " + (threads() - threads) + " threads, " + providers + " providers");
    }

    private static long threads() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().contains("PKCS11"))
                .count();
    }

    private static void say(String line) {
        OUT.println(SAID + line);
    }

    private interface Attempt {
        Object make();
    }

    private static void attempt(String what, Attempt attempt) {
        try {
            attempt.make();
            say(what + ": worked");
        } catch (Refusal refused) {
            say(what + ": " + refused.messageKey());
        } catch (InvalidInput refused) {
            say(what + ": " + refused.messageKey());
        }
    }

    private String pinFile(String name, String pin) throws Exception {
        Path file = Files.writeString(folder.resolve(name), pin + "\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        return file.toString();
    }

    private static SignatureOrder now(SignatureOrder order) {
        return new SignatureOrder(Instant.now(), order.reason(), order.appearance());
    }

    /** With a register in which nothing stands. */
    private Registering registering(KeyModule keys) {
        RegisteredKeys empty = (RegisteredKeys) Proxy.newProxyInstance(
                AtTheModule.class.getClassLoader(),
                new Class<?>[] {RegisteredKeys.class},
                (self, method, given) -> method.getReturnType() == boolean.class
                        ? false
                        : method.getReturnType() == List.class ? List.of() : null);
        KeysFolder noFiles = new KeysFolder(folder.resolve("none"), "");
        return new Registering(new KeyRegister(empty, Clock.systemUTC()), noFiles, new KeyFiles(noFiles), keys);
    }
}
