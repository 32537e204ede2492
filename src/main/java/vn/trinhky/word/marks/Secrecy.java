package vn.trinhky.word.marks;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Degrees of secrecy. This system takes nothing that has one: state secrets must not be made, kept or sent on equipment
 * that is connected to a network. (Law on the Protection of State Secrets)
 */
public enum Secrecy {
    NONE(""),
    SECRET("MẬT"),
    TOP_SECRET("TỐI MẬT"),
    ABSOLUTELY_SECRET("TUYỆT MẬT");

    private static final Pattern BRACKETS = Pattern.compile("[\\[\\]().*]");
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern LABEL =
            Pattern.compile("Độ mật ?: ?", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private final String printed;

    Secrecy(String printed) {
        this.printed = printed;
    }

    /** As it stands on a document, in capitals; empty for none. */
    public String printed() {
        return printed;
    }

    /**
     * The degree that a line of a document marks, if it is such a mark: these words in capitals and nothing else, or
     * however written after "Độ mật:". A sentence that speaks of secrets is none.
     */
    public static Optional<Secrecy> markedBy(String line) {
        String plain = SPACES.matcher(BRACKETS.matcher(Normalizer.normalize(line, Normalizer.Form.NFC))
                        .replaceAll(" "))
                .replaceAll(" ")
                .strip();
        Matcher labelled = LABEL.matcher(plain);
        String word = labelled.lookingAt() ? plain.substring(labelled.end()).toUpperCase(Locale.ROOT) : plain;
        return Stream.of(values())
                .filter(degree -> degree != NONE && degree.printed.equals(word))
                .findFirst();
    }
}
