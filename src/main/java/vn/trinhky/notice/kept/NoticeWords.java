package vn.trinhky.notice.kept;

import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.trinhky.notice.digest.Line;
import vn.trinhky.web.Formats;

/** The sentences of notices and of the lines of digests; pages use it as {@code @noticeWords}. */
@Component("noticeWords")
public class NoticeWords {

    private final MessageSource messages;
    private final Formats formats;

    NoticeWords(MessageSource messages, Formats formats) {
        this.messages = messages;
        this.formats = formats;
    }

    public String sentence(KeptNotice kept, Locale language) {
        if (!kept.isDigest()) {
            return say(
                    "notice." + kept.notice().kind(),
                    language,
                    kept.notice().parts().toArray());
        }
        long late = kept.lines().stream()
                .filter(line -> line.urgency() == Line.Urgency.LATE)
                .count();
        String key = late == 0 ? "notice.digest" : "notice.digest.late";
        return say(key, language, formats.date(kept.day()), kept.lines().size(), late);
    }

    /** What is to be done. */
    public String step(Line line, Locale language) {
        return line.count() == 0 ? say("step." + line.step(), language) : say("digest.units", language, line.count());
    }

    /** How urgent it is: late by so many working days, today, in so many, waiting for so many. */
    public String time(Line line, Locale language) {
        String due = formats.date(line.due());
        return say("digest.time." + line.urgency(), language, line.days(), due);
    }

    private String say(String key, Locale language, Object... details) {
        return messages.getMessage(key, details, language);
    }
}
