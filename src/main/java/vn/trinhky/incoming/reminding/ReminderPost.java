package vn.trinhky.incoming.reminding;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Component;

/** Writes and sends the letters, outside any transaction. What was answered meanwhile is left out. */
@Component
class ReminderPost {

    private static final Logger LOG = LoggerFactory.getLogger(ReminderPost.class);
    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    private final JdbcClient database;
    private final ObjectProvider<JavaMailSender> server;
    private final MessageSource messages;
    private final String sender;
    private final String address;

    ReminderPost(
            JdbcClient database,
            ObjectProvider<JavaMailSender> server,
            MessageSource messages,
            @Value("${trinhky.mail-from}") String sender,
            @Value("${trinhky.base-url}") String address) {
        this.database = database;
        this.server = server;
        this.messages = messages;
        this.sender = sender;
        this.address = address;
    }

    void send(ReminderLetter letter) {
        List<String> waiting = waiting(letter.documents());
        JavaMailSender post = server.getIfAvailable();
        if (waiting.isEmpty()) {
            return;
        }
        if (post == null) {
            LOG.warn("nobody can be reminded by mail: no mail server is configured (spring.mail.host)");
            return;
        }
        SimpleMailMessage message = new SimpleMailMessage();
        message.setFrom(sender);
        message.setTo(letter.address());
        message.setSubject(say("reminder.subject", waiting.size()));
        message.setText(say("reminder.text", String.join("\n", waiting), address + "/inbox?show=UNANSWERED"));
        post.send(message);
    }

    private List<String> waiting(List<UUID> documents) {
        return database.sql("""
                        select concat_ws(' · ', nullif(code, ''), subject, author) from incoming_document d
                        where document_id = any(:documents) and state in ('ARRIVED', 'OPENED')
                            and not exists (select 1 from ended_arrival x where x.document_id = d.document_id)
                        order by arrived_at""").param("documents", documents.toArray(UUID[]::new)).query(String.class).list().stream()
                .map(line -> "- " + line)
                .toList();
    }

    private String say(String key, Object... details) {
        return messages.getMessage(key, details, VIETNAMESE);
    }
}
