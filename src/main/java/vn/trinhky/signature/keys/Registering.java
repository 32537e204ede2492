package vn.trinhky.signature.keys;

import eu.europa.esig.dss.model.DSSException;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.token.AbstractKeyStoreTokenConnection;
import eu.europa.esig.dss.token.DSSPrivateKeyEntry;
import eu.europa.esig.dss.token.KSPrivateKeyEntry;
import java.io.IOException;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
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

    private static final Set<String> SUPPORTED = Set.of("RSA", "EC");

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
        if (!register.isRegistered(key.certificate())) {
            register.register(key, by);
        }
    }

    /**
     * Registers the key in the security module.
     *
     * @param name its label in the module
     * @throws InvalidInput if no module is set, it does not open, or has no such key
     * @throws KeyAlreadyRegistered if its certificate is in the register
     */
    public SigningKey adoptFromModule(String name, KeyHolder holder, String by) {
        return register.register(ofModule(name, holder), by);
    }

    /**
     * Registers the certificate of a key that stays with its holder.
     *
     * @param content PEM, DER or PKCS#7, with the certificates that vouch for it in any order
     * @throws InvalidInput if it is no certificate, or the certificates do not belong together
     * @throws KeyAlreadyRegistered if the certificate is in the register
     */
    public SigningKey registerExternal(byte[] content, KeyHolder holder, String by) {
        List<X509Certificate> chain;
        try {
            chain = Certificates.inOrder(Certificates.read(content));
        } catch (CertificateException unreadable) {
            throw new InvalidInput("file", "noCertificate");
        }
        if (chain.isEmpty()) {
            throw new InvalidInput("file", "certificatesNotInOrder");
        }
        String serial = chain.get(0).getSerialNumber().toString(16);
        return register.register(key(holder, KeyKind.EXTERNAL, serial, chain), by);
    }

    /** What lies on this server and is in nobody's name yet; files that do not open are among it. */
    public List<Unregistered> unregistered() {
        Set<String> known = register.all().stream()
                .map(KeyEntry::key)
                .filter(key -> key.kind() == KeyKind.SERVER_FILE)
                .map(SigningKey::name)
                .collect(Collectors.toSet());
        return Stream.concat(
                        folder.names().stream()
                                .filter(name -> !known.contains(name))
                                .map(name -> new Unregistered(KeyKind.SERVER_FILE, name)),
                        inModule())
                .toList();
    }

    private Stream<Unregistered> inModule() {
        if (!module.isSet()) {
            return Stream.empty();
        }
        try {
            return module.open(AbstractKeyStoreTokenConnection::getKeys).stream()
                    .filter(entry ->
                            !register.isRegistered(entry.getCertificate().getCertificate()))
                    .map(entry -> new Unregistered(KeyKind.SERVER_MODULE, alias(entry)));
        } catch (IOException cause) {
            LOG.warn("The security module does not open", cause);
            return Stream.empty();
        }
    }

    private static String alias(DSSPrivateKeyEntry entry) {
        return entry instanceof KSPrivateKeyEntry named ? named.getAlias() : "";
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

    private SigningKey ofModule(String name, KeyHolder holder) {
        try {
            return module.open(AbstractKeyStoreTokenConnection::getKeys).stream()
                    .filter(entry -> name.equals(alias(entry)))
                    .findFirst()
                    .map(entry -> key(holder, KeyKind.SERVER_MODULE, name, chain(entry)))
                    .orElseThrow(() -> new InvalidInput("name", "noSuchModuleKey", name));
        } catch (IOException cause) {
            LOG.warn("The security module does not open", cause);
            throw new InvalidInput("name", "moduleDoesNotOpen");
        }
    }

    private static List<X509Certificate> chain(DSSPrivateKeyEntry entry) {
        return Stream.concat(Stream.of(entry.getCertificate()), Stream.of(entry.getCertificateChain()))
                .map(CertificateToken::getCertificate)
                .distinct()
                .toList();
    }

    private static SigningKey key(KeyHolder holder, KeyKind kind, String name, List<X509Certificate> chain) {
        String algorithm = chain.get(0).getPublicKey().getAlgorithm();
        if (!SUPPORTED.contains(algorithm)) {
            throw new InvalidInput(kind.isOnServer() ? "name" : "file", "keyAlgorithm", algorithm);
        }
        return new SigningKey(UUID.randomUUID(), holder, kind, name, chain, null);
    }
}
