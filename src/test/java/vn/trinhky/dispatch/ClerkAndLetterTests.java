package vn.trinhky.dispatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.mail.internet.MimeMessage;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionCallback;
import org.springframework.transaction.support.TransactionTemplate;
import vn.trinhky.cast.Cast;
import vn.trinhky.cast.OnDemoPages;
import vn.trinhky.cast.RoundInHand;
import vn.trinhky.compilation.Compilation;
import vn.trinhky.compilation.ReportId;
import vn.trinhky.dispatch.channel.ChannelKind;
import vn.trinhky.dispatch.mail.Letters;
import vn.trinhky.dispatch.mail.MailChannel;
import vn.trinhky.dispatch.mail.MailLines;
import vn.trinhky.journal.Journal;
import vn.trinhky.journal.Milestone;
import vn.trinhky.regime.Reporting;
import vn.trinhky.regime.ReportingPeriod;
import vn.trinhky.regime.Round;

/** The clerk ends deliveries while a letter is under way: the later one waits for the earlier one, and neither fails. */
@OnDemoPages
@Tag("signing")
class ClerkAndLetterTests {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final String REASON = "Đã giao bản giấy";

    @Autowired
    RoundInHand rounds;

    @Autowired
    Cast cast;

    @Autowired
    Dispatching dispatching;

    @Autowired
    Watching watching;

    @Autowired
    Deliveries deliveries;

    @Autowired
    Carriage carriage;

    @Autowired
    ErrandBook book;

    @Autowired
    Letters letters;

    @Autowired
    Compilation compilation;

    @Autowired
    Reporting reporting;

    @Autowired
    Journal journal;

    @Autowired
    JdbcClient database;

    @Autowired
    PlatformTransactionManager transactions;

    private final StaticListableBeanFactory mailServer = new StaticListableBeanFactory();
    private final ExecutorService other = Executors.newSingleThreadExecutor();

    @AfterEach
    void letTheOtherGo() {
        other.shutdownNow();
    }

    @Test
    void aLetterThatFailsWaitsForTheClerkWhoEndsAll() throws Exception {
        ReportId report = rounds.issued(new ReportingPeriod(2066, 1));
        Delivery letter = letterOf(report);

        Future<?> attempt =
                duringWhich(0, clerk -> clerk.executeWithoutResult(t -> endAll(report)), carrier -> assertThat(
                                carrier(carrier).carry(errand(letter)))
                        .as("tried again")
                        .isEmpty());

        attempt.get(1, TimeUnit.MINUTES);
        assertAllIsEnded(report);
    }

    @Test
    void theClerkWhoEndsAllWaitsForALetterThatFails() throws Exception {
        ReportId report = rounds.issued(new ReportingPeriod(2066, 2));
        Delivery letter = letterOf(report);

        Future<?> ending = duringWhich(
                1,
                carrier -> assertThat(carrier(carrier).carry(errand(letter)))
                        .as("tried again")
                        .isPresent(),
                clerk -> clerk.executeWithoutResult(t -> endAll(report)));

        ending.get(1, TimeUnit.MINUTES);
        assertAllIsEnded(report);
    }

    @Test
    void theClerkWhoEndsOneWaitsForItsLetter() throws Exception {
        ReportId report = rounds.issued(new ReportingPeriod(2066, 3));
        Delivery letter = letterOf(report);

        Future<?> ending = duringWhich(
                1,
                carrier -> assertThat(carrier(carrier).carry(errand(letter)))
                        .as("tried again")
                        .isPresent(),
                clerk -> clerk.executeWithoutResult(t -> watching.close(letter.id(), REASON, cast.clerk())));

        ending.get(1, TimeUnit.MINUTES);
        assertThat(now(letter).state()).isEqualTo(Delivery.State.CLOSED);
    }

    @Test
    void theClerkNeedNotWaitForTheMailServerAndTheLetterThatArrivesThereStaysOnRecord() {
        ReportId report = rounds.issued(new ReportingPeriod(2066, 4));
        Delivery letter = letterOf(report);
        mailServer.addBean("mailServer", new JavaMailSenderImpl());
        MailLines lines = new MailLines(Clock.systemUTC()) {
            @Override
            public void send(MimeMessage message, JavaMailSenderImpl server) {
                CompletableFuture.runAsync(() -> endAll(report), other)
                        .orTimeout(PATIENCE.toSeconds(), TimeUnit.SECONDS)
                        .join();
            }
        };

        carrier(new TransactionTemplate(transactions), lines).carry(errand(letter));

        assertAllIsEnded(report);
        assertThat(now(letter).sentAt()).isNotNull();
        assertThat(journal.entries(compilation.report(report).round().value()))
                .anyMatch(entry -> entry.milestone().equals(Milestone.DELIVERY_SENT.name())
                        && entry.details().equals(Map.of("addressee", letter.addressee())));
    }

    private void endAll(ReportId report) {
        watching.closeAll(report, REASON, cast.clerk());
    }

    private void assertAllIsEnded(ReportId report) {
        assertThat(dispatching.deliveriesOf(report, cast.clerk()))
                .allMatch(delivery -> delivery.state() == Delivery.State.CLOSED);
        assertThat(reporting.round(compilation.report(report).round()).state()).isEqualTo(Round.State.CLOSED);
    }

    private Delivery letterOf(ReportId report) {
        return dispatching.deliveriesOf(report, cast.clerk()).stream()
                .filter(delivery -> delivery.channel() == ChannelKind.MAIL)
                .findFirst()
                .orElseThrow();
    }

    private Delivery now(Delivery delivery) {
        return deliveries.findById(delivery.id()).orElseThrow();
    }

    private ErrandCarrier carrier(TransactionTemplate transaction) {
        return carrier(transaction, new MailLines(Clock.systemUTC()));
    }

    private ErrandCarrier carrier(TransactionTemplate transaction, MailLines lines) {
        return new ErrandCarrier(
                List.of(new MailChannel(mailServer.getBeanProvider(JavaMailSenderImpl.class), lines, letters)),
                book,
                transaction,
                Clock.systemUTC());
    }

    private UUID errand(Delivery letter) {
        return carriage.errandsOf(letter.id()).get(0).id();
    }

    /** Begins the second when all of the first is written and nothing committed, and lets the first go on once the second waits. */
    private Future<?> duringWhich(
            int reading, Consumer<TransactionTemplate> first, Consumer<TransactionTemplate> second) {
        CompletableFuture<Integer> session = new CompletableFuture<>();
        CompletableFuture<Future<?>> begun = new CompletableFuture<>();
        Runnable begin = () -> begun.complete(other.submit(() -> second.accept(new Watched(
                0,
                () -> session.complete(database.sql("select pg_backend_pid()")
                        .query(Integer.class)
                        .single()),
                () -> {}))));
        first.accept(new Watched(reading, () -> {}, () -> {
            deliveries.flush();
            begin.run();
            await().atMost(PATIENCE).until(() -> session.isDone() && waitsForALock(session.join()));
        }));
        return begun.join();
    }

    private boolean waitsForALock(int session) {
        return database.sql("select count(*) from pg_stat_activity where pid = ? and wait_event_type = 'Lock'")
                        .param(session)
                        .query(Integer.class)
                        .single()
                == 1;
    }

    /** A transaction that says when it begins and when it is about to end. */
    private final class Watched extends TransactionTemplate {
        private static final long serialVersionUID = 1;

        private final transient Runnable begins;
        private final transient Runnable ends;

        /** Before the one that writes, a carrier has one that reads. */
        private int reading;

        Watched(int reading, Runnable begins, Runnable ends) {
            super(transactions);
            this.reading = reading;
            this.begins = begins;
            this.ends = ends;
        }

        @Override
        public <T> T execute(TransactionCallback<T> action) {
            return super.execute(status -> {
                begins.run();
                T result = action.doInTransaction(status);
                if (reading-- == 0) {
                    ends.run();
                }
                return result;
            });
        }
    }
}
