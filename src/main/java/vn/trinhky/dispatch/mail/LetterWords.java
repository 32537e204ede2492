package vn.trinhky.dispatch.mail;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.trinhky.dispatch.channel.Parcel;
import vn.trinhky.dispatch.channel.Purpose;
import vn.trinhky.issuing.IssuedReport;

/** Finds the words of a letter: Vietnamese, whoever pressed the button that sends it. */
@Component
final class LetterWords {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    private final MessageSource messages;
    private final String office;

    LetterWords(MessageSource messages, @Value("${trinhky.base-url}") String office) {
        this.messages = messages;
        this.office = office;
    }

    /**
     * @param attached names of the files in the letter
     * @param left names of those that are too large for it
     */
    LetterText of(Parcel parcel, List<String> attached, List<String> left) {
        Object[] details = details(parcel);
        String purpose = "letter." + parcel.purpose();
        List<String> before = new ArrayList<>();
        before.add(say("letter.greeting", parcel.addressee()));
        before.add(say(purpose + ".text", details));
        if (!parcel.words().isBlank()) {
            before.add(say(parcel.purpose() == Purpose.RECALL ? "letter.reason" : "letter.words", parcel.words()));
        }
        if (!attached.isEmpty()) {
            before.add(say("letter.attached", String.join(", ", attached)));
        }
        if (!left.isEmpty()) {
            before.add(say("letter.left", String.join(", ", left)));
        }
        String asked = parcel.purpose() == Purpose.RECALL ? "letter.answer" : "letter.acknowledge";
        return new LetterText(
                say(purpose + ".subject", details),
                List.copyOf(before),
                new LetterText.Link(say(asked), say(asked + ".press"), office + "/receipts/" + parcel.link()),
                List.of(say("letter.private")));
    }

    private static Object[] details(Parcel parcel) {
        IssuedReport document = parcel.newest();
        IssuedReport before = parcel.document();
        return new Object[] {
            document.number().printed(),
            document.subject(),
            document.number().dateInWords(),
            before.number().printed(),
            before.number().dateInWords()
        };
    }

    private String say(String key, Object... details) {
        return messages.getMessage(key, details, VIETNAMESE);
    }
}
