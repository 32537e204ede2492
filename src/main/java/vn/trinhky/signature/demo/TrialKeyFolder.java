package vn.trinhky.signature.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.function.Supplier;
import vn.trinhky.signature.demo.TrialAuthority.Subject;

/**
 * Makes what is missing in the keys folder of a demonstration: its own authority, and a PKCS#12 file with a generated
 * password for each who signs. Only the owner of the folder may read any of it.
 *
 * <p>Several processes may share a folder: one after the other holds its lock, and finds what the first has made.
 */
public final class TrialKeyFolder {

    private static final String ALIAS = "key";
    private static final int YEARS = 5;

    private final Path folder;
    private final Instant now;

    public TrialKeyFolder(Path folder, Instant now) {
        this.folder = folder;
        this.now = now;
    }

    /** Does the work while no other process does its own in this folder. */
    public synchronized void alone(Runnable work) throws IOException {
        Files.createDirectories(folder, permissions("rwx------"));
        Path file = folder.resolve("keys.lock");
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            // closing the channel lets go of the lock
            channel.lock();
            work.run();
        }
    }

    /** Makes {@code <name>.p12}, unless one lies there whose certificate is in force. */
    public void provide(String name, Subject subject, Supplier<KeyPair> pairs) throws IOException {
        try {
            if (isInForce(folder, name)) {
                return;
            }
            TrialAuthority authority = authority();
            KeyPair pair = pairs.get();
            X509Certificate certificate = authority.certify(pair.getPublic(), subject, begin(), end(YEARS));
            write(folder, name, pair.getPrivate(), certificate, authority.certificate());
        } catch (GeneralSecurityException cause) {
            throw new IOException(cause);
        }
    }

    private TrialAuthority authority() throws GeneralSecurityException, IOException {
        Path own = folder.resolve("demo-authority");
        Files.createDirectories(own, permissions("rwx------"));
        if (!isInForce(own, "authority")) {
            KeyPair pair = TrialKeys.elliptic();
            TrialAuthority founded = TrialAuthority.found(pair, begin(), end(4 * YEARS));
            write(own, "authority", founded.key(), founded.certificate());
        }
        KeyStore store = open(own, "authority");
        PrivateKey key = (PrivateKey) store.getKey(ALIAS, password(own, "authority"));
        return new TrialAuthority((X509Certificate) store.getCertificate(ALIAS), key);
    }

    private boolean isInForce(Path place, String name) throws GeneralSecurityException, IOException {
        if (Files.notExists(place.resolve(name + ".p12")) || Files.notExists(place.resolve(name + ".password"))) {
            return false;
        }
        X509Certificate certificate = (X509Certificate) open(place, name).getCertificate(ALIAS);
        return now.isAfter(certificate.getNotBefore().toInstant())
                && now.isBefore(certificate.getNotAfter().toInstant());
    }

    private static KeyStore open(Path place, String name) throws GeneralSecurityException, IOException {
        KeyStore store = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(place.resolve(name + ".p12"))) {
            store.load(in, password(place, name));
        }
        return store;
    }

    private static char[] password(Path place, String name) throws IOException {
        return Files.readString(place.resolve(name + ".password")).strip().toCharArray();
    }

    private static void write(Path place, String name, PrivateKey key, Certificate... chain)
            throws GeneralSecurityException, IOException {
        byte[] random = new byte[24];
        new SecureRandom().nextBytes(random);
        String password = Base64.getUrlEncoder().encodeToString(random);
        KeyStore store = KeyStore.getInstance("PKCS12");
        store.load(null, null);
        store.setKeyEntry(ALIAS, key, password.toCharArray(), chain);
        Path half = emptied(place.resolve(name + ".new"));
        Files.writeString(half, password);
        Files.move(half, place.resolve(name + ".password"), StandardCopyOption.REPLACE_EXISTING);
        half = emptied(half);
        try (OutputStream out = Files.newOutputStream(half)) {
            store.store(out, password.toCharArray());
        }
        Files.move(half, place.resolve(name + ".p12"), StandardCopyOption.ATOMIC_MOVE);
    }

    private static Path emptied(Path file) throws IOException {
        Files.deleteIfExists(file);
        return Files.createFile(file, permissions("rw-------"));
    }

    private Instant begin() {
        return firstOfYear(-1);
    }

    private Instant end(int years) {
        return firstOfYear(years);
    }

    private Instant firstOfYear(int later) {
        int year = LocalDate.ofInstant(now, ZoneOffset.UTC).getYear();
        return LocalDate.of(year + later, 1, 1).atStartOfDay().toInstant(ZoneOffset.UTC);
    }

    private static FileAttribute<?>[] permissions(String text) {
        if (!java.nio.file.FileSystems.getDefault()
                .supportedFileAttributeViews()
                .contains("posix")) {
            return new FileAttribute<?>[0];
        }
        return new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(text))};
    }
}
