package vn.trinhky.dispatch.webhook;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** HMAC-SHA256 over time stamp, full stop and body; in its header {@code v1=} and 64 hexadecimal digits, one for each secret. */
final class Signature {

    static final String HEADER = "X-TrinhKy-Signature";
    static final String TIMESTAMP = "X-TrinhKy-Timestamp";

    /** What was signed longer ago, or is to be signed only then, is nobody's word any more. */
    static final Duration WINDOW = Duration.ofMinutes(5);

    private static final String VERSION = "v1=";
    private static final String ALGORITHM = "HmacSHA256";

    private Signature() {}

    /**
     * @param secrets as their owners were shown them
     * @param timestamp seconds since 1970
     */
    static String header(Collection<String> secrets, long timestamp, byte[] body) {
        return secrets.stream()
                .map(secret -> VERSION + HexFormat.of().formatHex(value(secret, timestamp, body)))
                .collect(Collectors.joining(","));
    }

    /** Whether one of these secrets signed this body, just now. */
    static boolean fits(String header, String timestamp, byte[] body, Collection<String> secrets, Instant now) {
        long signedAt = seconds(timestamp);
        if (Math.abs(now.getEpochSecond() - signedAt) > WINDOW.toSeconds()) {
            return false;
        }
        List<String> shown = List.of(header.split(","));
        boolean fits = false;
        for (String secret : secrets) {
            byte[] wanted = header(List.of(secret), signedAt, body).getBytes(StandardCharsets.US_ASCII);
            for (String one : shown) {
                fits |= MessageDigest.isEqual(wanted, one.strip().getBytes(StandardCharsets.US_ASCII));
            }
        }
        return fits;
    }

    /** What is no number was signed at the beginning of time. */
    private static long seconds(String timestamp) {
        return timestamp.matches("\\d{1,12}") ? Long.parseLong(timestamp) : 0;
    }

    private static byte[] value(String secret, long timestamp, byte[] body) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.US_ASCII), ALGORITHM));
            mac.update((timestamp + ".").getBytes(StandardCharsets.US_ASCII));
            return mac.doFinal(body);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
