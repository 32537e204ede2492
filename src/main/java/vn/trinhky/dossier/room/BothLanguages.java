package vn.trinhky.dossier.room;

import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** A dossier is read by whoever holds it: it says everything in Vietnamese and in English, whoever took it. */
@Component
public class BothLanguages {

    public static final Locale VIETNAMESE = Locale.forLanguageTag("vi");
    public static final List<Locale> IN_ORDER = List.of(VIETNAMESE, Locale.ENGLISH);

    private final MessageSource messages;

    BothLanguages(MessageSource messages) {
        this.messages = messages;
    }

    public String in(Locale language, String key, Object... details) {
        return messages.getMessage(key, details, language);
    }

    /** Both in one line, for headings: {@code Nơi nhận / Addressee}. */
    public String both(String key, Object... details) {
        return in(VIETNAMESE, key, details) + " / " + in(Locale.ENGLISH, key, details);
    }

    /** The same for a word of a list that may have grown. */
    public String both(Word word) {
        String vietnamese = word(VIETNAMESE, word.key(), word.otherwise());
        return vietnamese.equals(word.otherwise())
                ? vietnamese
                : vietnamese + " / " + word(Locale.ENGLISH, word.key(), word.otherwise());
    }

    /** A word under a key. @param otherwise what is shown where the key has none */
    public record Word(String key, String otherwise) {}

    /** What a file is. */
    public String note(Locale language, Note note) {
        return in(language, "dossier.file." + note.key(), note.details().toArray());
    }

    /** A word of a closed list, such as a state; a list that has grown is shown as it is. */
    public String word(Locale language, String key, String otherwise) {
        return String.valueOf(messages.getMessage(key, null, otherwise, language));
    }
}
