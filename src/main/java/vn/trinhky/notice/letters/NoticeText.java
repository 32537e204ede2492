package vn.trinhky.notice.letters;

import java.util.Locale;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.trinhky.notice.digest.Line;
import vn.trinhky.notice.kept.KeptNotice;
import vn.trinhky.notice.kept.NoticeWords;

/** What a letter says, in Vietnamese: an address has no language of its own. */
@Component
class NoticeText {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    private final NoticeWords words;
    private final MessageSource messages;
    private final String address;

    NoticeText(NoticeWords words, MessageSource messages, @Value("${trinhky.base-url}") String address) {
        this.words = words;
        this.messages = messages;
        this.address = address;
    }

    String subject(KeptNotice notice) {
        return say("notice.mail.subject", words.sentence(notice, VIETNAMESE));
    }

    String text(KeptNotice notice) {
        return notice.isDigest() ? digest(notice) : single(notice);
    }

    private String single(KeptNotice notice) {
        StringJoiner text = new StringJoiner("\n\n");
        text.add(words.sentence(notice, VIETNAMESE) + ".");
        @Nullable String written = notice.notice().words();
        if (written != null) {
            text.add(written);
        }
        return text.add(say("notice.mail.open", address + "/notices/" + notice.id()))
                .toString();
    }

    private String digest(KeptNotice notice) {
        StringBuilder text = new StringBuilder();
        Line.@Nullable Urgency heading = null;
        for (Line line : notice.lines()) {
            if (line.urgency() != heading) {
                heading = line.urgency();
                text.append('\n').append(say("digest.group." + heading)).append('\n');
            }
            text.append("- ")
                    .append(written(line))
                    .append("\n  ")
                    .append(address)
                    .append(line.place())
                    .append('\n');
        }
        return say("digest.mail.text", text, address + "/notices/" + notice.id());
    }

    private String written(Line line) {
        String whose = line.absent() == null ? "" : " (" + say("digest.onBehalf", line.absent()) + ")";
        return words.step(line, VIETNAMESE) + whose + " · " + line.about() + ": " + words.time(line, VIETNAMESE);
    }

    private String say(String key, Object... details) {
        return messages.getMessage(key, details, VIETNAMESE);
    }
}
