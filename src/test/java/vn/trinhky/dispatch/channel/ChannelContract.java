package vn.trinhky.dispatch.channel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Properties;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import vn.trinhky.files.FileStore;
import vn.trinhky.files.FilesInMemory;
import vn.trinhky.issuing.IssuedPaper;
import vn.trinhky.issuing.IssuedReport;

/**
 * What every channel owes the dispatch, tried with a receiver of the channel's own kind and a line that fails in every way. A
 * new channel is one class and one heir of this one.
 */
@Tag("dispatch")
public abstract class ChannelContract {

    /** The channel shall give up on a silent receiver long before; see {@link #channel}. */
    private static final Duration LONG = Duration.ofSeconds(15);

    private static final FaultyLine.Fault SLOW = (talk, answer) -> {
        try {
            Thread.sleep(100);
        } catch (InterruptedException over) {
            return null;
        }
        return answer;
    };
    private static final FaultyLine.Fault SILENT = (talk, answer) -> new byte[0];
    private static final FaultyLine.Fault TAKES_AND_DROPS = (talk, answer) -> talk.taken() ? null : answer;
    private static final FaultyLine.Fault TAKES_AND_IS_SILENT = (talk, answer) -> talk.taken() ? new byte[0] : answer;
    private static final FaultyLine.Fault NONSENSE =
            (talk, answer) -> "\u0001?! ba muoi\r\n\r\n".getBytes(StandardCharsets.US_ASCII);
    private static final FaultyLine.Fault TAKES_AND_TALKS_NONSENSE =
            (talk, answer) -> talk.taken() ? NONSENSE.heard(talk, answer) : answer;
    private static final FaultyLine.Fault ANSWERS_TWICE = (talk, answer) -> talk.taken() ? twice(answer) : answer;

    /** Holds the files of the documents in the parcels. */
    protected final FileStore files = new FilesInMemory();

    private Receiver receiver;
    private FaultyLine line;
    private Channel channel;

    /** The other side, listening. */
    protected abstract Receiver receiver();

    /** The channel with a receiver at this port of 127.0.0.1, and with patience for half a second of silence. */
    protected abstract Channel channel(int port);

    /** Of an addressee whom the receiver knows. */
    protected abstract String address(int port);

    /** The receiver takes nothing at the moment, and says so in the channel's own language. */
    protected abstract FaultyLine.Fault busy();

    /** The receiver does not know the addressee and never will; null if this channel cannot know that. */
    protected abstract FaultyLine.@Nullable Fault unknownAddressee();

    /** Whether this way has a message of this kind. */
    protected boolean carries(Purpose purpose) {
        return true;
    }

    @BeforeEach
    void connect() {
        receiver = receiver();
        line = new FaultyLine(receiver.port(), () -> receiver.arrivals().size());
        channel = channel(line.port());
    }

    @AfterEach
    void disconnect() {
        line.close();
        receiver.close();
    }

    @Test
    void handsAParcelOverAndCanShowIt() {
        Parcel parcel = parcel(Purpose.DOCUMENT);
        HandOver done = hand(parcel);
        assertThat(receiver.arrivals()).containsExactly(parcel.key());
        assertThat(done.evidence()).isNotEmpty();
        assertThat(done.evidence().values())
                .as("no secrets")
                .noneMatch(shown -> shown.contains(parcel.link().toString()));
    }

    @ParameterizedTest
    @EnumSource
    void carriesWhateverThePurposeIs(Purpose purpose) {
        Parcel parcel = parcel(purpose);
        if (!carries(purpose)) {
            assertThat(fails(parcel).isLasting())
                    .as("somebody is asked at once")
                    .isTrue();
            return;
        }
        hand(parcel);
        assertThat(receiver.kept()).containsExactly(parcel.key());
    }

    @Test
    void waitsForASlowReceiver() {
        line.has(SLOW);
        Parcel parcel = parcel(Purpose.DOCUMENT);
        hand(parcel);
        assertThat(receiver.kept()).containsExactly(parcel.key());
    }

    @Test
    void handsOverNothingTwiceToAReceiverThatAnswersTwice() {
        line.has(ANSWERS_TWICE);
        Parcel parcel = parcel(Purpose.DOCUMENT);
        try {
            hand(parcel);
        } catch (NotHandedOver unsure) { // an answer that stumbles over itself may be no answer
            assertThat(unsure.isLasting()).isFalse();
        }
        line.works();
        hand(parcel);
        assertThat(receiver.kept()).containsExactly(parcel.key());
    }

    @Test
    void isRecognisedWhenItComesAgainAfterSuccess() {
        Parcel parcel = parcel(Purpose.DOCUMENT);
        hand(parcel);
        hand(parcel);
        assertThat(receiver.kept()).containsExactly(parcel.key());
    }

    @Test
    void triesAgainWhenNobodyIsThere() {
        line.close();
        failsForNow(parcel(Purpose.DOCUMENT));
        assertThat(receiver.arrivals()).isEmpty();
    }

    @Test
    void triesAgainWhenTheReceiverNeverAnswers() {
        line.has(SILENT);
        failsForNow(parcel(Purpose.DOCUMENT));
    }

    @Test
    void triesAgainWhenTheReceiverTalksNonsense() {
        line.has(NONSENSE);
        failsForNow(parcel(Purpose.DOCUMENT));
    }

    @Test
    void triesAgainWhenTheReceiverIsBusy() {
        line.has(busy());
        failsForNow(parcel(Purpose.DOCUMENT));
    }

    @Test
    void bringsNoSecondCopyWhenTheLineDropsAfterTheReceiverHasTakenIt() {
        arrivesOnceIn(TAKES_AND_DROPS);
    }

    @Test
    void bringsNoSecondCopyWhenTheReceiverTakesItAndNeverAnswers() {
        arrivesOnceIn(TAKES_AND_IS_SILENT);
    }

    @Test
    void bringsNoSecondCopyWhenTheReceiverTakesItAndTalksNonsense() {
        arrivesOnceIn(TAKES_AND_TALKS_NONSENSE);
    }

    private void arrivesOnceIn(FaultyLine.Fault fault) {
        line.has(fault);
        Parcel parcel = parcel(Purpose.DOCUMENT);
        failsForNow(parcel);
        line.works();
        hand(parcel);
        assertThat(receiver.arrivals()).containsOnly(parcel.key()).hasSizeGreaterThanOrEqualTo(1);
        assertThat(receiver.kept()).containsExactly(parcel.key());
    }

    @Test
    void asksAPersonAtOnceWhenTheAddresseeIsUnknown() {
        FaultyLine.Fault unknown = unknownAddressee();
        if (unknown != null) {
            line.has(unknown);
            assertThat(fails(parcel(Purpose.DOCUMENT)).isLasting()).isTrue();
        }
    }

    @Test
    void carriesManyAtTheSameTime() {
        List<Parcel> parcels =
                IntStream.range(0, 8).mapToObj(i -> parcel(Purpose.DOCUMENT)).toList();
        parcels.parallelStream().forEach(this::hand);
        assertThat(receiver.arrivals())
                .containsExactlyInAnyOrderElementsOf(
                        parcels.stream().map(Parcel::key).toList());
    }

    @Test
    void losesPatienceInTheEndButNotWithinTheHour() {
        Patience patience = channel.patience();
        Duration whole = IntStream.range(1, patience.attempts())
                .mapToObj(patience::pauseAfter)
                .reduce(Duration.ZERO, Duration::plus);
        assertThat(patience.attempts()).isBetween(3, 100);
        assertThat(whole).isBetween(Duration.ofHours(1), Duration.ofDays(7));
        assertThat(channel.kind().isCarried()).isTrue();
    }

    /** A parcel for the addressee that the receiver knows. */
    protected Parcel parcel(Purpose purpose) {
        boolean aboutAnother = purpose == Purpose.REPLACEMENT || purpose == Purpose.CORRECTION;
        return new Parcel(
                UUID.randomUUID(),
                purpose,
                UUID.randomUUID(),
                "Ủy ban nhân dân xã Đăk Ruồng",
                address(line.port()),
                document(128),
                aboutAnother ? document(129) : null,
                UUID.randomUUID(),
                purpose == Purpose.DOCUMENT ? "" : "Nhầm số liệu ở mục I.2 & phụ lục");
    }

    private IssuedReport document(int number) {
        byte[] pdf = ("%PDF-1.7 " + number).getBytes(StandardCharsets.US_ASCII);
        byte[] word = ("PK " + number).getBytes(StandardCharsets.US_ASCII);
        return IssuedPaper.of(number, files.keep(word), files.keep(pdf));
    }

    protected HandOver hand(Parcel parcel) {
        return assertTimeoutPreemptively(LONG, () -> channel.hand(parcel));
    }

    private void failsForNow(Parcel parcel) {
        assertThat(fails(parcel).isLasting()).as("somebody is asked at once").isFalse();
    }

    private NotHandedOver fails(Parcel parcel) {
        NotHandedOver failure = assertTimeoutPreemptively(
                LONG, () -> catchThrowableOfType(NotHandedOver.class, () -> channel.hand(parcel)));
        assertThat(failure).as("handed over").isNotNull();
        assertThat(Stream.of("vi", "en")).allSatisfy(language -> assertThat(sentences(language))
                .containsKey("delivery.cause." + failure.cause()));
        return failure;
    }

    private static Properties sentences(String language) throws IOException {
        Properties all = new Properties();
        for (Resource file : new PathMatchingResourcePatternResolver()
                .getResources("classpath*:messages/*_" + language + ".properties")) {
            try (InputStream in = file.getInputStream()) {
                all.load(new java.io.InputStreamReader(in, StandardCharsets.UTF_8));
            }
        }
        return all;
    }

    private static byte[] twice(byte[] answer) {
        byte[] both = new byte[2 * answer.length];
        System.arraycopy(answer, 0, both, 0, answer.length);
        System.arraycopy(answer, 0, both, answer.length, answer.length);
        return both;
    }
}
