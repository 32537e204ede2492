package vn.trinhky.signature.keys;

import eu.europa.esig.dss.model.DSSException;
import eu.europa.esig.dss.token.AbstractKeyStoreTokenConnection;
import eu.europa.esig.dss.token.Pkcs11SignatureToken;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.InvalidParameterException;
import java.security.KeyStore.PasswordProtection;
import java.security.ProviderException;
import java.util.function.Function;
import javax.security.auth.login.FailedLoginException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.trinhky.files.Digest;
import vn.trinhky.signature.KeyKind;
import vn.trinhky.signature.SecretKeys;
import vn.trinhky.signature.SigningKey;
import vn.trinhky.signature.refusals.KeyOutOfReach;

/**
 * Keys in a security module, through the library of its maker (PKCS#11). One conversation at a time: many modules know only
 * one, and whoever logs out logs everybody of this process out.
 */
@Component
class KeyModule implements SecretKeys {

    private static final Logger LOG = LoggerFactory.getLogger(KeyModule.class);

    /** Java forgets its sessions with the module at the end of a conversation; otherwise it waits for it to come back. */
    private static final String ENDING = "destroyTokenAfterLogout = true";

    private final String library;
    private final int slot;
    private final String pinFile;

    /** Of the PIN that the module has refused: tried again and again, it would lock the module for good. */
    private @Nullable Digest refusedPin;

    /** @param slot the number of the module's slot as its own tools list it; -1 takes its first one */
    KeyModule(
            @Value("${trinhky.signature.module-library:}") String library,
            @Value("${trinhky.signature.module-slot:-1}") int slot,
            @Value("${trinhky.signature.module-pin-file:}") String pinFile) {
        this.library = library;
        this.slot = slot;
        this.pinFile = pinFile;
    }

    @Override
    public KeyKind kind() {
        return KeyKind.SERVER_MODULE;
    }

    boolean isSet() {
        return !library.isEmpty();
    }

    @Override
    public byte[] sign(byte[] data, SigningKey key) {
        try {
            return open(store -> OpenedStore.sign(store, data, key));
        } catch (IOException cause) {
            LOG.error("The security module {} cannot be used", library, cause);
            throw new KeyOutOfReach(key.name());
        }
    }

    /**
     * Opens the module, works with its keys, and logs out.
     *
     * @throws IOException if no module is set, it does not open or breaks off, or its PIN cannot be read, may be read by
     *     others, or was refused before
     */
    synchronized <T> T open(Function<AbstractKeyStoreTokenConnection, T> work) throws IOException {
        String pin = pin();
        try (Pkcs11SignatureToken token = token(new PasswordProtection(pin.toCharArray()))) {
            return work.apply(token);
        } catch (DSSException | ProviderException | InvalidParameterException cause) {
            if (isAboutThePin(cause)) {
                refusedPin = digest(pin);
            }
            throw new IOException("the module does not do what it should: " + cause.getMessage(), cause);
        }
    }

    private String pin() throws IOException {
        if (!isSet()) {
            throw new IOException("no module is set (trinhky.signature.module-library)");
        }
        Path file = Path.of(pinFile);
        OwnerOnly.demand(file);
        String pin = Files.readString(file).strip();
        if (digest(pin).equals(refusedPin)) {
            throw new IOException(
                    "the module has refused the PIN in " + file + "; it is not tried again until it is changed");
        }
        return pin;
    }

    private Pkcs11SignatureToken token(PasswordProtection pin) {
        return slot < 0
                ? new Pkcs11SignatureToken(library, pin, ENDING)
                : new Pkcs11SignatureToken(library, pin, slot, ENDING);
    }

    private static Digest digest(String pin) {
        return Digest.of(pin.getBytes(StandardCharsets.UTF_8));
    }

    private static boolean isAboutThePin(Throwable cause) {
        Throwable one = cause;
        while (one != null && !(one instanceof FailedLoginException)) {
            one = one.getCause();
        }
        return one != null;
    }
}
