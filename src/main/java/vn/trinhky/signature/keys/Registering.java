package vn.trinhky.signature.keys;

import eu.europa.esig.dss.model.DSSException;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.token.AbstractKeyStoreTokenConnection;
import eu.europa.esig.dss.token.DSSPrivateKeyEntry;
import java.io.IOException;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import vn.trinhky.signature.KeyHolder;
import vn.trinhky.signature.KeyKind;
import vn.trinhky.signature.SigningKey;
import vn.trinhky.signature.refusals.KeyAlreadyRegistered;
import vn.trinhky.web.InvalidInput;

/** Brings keys into the register: opens what lies on the server, reads what was uploaded; all outside transactions. */
@Component
public class Registering {

    private static final Logger LOG = LoggerFactory.getLogger(Registering.class);

    /** In bytes: a chain has a few certificates of two kilobytes each. */
    static final int LARGEST_UPLOAD = 64 * 1024;

    private final KeyRegister register;
    private final KeysFolder folder;
    private final KeyFiles files;
    private final KeyModule module;

    Registering(KeyRegister register, KeysFolder folder, KeyFiles files, KeyModule module) {
        this.register = register;
        this.folder = folder;
        this.files = files;
        this.module = module;
    }

    /** A key on this server that nobody has registered. */
    public record Unregistered(KeyKind kind, String name) {}

    /**
     * Registers the key in a PKCS#12 file of the keys folder.
     *
     * @param name of the file, without ending
     * @throws InvalidInput if there is no such file, or it does not open
     * @throws KeyAlreadyRegistered if its certificate is in the register
     */
    public SigningKey adopt(String name, KeyHolder holder, String by) {
        return register.register(ofFile(name, holder), by);
    }

    /** Registers the key of a file unless it is: for whoever starts again and again. */
    public void adoptOnce(String name, KeyHolder holder, String by) {
        SigningKey key = ofFile(name, holder);
        if (!register.isRegistered(key)) {
            register.register(key, by);
        }
    }

    private SigningKey ofFile(String name, KeyHolder holder) {
        if (!folder.names().contains(name)) {
            throw new InvalidInput("name", "noSuchKeyFile", name);
        }
        try (AbstractKeyStoreTokenConnection store = files.open(name)) {
            DSSPrivateKeyEntry entry = store.getKeys().stream()
                    .findFirst()
                    .orElseThrow(() -> new InvalidInput("name", "keyFileDoesNotOpen", name));
            return key(holder, KeyKind.SERVER_FILE, name, chain(entry));
        } catch (IOException | DSSException cause) {
            LOG.warn("The key file {} does not open", name, cause);
            throw new InvalidInput("name", "keyFileDoesNotOpen", name);
        }
    }

    private static List<X509Certificate> chain(DSSPrivateKeyEntry entry) {
        return Stream.concat(Stream.of(entry.getCertificate()), Stream.of(entry.getCertificateChain()))
                .map(CertificateToken::getCertificate)
                .distinct()
                .toList();
    }

    private static SigningKey key(KeyHolder holder, KeyKind kind, String name, List<X509Certificate> chain) {
        return new SigningKey(UUID.randomUUID(), holder, kind, name, chain, null);
    }
}
