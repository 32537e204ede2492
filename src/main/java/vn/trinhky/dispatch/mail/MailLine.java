package vn.trinhky.dispatch.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Transport;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import org.apache.commons.pool2.BaseKeyedPooledObjectFactory;
import org.apache.commons.pool2.PooledObject;
import org.apache.commons.pool2.impl.DefaultPooledObject;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.util.StringUtils;

/** An open line to a mail server, used by one letter at a time. */
final class MailLine {

    /** Then it is given up: servers limit what they take over one. */
    private static final int LETTERS = 50;

    /** One that was idle for longer is asked whether the server is still there. */
    private static final Duration FRESH = Duration.ofSeconds(1);

    private final Transport transport;
    private int letters;

    private MailLine(Transport transport) {
        this.transport = transport;
    }

    boolean isUsed() {
        return letters > 0;
    }

    void send(MimeMessage letter) throws MessagingException {
        letters++;
        transport.sendMessage(letter, letter.getAllRecipients());
    }

    /** Opens and closes lines as a mail server's settings say. */
    static final class Factory extends BaseKeyedPooledObjectFactory<JavaMailSenderImpl, MailLine> {

        @Override
        public MailLine create(JavaMailSenderImpl server) throws MessagingException {
            String protocol = server.getProtocol() == null ? JavaMailSenderImpl.DEFAULT_PROTOCOL : server.getProtocol();
            Transport transport = server.getSession().getTransport(protocol);
            String user = StringUtils.hasLength(server.getUsername()) ? server.getUsername() : null;
            String password = user != null || StringUtils.hasLength(server.getPassword()) ? server.getPassword() : null;
            transport.connect(server.getHost(), server.getPort(), user, password);
            return new MailLine(transport);
        }

        @Override
        public PooledObject<MailLine> wrap(MailLine line) {
            return new DefaultPooledObject<>(line);
        }

        @Override
        public boolean validateObject(JavaMailSenderImpl server, PooledObject<MailLine> pooled) {
            MailLine line = pooled.getObject();
            return line.letters < LETTERS
                    && (pooled.getIdleDuration().compareTo(FRESH) < 0 || line.transport.isConnected());
        }

        @Override
        public void destroyObject(JavaMailSenderImpl server, PooledObject<MailLine> pooled) throws MessagingException {
            pooled.getObject().transport.close();
        }
    }
}
