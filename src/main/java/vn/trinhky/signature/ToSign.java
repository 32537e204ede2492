package vn.trinhky.signature;

import java.security.cert.CertificateEncodingException;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import vn.trinhky.files.Digest;

/**
 * What a token or a remote service is asked to sign. Everything is text, so that it goes through a page, a file or JSON.
 *
 * @param data the bytes to sign, in Base64; the key signs them, not the document
 * @param digest their SHA-256 in Base64, for services that are sent the digest only
 * @param algorithm as Java and most services call it: {@code SHA256withRSA} or {@code SHA256withECDSA}
 * @param certificate whose key is to sign, in Base64 (DER)
 * @param until when a signature is not waited for any more, or a seal has to be begun anew for its time to be right
 */
public record ToSign(String data, String digest, String algorithm, String certificate, Instant until) {

    public static ToSign of(byte[] data, SigningKey key, Instant until) {
        Base64.Encoder text = Base64.getEncoder();
        try {
            return new ToSign(
                    text.encodeToString(data),
                    text.encodeToString(HexFormat.of().parseHex(Digest.of(data).value())),
                    "EC".equals(key.certificate().getPublicKey().getAlgorithm()) ? "SHA256withECDSA" : "SHA256withRSA",
                    text.encodeToString(key.certificate().getEncoded()),
                    until);
        } catch (CertificateEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The bytes to sign. */
    public byte[] bytes() {
        return Base64.getDecoder().decode(data);
    }
}
