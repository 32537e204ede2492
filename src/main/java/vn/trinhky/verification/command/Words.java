package vn.trinhky.verification.command;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The sentences of the command, from the message files of the pages. */
final class Words {

    private final ResourceBundle sentences;
    private final Locale language;

    Words(Locale language) {
        this.language = language;
        this.sentences = ResourceBundle.getBundle(
                "messages/verify",
                language,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    String say(String key, Object... details) {
        String sentence = sentences.getString("verify." + key);
        return details.length == 0 ? sentence : new MessageFormat(sentence, language).format(details);
    }
}
