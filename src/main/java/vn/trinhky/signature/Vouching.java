package vn.trinhky.signature;

import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;

/** Which certificate vouches for which. */
public final class Vouching {

    private Vouching() {}

    /** Whether the issuer is the one that the certificate names, and has signed it. */
    public static boolean vouches(X509Certificate issuer, X509Certificate certificate) {
        if (!certificate.getIssuerX500Principal().equals(issuer.getSubjectX500Principal())) {
            return false;
        }
        try {
            certificate.verify(issuer.getPublicKey());
            return true;
        } catch (GeneralSecurityException ofAnotherKey) {
            return false;
        }
    }
}
