package vn.trinhky.dispatch.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import vn.trinhky.stopping.Child;

/**
 * Two processes of the product on one database send a document while something they stand on goes away. What counts is what
 * the mail server of the world outside has taken in the end: from every addressee's view one letter, and the books say so.
 */
@Tag("dispatch")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FaultTests {

    private static final Duration PATIENCE = Duration.ofMinutes(4);
    private static final int MANY = 1_000;
    private static final int SOME = 200;

    /** Letters that may be on the wire at one moment: the threads of a process for background work. */
    private static final int ON_THE_WIRE = 8;

    private final Path folder = Path.of("target", "faults", UUID.randomUUID().toString());
    private OwnPostgres database;
    private DispatchBooks books;
    private MailSink mail;
    private Child first;
    private Child second;

    @BeforeAll
    void start() throws IOException {
        database = OwnPostgres.in(folder.resolve("postgres"));
        books = new DispatchBooks(database);
        mail = MailSink.away();
        mail.comesBack();
        first = started("first");
        first.ready().orTimeout(3, TimeUnit.MINUTES).join();
        second = started("second");
    }

    @AfterAll
    void end() throws IOException {
        first.kill();
        second.kill();
        mail.close();
        database.close();
    }

    private Child started(String name) throws IOException {
        return Child.on(
                database.jdbcUrl(),
                folder.resolve("office"),
                name,
                "--spring.mail.host=127.0.0.1",
                "--spring.mail.port=" + mail.port(),
                "--logging.level.vn.trinhky.dispatch=off");
    }

    @Test
    void reachesEverybodyOnceTheMailServerIsBack() throws IOException {
        mail.close();
        UUID report = issued(2950, SOME, "away.example");
        await().atMost(PATIENCE).until(() -> books.failedAttempts(report, "mailServerUnreachable") == SOME);
        assertThat(books.states(report)).isEqualTo(Map.of("WAITING", SOME));

        mail.comesBack();
        books.bringForward();
        everybodyHasIt(report, SOME);
        assertThat(lettersTo("away.example")).as("no letter twice").hasSize(SOME);
    }

    /** Letters that the mail server has, and of which nobody could note that it has them, are sent again under their key. */
    @Test
    void reachesEverybodyWhenTheDatabaseIsRestartedUnderLoad() throws IOException {
        mail.fallSilentAfter(SOME / 4);
        UUID report = issued(2951, SOME, "restart.example");
        await().atMost(PATIENCE).until(() -> lettersTo("restart.example").size() > SOME / 4);
        database.stop();
        mail.speakAgain();
        database.comesBack();

        everybodyHasIt(report, SOME);
        assertThat(lettersTo("restart.example"))
                .as("no more than were on the wire twice")
                .hasSizeBetween(SOME, SOME + 2 * ON_THE_WIRE);
    }

    /** The second process takes over what the first held, and a third one in the place of the first helps it. */
    @Test
    void reachesEverybodyWhenAProcessIsKilledInTheMiddle() throws IOException {
        second.ready().orTimeout(3, TimeUnit.MINUTES).join();
        mail.fallSilentAfter(MANY / 3);
        UUID report = issued(2952, MANY, "killed.example");
        await().atMost(PATIENCE).until(() -> lettersTo("killed.example").size() > MANY / 3);
        first.kill();
        mail.speakAgain();
        first = second;
        second = started("third");

        everybodyHasIt(report, MANY);
        assertThat(lettersTo("killed.example"))
                .as("no more than the dead process had on the wire twice")
                .hasSizeBetween(MANY, MANY + ON_THE_WIRE);
    }

    private UUID issued(int year, int addressees, String where) {
        UUID report = within(first.prepare(year, 1));
        books.addressTo(report, addressees, where);
        within(first.sign(report));
        within(first.seal(report));
        assertThat(books.states(report).values().stream()
                        .mapToInt(Integer::intValue)
                        .sum())
                .isEqualTo(addressees);
        return report;
    }

    private void everybodyHasIt(UUID report, int addressees) {
        await().atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(500))
                .ignoreExceptions() // the database may be away
                .until(() -> books.states(report).equals(Map.of("SENT", addressees)));
        await().atMost(PATIENCE).until(() -> books.tasksLeft() == 0);
        assertThat(books.errands(report, "DONE")).isEqualTo(addressees);
        assertThat(books.repeatedSteps(report)).isZero();
        assertThat(books.inTheJournal(report, "DELIVERY_SENT")).isEqualTo(addressees);
        assertThat(books.inTheJournal(report, "DISPATCH_STARTED")).isEqualTo(1);
        isOneLetterEach(report, addressees);
    }

    /** A letter that came twice bears the same Message-ID, so that the receiving server shows it once. */
    private void isOneLetterEach(UUID report, int addressees) {
        Set<String> ids = books.messageIds(report);
        Set<MailSink.Taken> different = mail.taken().stream()
                .filter(letter -> ids.contains(letter.messageId()))
                .collect(Collectors.toCollection(HashSet::new));
        assertThat(different).hasSize(addressees);
        assertThat(different.stream().map(MailSink.Taken::to).distinct()).hasSize(addressees);
        assertThat(different.stream().map(MailSink.Taken::messageId).distinct()).hasSize(addressees);
    }

    private List<MailSink.Taken> lettersTo(String where) {
        return mail.taken().stream()
                .filter(letter -> letter.to().endsWith("@" + where))
                .toList();
    }

    private static <T> T within(CompletableFuture<T> done) {
        return done.orTimeout(PATIENCE.toSeconds(), TimeUnit.SECONDS).join();
    }
}
