package vn.trinhky.signature.keys;

import eu.europa.esig.dss.model.DSSException;
import eu.europa.esig.dss.token.Pkcs11SignatureToken;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore.PasswordProtection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.trinhky.signature.KeyKind;
import vn.trinhky.signature.SecretKeys;
import vn.trinhky.signature.SigningKey;
import vn.trinhky.signature.refusals.KeyOutOfReach;

/**
 * Keys in a security module, through the library of its maker (PKCS#11). One signature at a time: many modules know only
 * one conversation.
 */
@Component
class KeyModule implements SecretKeys {

    private static final Logger LOG = LoggerFactory.getLogger(KeyModule.class);

    private final String library;
    private final int slot;
    private final String pinFile;

    /** @param slot the number of the module's slot as its own tools list it; -1 takes the first with a token in it */
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
    public synchronized byte[] sign(byte[] data, SigningKey key) {
        try (Pkcs11SignatureToken token = open()) {
            return OpenedStore.sign(token, data, key);
        } catch (IOException | DSSException cause) {
            LOG.error("The security module {} cannot be used", library, cause);
            throw new KeyOutOfReach(key.name());
        }
    }

    /** @throws IOException if no module is set, or its PIN cannot be read or may be read by others */
    Pkcs11SignatureToken open() throws IOException {
        if (!isSet()) {
            throw new IOException("no module is set (trinhky.signature.module-library)");
        }
        Path file = Path.of(pinFile);
        OwnerOnly.demand(file);
        PasswordProtection pin =
                new PasswordProtection(Files.readString(file).strip().toCharArray());
        return slot < 0 ? new Pkcs11SignatureToken(library, pin) : new Pkcs11SignatureToken(library, pin, slot);
    }
}
