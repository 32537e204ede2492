package vn.trinhky.register.book;

import java.util.Objects;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** What stands in the last two columns of a line: who has signed for it, and the note, which explains every gap. */
@Component("registerWords")
public class LineWords {

    private final MessageSource messages;

    LineWords(MessageSource messages) {
        this.messages = messages;
    }

    /** Such as "05/07"; empty before it was sent. */
    public String receipt(RegisterLine line) {
        var handover = line.handover();
        return handover == null ? "" : String.format("%02d/%02d", handover.signedFor(), handover.addressees());
    }

    /** The clerk's note; before it, why a number stands on no issued document. */
    public String note(RegisterLine line) {
        String own = Objects.toString(line.note(), "");
        String why =
                switch (line.state()) {
                    case RELEASED -> said("register.gap.RELEASED");
                    case TAKEN -> said("register.gap.TAKEN");
                    case VOID -> said("register.gap.VOID", Objects.toString(line.voidReason(), ""));
                    case SIGNED, ISSUED -> "";
                };
        return why.isEmpty() || own.isEmpty() ? why + own : why + " " + own;
    }

    private String said(String key, Object... details) {
        return messages.getMessage(key, details, LocaleContextHolder.getLocale());
    }
}
