package vn.trinhky.signature;

/** Where the secret half of a key is. */
public enum KeyKind {
    /** In a PKCS#12 file in the keys folder of this server. */
    SERVER_FILE,
    /** In a security module that this server speaks to (PKCS#11). */
    SERVER_MODULE,
    /** In the hand of its owner: a token, or a service that signs for her. The server only knows the certificate. */
    EXTERNAL;

    /** Whether this server can sign with it alone; otherwise it sends out what is to be signed and waits. */
    public boolean isOnServer() {
        return this != EXTERNAL;
    }
}
