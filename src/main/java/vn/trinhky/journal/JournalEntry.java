package vn.trinhky.journal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/**
 * One line of the journal.
 *
 * @param position counted from 1 within the dossier
 * @param at to the microsecond, as the database keeps it
 * @param actor the full name of who acted, or the name of the system
 * @param details what else is worth knowing, such as the unit or the reason
 * @param previous the hash of the entry before, 64 zeros for the first
 * @param hash SHA-256 over everything above, in hexadecimal digits
 */
public record JournalEntry(
        UUID dossier,
        int position,
        Instant at,
        String actor,
        String milestone,
        Map<String, String> details,
        String previous,
        String hash) {

    static final String BEGINNING = "0".repeat(64);

    static JournalEntry after(
            String previous,
            UUID dossier,
            int position,
            Instant at,
            String actor,
            String milestone,
            Map<String, String> details) {
        JournalEntry unsealed = new JournalEntry(dossier, position, at, actor, milestone, details, previous, "");
        return new JournalEntry(dossier, position, at, actor, milestone, details, previous, unsealed.computedHash());
    }

    /** Whether nothing in the entry was changed since it was written. */
    boolean isIntact() {
        return hash.equals(computedHash());
    }

    private String computedHash() {
        StringBuilder text = new StringBuilder();
        append(text, dossier.toString());
        append(text, Integer.toString(position));
        append(text, at.toString());
        append(text, actor);
        append(text, milestone);
        new TreeMap<>(details).forEach((key, value) -> {
            append(text, key);
            append(text, value);
        });
        append(text, previous);
        return sha256(text.toString());
    }

    /** Every part is preceded by its length, so that no two different entries read the same. */
    private static void append(StringBuilder text, String part) {
        text.append(part.length()).append(':').append(part);
    }

    private static String sha256(String text) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java has SHA-256", missing);
        }
    }
}
