package vn.trinhky.register;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;

/**
 * What anybody types to look a document up: ten letters and digits, {@code 7KQ2M-9XR4T}. Drawn by chance out of a thousand
 * million million (50 bits), so that knowing one tells nothing about another. The letters I, L, O and U are not used: they
 * look like others, and whoever types them is understood. (Crockford's base 32)
 *
 * @param value ten signs without a hyphen
 */
public record LookupCode(String value) {

    private static final String SIGNS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 10;
    private static final int GROUP = 5;
    private static final SecureRandom CHANCE = new SecureRandom();

    public LookupCode {
        if (value.length() != LENGTH || value.chars().anyMatch(sign -> SIGNS.indexOf(sign) < 0)) {
            throw new IllegalArgumentException("not a lookup code");
        }
    }

    static LookupCode draw() {
        StringBuilder drawn = new StringBuilder(LENGTH);
        for (int i = 0; i < LENGTH; i++) {
            drawn.append(SIGNS.charAt(CHANCE.nextInt(SIGNS.length())));
        }
        return new LookupCode(drawn.toString());
    }

    /** What somebody typed: capitals, spaces, hyphens and letters that look like digits do not matter. */
    public static Optional<LookupCode> read(String typed) {
        if (typed.length() > 4 * LENGTH) {
            return Optional.empty();
        }
        String signs = typed.toUpperCase(Locale.ROOT)
                .replaceAll("[\\s\\p{Pd}_.]", "")
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1')
                .replace('U', 'V');
        return signs.length() == LENGTH && signs.chars().allMatch(sign -> SIGNS.indexOf(sign) >= 0)
                ? Optional.of(new LookupCode(signs))
                : Optional.empty();
    }

    /** As it stands on the document. */
    public String printed() {
        return value.substring(0, GROUP) + "-" + value.substring(GROUP);
    }
}
