package vn.trinhky.signing;

import java.security.cert.CertificateEncodingException;
import java.time.Instant;
import java.util.Base64;
import vn.trinhky.signature.SigningKey;

/**
 * What a token or a remote service is asked to sign. Everything is text, so that it goes through a page, a file or JSON.
 *
 * @param data the bytes to sign, in Base64; the key signs them, not the document
 * @param digest their SHA-256 in Base64, for services that are sent the digest only
 * @param algorithm as Java and most services call it
 * @param certificate whose key is to sign, in Base64 (DER)
 * @param until when the document stops waiting and its number goes back
 */
public record ToSign(String data, String digest, String algorithm, String certificate, Instant until) {

    static ToSign of(byte[] data, SigningKey key, Instant until) {
        Base64.Encoder text = Base64.getEncoder();
        try {
            return new ToSign(
                    text.encodeToString(data),
                    text.encodeToString(sha256(data)),
                    "EC".equals(key.certificate().getPublicKey().getAlgorithm()) ? "SHA256withECDSA" : "SHA256withRSA",
                    text.encodeToString(key.certificate().getEncoded()),
                    until);
        } catch (CertificateEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] sha256(byte[] data) {
        return java.util.HexFormat.of()
                .parseHex(vn.trinhky.files.Digest.of(data).value());
    }

    /** The bytes to sign. */
    public byte[] bytes() {
        return Base64.getDecoder().decode(data);
    }
}
