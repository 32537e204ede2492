package vn.trinhky.verification.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What somebody typed behind {@code verify}.
 *
 * @param file to check
 * @param against the file that it should be
 * @param trusted certificates that are trusted, as PEM or DER
 * @param json whether the answer is for a program
 */
record Asked(Path file, @Nullable Path against, List<Path> trusted, boolean json, Locale language) {

    static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    /** It was not understood; how it is written is said instead. */
    static final class NotUnderstood extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    static Asked read(List<String> words, Locale usual) {
        Path file = null;
        Path against = null;
        List<Path> trusted = new ArrayList<>();
        boolean json = false;
        Locale language = language(usual.getLanguage());
        for (Iterator<String> rest = words.iterator(); rest.hasNext(); ) {
            String word = rest.next();
            switch (word) {
                case "--against" -> against = Path.of(next(rest));
                case "--trusted" -> trusted.add(Path.of(next(rest)));
                case "--lang" -> language = language(next(rest));
                case "--json" -> json = true;
                default -> file = only(file, word);
            }
        }
        if (file == null) {
            throw new NotUnderstood();
        }
        return new Asked(file, against, List.copyOf(trusted), json, language);
    }

    /** What the machine speaks; Vietnamese where that is neither of the two. */
    static Locale language(String tag) {
        return tag.equals(Locale.ENGLISH.getLanguage()) ? Locale.ENGLISH : VIETNAMESE;
    }

    private static String next(Iterator<String> rest) {
        if (!rest.hasNext()) {
            throw new NotUnderstood();
        }
        return rest.next();
    }

    private static Path only(@Nullable Path file, String word) {
        if (file != null || word.startsWith("--")) {
            throw new NotUnderstood();
        }
        return Path.of(word);
    }
}
