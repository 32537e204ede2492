package vn.trinhky.dispatch.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
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
import vn.trinhky.dispatch.channel.ChannelKind;
import vn.trinhky.stopping.Child;

/**
 * Two processes of the product on one database send a document while something they stand on goes away. What counts is what
 * the mail server and the programs of the world outside have taken in the end: from every addressee's view one letter or one
 * copy, and the books say so.
 */
@Tag("dispatch")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FaultTests {

    private static final Duration PATIENCE = Duration.ofMinutes(4);
    private static final int MANY = 1_000;
    private static final int SOME = 200;

    /** Parcels that may be on the wire at one moment: the threads of a process for background work. */
    private static final int ON_THE_WIRE = 8;

    private final Path folder = Path.of("target", "faults", UUID.randomUUID().toString());
    private final Silence silence = new Silence();
    private OwnPostgres database;
    private DispatchBooks books;
    private MailSink mail;
    private ProgramSink programs;
    private Child first;
    private Child second;

    @BeforeAll
    void start() throws IOException {
        database = OwnPostgres.in(folder.resolve("postgres"));
        books = new DispatchBooks(database);
        mail = MailSink.away(silence);
        mail.comesBack();
        programs = new ProgramSink(silence);
        first = started("first");
        first.ready().orTimeout(3, TimeUnit.MINUTES).join();
        for (String program : List.of(programs.keeping(), programs.seeing())) {
            programs.shares(program, within(first.introduce(program)));
        }
        second = started("second");
    }

    @AfterAll
    void end() throws IOException {
        first.kill();
        second.kill();
        mail.close();
        programs.close();
        database.close();
    }

    private Child started(String name) throws IOException {
        return Child.on(
                database.jdbcUrl(),
                folder.resolve("office"),
                name,
                "--spring.mail.host=127.0.0.1",
                "--spring.mail.port=" + mail.port(),
                "--trinhky.webhook.trial=true", // the programs are on this machine
                "--logging.level.vn.trinhky.dispatch=off");
    }

    @Test
    void reachesEverybodyOnceTheMailServerIsBack() throws IOException {
        mail.close();
        UUID report = prepared(2950, SOME, "away.example");
        issue(report, SOME);
        await().atMost(PATIENCE).until(() -> books.failedAttempts(report, "mailServerUnreachable") == SOME);
        assertThat(books.states(report)).isEqualTo(Map.of("MAIL WAITING", SOME));

        mail.comesBack();
        books.bringForward();
        everybodyHasIt(report, Map.of("MAIL SENT", SOME));
        assertThat(lettersOf(report)).as("no letter twice").hasSize(SOME);
    }

    /** Parcels that were taken outside, and of which nobody could note that they were, are sent again under their key. */
    @Test
    void reachesEverybodyWhenTheDatabaseIsRestartedUnderLoad() throws IOException {
        UUID report = halfToPrograms(2951, SOME, "restart.example");
        silence.fallsAfter(SOME / 4);
        issue(report, SOME);
        await().atMost(PATIENCE).until(() -> silence.unanswered() >= ON_THE_WIRE);
        database.stop();
        silence.ends();
        database.comesBack();

        everybodyHasIt(report, halves(SOME));
        assertThat(lettersOf(report).size() + postsOf(report).size())
                .as("no more than were on the wire twice")
                .isBetween(SOME, SOME + 2 * ON_THE_WIRE);
    }

    /** The second process takes over what the first held, and a third one in the place of the first helps it. */
    @Test
    void reachesEverybodyWhenAProcessIsKilledInTheMiddle() throws IOException {
        second.ready().orTimeout(3, TimeUnit.MINUTES).join();
        UUID report = halfToPrograms(2952, MANY, "killed.example");
        silence.fallsAfter(MANY / 3);
        issue(report, MANY);
        await().atMost(PATIENCE).until(() -> silence.unanswered() >= 2 * ON_THE_WIRE); // both have all they can
        first.kill();
        silence.ends();
        first = second;
        second = started("third");

        everybodyHasIt(report, halves(MANY));
        assertThat(lettersOf(report).size() + postsOf(report).size())
                .as("what the dead process had on the wire twice, and no more")
                .isBetween(MANY + 1, MANY + ON_THE_WIRE);
        assertThat(postsOf(report)).as("some of it posts").hasSizeGreaterThan(MANY / 2);
    }

    private UUID halfToPrograms(int year, int addressees, String where) {
        UUID report = prepared(year, addressees, where);
        books.everyFourthHasProgram(1, where, programs.keeping());
        books.everyFourthHasProgram(3, where, programs.seeing());
        return report;
    }

    /** Where the deliveries of such a report stand in the end. */
    private static Map<String, Integer> halves(int addressees) {
        return Map.of("MAIL SENT", addressees / 2, "WEBHOOK ARRIVED", addressees / 4, "WEBHOOK SENT", addressees / 4);
    }

    private UUID prepared(int year, int addressees, String where) {
        UUID report = within(first.prepare(year, 1));
        books.addressTo(report, addressees, where);
        return report;
    }

    private void issue(UUID report, int addressees) {
        within(first.sign(report));
        within(first.seal(report));
        assertThat(sum(books.states(report))).isEqualTo(addressees);
    }

    private void everybodyHasIt(UUID report, Map<String, Integer> states) {
        await().atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(500))
                .ignoreExceptions() // the database may be away
                .until(() -> books.states(report).equals(states));
        await().atMost(PATIENCE).until(() -> books.tasksLeft() == 0);
        int addressees = sum(states);
        assertThat(books.errands(report, "DONE")).isEqualTo(addressees);
        assertThat(books.steps(report)).isEqualTo(addressees);
        assertThat(books.repeatedSteps(report)).isZero();
        assertThat(books.inTheJournal(report, "DELIVERY_SENT")).isEqualTo(addressees);
        assertThat(books.namedInTheJournal(report, "DELIVERY_SENT")).isEqualTo(addressees);
        assertThat(books.inTheJournal(report, "DELIVERY_FAILED")).isZero();
        assertThat(books.inTheJournal(report, "DISPATCH_STARTED")).isEqualTo(1);
        isOneLetterEach(report, states.getOrDefault("MAIL SENT", 0));
        isOneCopyEach(report, states.getOrDefault("WEBHOOK ARRIVED", 0), states.getOrDefault("WEBHOOK SENT", 0));
    }

    /** A letter that came twice bears the same Message-ID, so that the receiving server shows it once. */
    private void isOneLetterEach(UUID report, int addressees) {
        Set<MailSink.Taken> different = Set.copyOf(lettersOf(report));
        assertThat(different).hasSize(addressees);
        assertThat(different.stream().map(MailSink.Taken::to).distinct()).hasSize(addressees);
        assertThat(different.stream().map(letter -> letter.messageId().replaceAll("<(.*)@trinhky>", "$1")))
                .hasSize(addressees)
                .containsExactlyInAnyOrderElementsOf(books.keys(report, ChannelKind.MAIL));
    }

    /** A post that came twice bears the same key and says the same, byte for byte; so the program keeps one copy. */
    private void isOneCopyEach(UUID report, int keeping, int seeing) {
        Set<ProgramSink.Post> different = Set.copyOf(postsOf(report));
        assertThat(different).hasSize(keeping + seeing);
        assertThat(different.stream().map(ProgramSink.Post::addressee).distinct())
                .hasSize(keeping + seeing);
        assertThat(different.stream().map(ProgramSink.Post::delivery).distinct())
                .hasSize(keeping + seeing);
        assertThat(different.stream().map(ProgramSink.Post::key))
                .containsExactlyInAnyOrderElementsOf(books.keys(report, ChannelKind.WEBHOOK));
        assertThat(programs.copies())
                .containsAllEntriesOf(
                        different.stream().collect(Collectors.toMap(ProgramSink.Post::key, post -> post)));
        assertThat(programs.unsigned()).isZero();
        Map<String, Integer> steps = books.stepsOfPrograms(report);
        assertThat(steps.getOrDefault("SENT 202", 0)).isEqualTo(seeing);
        assertThat(steps.getOrDefault("ARRIVED 200", 0) + steps.getOrDefault("ARRIVED 409", 0))
                .isEqualTo(keeping);
    }

    /** Whatever key they bear, and also to addressees who are to have a post. */
    private List<MailSink.Taken> lettersOf(UUID report) {
        Set<String> addresses = books.mailAddresses(report);
        return mail.taken().stream()
                .filter(letter -> addresses.contains(letter.to()))
                .toList();
    }

    private List<ProgramSink.Post> postsOf(UUID report) {
        Set<String> deliveries = books.deliveries(report);
        return programs.taken().stream()
                .filter(post -> deliveries.contains(post.delivery()))
                .toList();
    }

    private static int sum(Map<String, Integer> counted) {
        return counted.values().stream().mapToInt(Integer::intValue).sum();
    }

    private static <T> T within(CompletableFuture<T> done) {
        return done.orTimeout(PATIENCE.toSeconds(), TimeUnit.SECONDS).join();
    }
}
