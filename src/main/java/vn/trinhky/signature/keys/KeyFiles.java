package vn.trinhky.signature.keys;

import eu.europa.esig.dss.model.DSSException;
import eu.europa.esig.dss.token.Pkcs12SignatureToken;
import java.io.IOException;
import java.security.KeyStore.PasswordProtection;
import java.util.Arrays;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import vn.trinhky.signature.KeyKind;
import vn.trinhky.signature.SecretKeys;
import vn.trinhky.signature.SigningKey;
import vn.trinhky.signature.refusals.KeyOutOfReach;

/** Keys in PKCS#12 files. A file is opened for each signature and closed after it: nothing secret stays in memory. */
@Component
class KeyFiles implements SecretKeys {

    private static final Logger LOG = LoggerFactory.getLogger(KeyFiles.class);

    private final KeysFolder folder;

    KeyFiles(KeysFolder folder) {
        this.folder = folder;
    }

    @Override
    public KeyKind kind() {
        return KeyKind.SERVER_FILE;
    }

    @Override
    public byte[] sign(byte[] data, SigningKey key) {
        try (Pkcs12SignatureToken token = open(key.name())) {
            return OpenedStore.sign(token, data, key);
        } catch (IOException | DSSException cause) {
            LOG.error("The key file {} cannot be used", folder.file(key.name()), cause);
            throw new KeyOutOfReach(key.name());
        }
    }

    Pkcs12SignatureToken open(String name) throws IOException {
        char[] password = folder.password(name);
        try {
            return new Pkcs12SignatureToken(folder.file(name).toFile(), new PasswordProtection(password));
        } finally {
            Arrays.fill(password, '\0');
        }
    }
}
