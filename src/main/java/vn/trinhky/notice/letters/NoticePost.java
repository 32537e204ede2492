package vn.trinhky.notice.letters;

import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Component;
import vn.trinhky.notice.kept.KeptNotice;
import vn.trinhky.notice.kept.KeptNotices;
import vn.trinhky.office.OfficeDirectory;

/** Sends the letters, outside any transaction. Whoever has no address finds it in the application. */
@Component
class NoticePost {

    private static final Logger LOG = LoggerFactory.getLogger(NoticePost.class);

    private final KeptNotices notices;
    private final OfficeDirectory office;
    private final NoticeText words;
    private final ObjectProvider<JavaMailSender> server;
    private final String sender;
    private final Clock clock;

    NoticePost(
            KeptNotices notices,
            OfficeDirectory office,
            NoticeText words,
            ObjectProvider<JavaMailSender> server,
            @Value("${trinhky.mail-from}") String sender,
            Clock clock) {
        this.notices = notices;
        this.office = office;
        this.words = words;
        this.server = server;
        this.sender = sender;
        this.clock = clock;
    }

    void send(NoticeLetter letter) {
        KeptNotice notice = notices.one(letter.notice()).orElse(null);
        if (notice == null || isOver(notice)) {
            return;
        }
        String address = office.person(notice.person()).email();
        JavaMailSender post = server.getIfAvailable();
        if (address == null || post == null) {
            LOG.debug("notice {} stays in the application: there is no address or no mail server", notice.id());
            return;
        }
        SimpleMailMessage message = new SimpleMailMessage();
        message.setFrom(sender);
        message.setTo(address);
        message.setSubject(words.subject(notice));
        message.setText(words.text(notice));
        post.send(message);
        notices.mailed(notice.id(), clock.instant());
    }

    /** What she knows by now; and a digest whose day is over, which tells how things stood on that morning. */
    private boolean isOver(KeptNotice notice) {
        @Nullable LocalDate day = notice.day();
        return !notice.isUnread() || notice.mailedAt() != null || (day != null && day.isBefore(LocalDate.now(clock)));
    }
}
