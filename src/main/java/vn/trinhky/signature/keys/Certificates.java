package vn.trinhky.signature.keys;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.trinhky.files.Digest;
import vn.trinhky.signature.Vouching;

/** Certificates as text, and in the order in which they vouch for each other. */
final class Certificates {

    private static final Base64.Encoder LINES = Base64.getMimeEncoder(64, "\n".getBytes(StandardCharsets.US_ASCII));

    private Certificates() {}

    /** @throws CertificateException if the bytes are neither PEM nor DER nor PKCS#7 */
    static List<X509Certificate> read(byte[] content) throws CertificateException {
        Collection<? extends java.security.cert.Certificate> found =
                CertificateFactory.getInstance("X.509").generateCertificates(new ByteArrayInputStream(content));
        List<X509Certificate> certificates = new ArrayList<>();
        for (var certificate : found) {
            if (certificate instanceof X509Certificate x509) {
                certificates.add(x509);
            }
        }
        return certificates;
    }

    static List<X509Certificate> ofText(String pem) {
        try {
            return read(pem.getBytes(StandardCharsets.US_ASCII));
        } catch (CertificateException damaged) {
            throw new IllegalStateException("a registered certificate cannot be read", damaged);
        }
    }

    static String text(List<X509Certificate> chain) {
        return chain.stream().map(Certificates::text).collect(Collectors.joining());
    }

    private static String text(X509Certificate certificate) {
        return "-----BEGIN CERTIFICATE-----\n" + LINES.encodeToString(encoded(certificate))
                + "\n-----END CERTIFICATE-----\n";
    }

    /** The SHA-256 of the certificate, as 64 hexadecimal digits. */
    static String fingerprint(X509Certificate certificate) {
        return Digest.of(encoded(certificate)).value();
    }

    /**
     * The holder's certificate and those that vouch for it, as far as they are among the given ones. The holder's is the
     * one that vouches for no other.
     *
     * @return empty if there is not exactly one such certificate
     */
    static List<X509Certificate> inOrder(List<X509Certificate> given) {
        List<X509Certificate> certificates = given.stream().distinct().toList();
        List<X509Certificate> ends = certificates.stream()
                .filter(one ->
                        certificates.stream().noneMatch(other -> !other.equals(one) && Vouching.vouches(one, other)))
                .toList();
        if (ends.size() != 1) {
            return List.of();
        }
        List<X509Certificate> chain = new ArrayList<>(ends);
        Optional<X509Certificate> next = next(chain, certificates);
        while (next.isPresent()) {
            chain.add(next.get());
            next = next(chain, certificates);
        }
        return List.copyOf(chain);
    }

    private static Optional<X509Certificate> next(List<X509Certificate> chain, List<X509Certificate> certificates) {
        X509Certificate last = chain.get(chain.size() - 1);
        return certificates.stream()
                .filter(one -> !chain.contains(one) && Vouching.vouches(one, last))
                .findFirst();
    }

    private static byte[] encoded(X509Certificate certificate) {
        try {
            return certificate.getEncoded();
        } catch (CertificateException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
