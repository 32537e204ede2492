package vn.trinhky.signature.keys;

import eu.europa.esig.dss.enumerations.DigestAlgorithm;
import eu.europa.esig.dss.model.ToBeSigned;
import eu.europa.esig.dss.token.AbstractKeyStoreTokenConnection;
import eu.europa.esig.dss.token.DSSPrivateKeyEntry;
import vn.trinhky.signature.SigningKey;
import vn.trinhky.signature.refusals.KeyOutOfReach;

/** Signing with a store of keys that is open. */
final class OpenedStore {

    private OpenedStore() {}

    /** The key is found by its certificate: a file that was exchanged under the same name does not sign for it. */
    static byte[] sign(AbstractKeyStoreTokenConnection store, byte[] data, SigningKey key) {
        DSSPrivateKeyEntry entry = store.getKeys().stream()
                .filter(one -> one.getCertificate().getCertificate().equals(key.certificate()))
                .findFirst()
                .orElseThrow(() -> new KeyOutOfReach(key.name()));
        return store.sign(new ToBeSigned(data), DigestAlgorithm.SHA256, entry).getValue();
    }
}
