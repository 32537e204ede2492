package vn.trinhky.dispatch.mail;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import vn.trinhky.dispatch.channel.Channel;
import vn.trinhky.dispatch.channel.ChannelContract;
import vn.trinhky.dispatch.channel.FaultyLine;
import vn.trinhky.dispatch.channel.Receiver;

/** Letters keep the contract of channels: a mail server knows a second copy by its Message-ID. */
class MailChannelTests extends ChannelContract {

    private static final String PATIENCE = "500";

    @Override
    protected Receiver receiver() {
        GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
        return new MailServer(server);
    }

    @Override
    protected Channel channel(int port) {
        JavaMailSenderImpl sender = new JavaMailSenderImpl();
        sender.setHost("127.0.0.1");
        sender.setPort(port);
        for (String limit : List.of("connectiontimeout", "timeout", "writetimeout")) {
            sender.getJavaMailProperties().setProperty("mail.smtp." + limit, PATIENCE);
        }
        StaticListableBeanFactory beans = new StaticListableBeanFactory();
        beans.addBean("mailServer", sender);
        return new MailChannel(
                beans.getBeanProvider(JavaMailSenderImpl.class),
                new MailLines(Clock.systemUTC()),
                Writing.letters(files, "7MB", ""));
    }

    @Override
    protected String address(int port) {
        return "vanthu@dakruong.example";
    }

    @Override
    protected FaultyLine.Fault busy() {
        return toAddressee("451 4.7.1 Come back in five minutes");
    }

    @Override
    protected FaultyLine.Fault unknownAddressee() {
        return toAddressee("550 5.1.1 No such user here");
    }

    private static FaultyLine.Fault toAddressee(String said) {
        byte[] answered = (said + "\r\n").getBytes(StandardCharsets.US_ASCII);
        return (talk, answer) -> talk.lastLine().startsWith("RCPT") ? answered : answer;
    }

    private record MailServer(GreenMail server) implements Receiver {

        @Override
        public int port() {
            return server.getSmtp().getPort();
        }

        @Override
        public List<UUID> arrivals() {
            return Stream.of(server.getReceivedMessages()).map(MailServer::key).toList();
        }

        private static UUID key(MimeMessage letter) {
            try {
                return NamedLetter.named(letter.getMessageID()).orElseThrow();
            } catch (MessagingException unreadable) {
                throw new IllegalStateException(unreadable);
            }
        }

        @Override
        public void close() {
            server.stop();
        }
    }
}
