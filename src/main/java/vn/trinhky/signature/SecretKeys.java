package vn.trinhky.signature;

/** A store of secret keys on this server. The keys never leave it; it signs. */
public interface SecretKeys {

    KeyKind kind();

    /**
     * Signs with SHA-256, and RSA (PKCS#1 v1.5) or ECDSA as the key has it.
     *
     * @throws vn.trinhky.signature.refusals.KeyOutOfReach if the store cannot be opened or lacks the key
     */
    byte[] sign(byte[] data, SigningKey key);
}
