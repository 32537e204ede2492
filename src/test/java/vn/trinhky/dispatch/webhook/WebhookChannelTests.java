package vn.trinhky.dispatch.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.trinhky.dispatch.channel.Channel;
import vn.trinhky.dispatch.channel.ChannelContract;
import vn.trinhky.dispatch.channel.FaultyLine;
import vn.trinhky.dispatch.channel.HttpReceiver;
import vn.trinhky.dispatch.channel.NotHandedOver;
import vn.trinhky.dispatch.channel.Parcel;
import vn.trinhky.dispatch.channel.Purpose;
import vn.trinhky.dispatch.channel.Receiver;
import vn.trinhky.dispatch.recall.ParcelFiles;
import vn.trinhky.files.Digest;

/** Programs are handed parcels as every other receiver is: they know a second copy by the Idempotency-Key. */
class WebhookChannelTests extends ChannelContract {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2024-06-14T02:40:00Z"), ZoneOffset.UTC);
    private static final List<String> SECRETS = List.of("khoa-moi", "khoa-cu");
    private static final byte[] REDLINE = {'P', 'K', 3, 4};
    private static final Duration PATIENCE = Duration.ofMillis(500);

    private HttpReceiver program = receiver(200);

    private static HttpReceiver receiver(int status) {
        return new HttpReceiver(
                call -> UUID.fromString(String.valueOf(call.header("Idempotency-Key"))),
                call -> new HttpReceiver.Answer(status, "da nhan"));
    }

    @Override
    protected Receiver receiver() {
        return program;
    }

    @Override
    protected Channel channel(int port) {
        return channel(new Destinations(true), SECRETS);
    }

    private WebhookChannel channel(Destinations destinations, List<String> secrets) {
        ProgramLine line = new ProgramLine(destinations, address -> secrets, CLOCK, PATIENCE);
        ParcelFiles enclosed = new ParcelFiles(files, report -> REDLINE);
        return new WebhookChannel(line, enclosed, JsonMapper.builder().build(), "https://vanban.konray.example");
    }

    @Override
    protected String address(int port) {
        return "http://127.0.0.1:" + port + "/nhan-van-ban";
    }

    @Override
    protected FaultyLine.Fault busy() {
        return HttpReceiver.always(503);
    }

    @Override
    protected FaultyLine.Fault unknownAddressee() {
        return HttpReceiver.always(410);
    }

    @Test
    void signsTimeAndBodyWithEverySecretThatCounts() {
        hand(parcel(Purpose.DOCUMENT));
        HttpReceiver.Call call = program.calls().get(0);
        String signature = String.valueOf(call.header("X-TrinhKy-Signature"));
        String timestamp = String.valueOf(call.header("X-TrinhKy-Timestamp"));
        assertThat(timestamp).isEqualTo("1718332800");
        assertThat(signature.split(",")).hasSize(2).allMatch(one -> one.matches("v1=[0-9a-f]{64}"));
        for (String secret : SECRETS) {
            assertThat(Signature.fits(signature, timestamp, call.body(), List.of(secret), CLOCK.instant()))
                    .isTrue();
        }
    }

    @Test
    void bringsTheFilesWholeAndSaysWhatTheyAre() {
        Parcel parcel = parcel(Purpose.DOCUMENT);
        hand(parcel);
        JsonNode said =
                JsonMapper.builder().build().readTree(program.calls().get(0).body());
        assertThat(said.get("key").asString()).isEqualTo(parcel.key().toString());
        assertThat(said.get("document").get("number").asString())
                .isEqualTo(parcel.document().number().printed());
        assertThat(said.get("files")).hasSize(2).allSatisfy(file -> assertThat(
                        Digest.of(Base64.getDecoder().decode(file.get("content").asString()))
                                .value())
                .isEqualTo(file.get("sha256").asString()));
    }

    @Test
    void bringsTheFilesOfTheDocumentThatTakesThePlaceOfAnother() {
        Parcel parcel = parcel(Purpose.REPLACEMENT);
        hand(parcel);
        JsonNode said =
                JsonMapper.builder().build().readTree(program.calls().get(0).body());
        assertThat(said.get("successor").get("number").asString())
                .isEqualTo(parcel.newest().number().printed());
        assertThat(said.get("files").get(0).get("sha256").asString())
                .isEqualTo(parcel.newest().pdf().value());
        assertThat(said.get("files")).extracting(file -> file.get("role").asString())
                .containsExactly("DOCUMENT", "DOCUMENT", "REDLINE");
        assertThat(Base64.getDecoder().decode(said.get("files").get(2).get("content").asString()))
                .isEqualTo(REDLINE);
    }

    @Test
    void bringsNoFilesWithARecall() {
        hand(parcel(Purpose.RECALL));
        JsonNode said =
                JsonMapper.builder().build().readTree(program.calls().get(0).body());
        assertThat(said.get("purpose").asString()).isEqualTo("RECALL");
        assertThat(said.get("files")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"200, true", "201, true", "204, true", "409, true", "202, false"})
    void saysArrivedOnlyWhereTheProgramKeepsIt(int status, boolean arrived) {
        try (HttpReceiver other = receiver(status)) {
            assertThat(channel(new Destinations(true), SECRETS)
                            .tryOut("http://127.0.0.1:" + other.port() + "/")
                            .arrived())
                    .isEqualTo(arrived);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "301, programMoved, true",
        "400, programRefusesDocument, true",
        "401, programRefusesSignature, true",
        "404, programNotThere, true",
        "413, programRefusesDocument, true",
        "429, programTroubled, false",
        "500, programTroubled, false"
    })
    void namesTheCauseOfEveryOtherAnswer(int status, String cause, boolean lasting) {
        try (HttpReceiver other = receiver(status)) {
            NotHandedOver failure = failure(channel(new Destinations(true), SECRETS), other.port());
            assertThat(failure.cause()).isEqualTo(cause);
            assertThat(failure.isLasting()).isEqualTo(lasting);
        }
    }

    @Test
    void postsNothingToThisMachineNorWithoutASecret() {
        NotHandedOver near = catchThrowableOfType(NotHandedOver.class, () -> channel(new Destinations(false), SECRETS)
                .tryOut("https://127.0.0.1:" + program.port() + "/"));
        assertThat(near.cause()).isEqualTo("programAddressForbidden");
        NotHandedOver plain = failure(channel(new Destinations(false), SECRETS), program.port());
        assertThat(plain.cause()).isEqualTo("programAddressForbidden");
        NotHandedOver unknown = failure(channel(new Destinations(true), List.of()), program.port());
        assertThat(unknown.cause()).isEqualTo("programHasNoSecret");
        assertThat(program.calls()).isEmpty();
    }

    private static NotHandedOver failure(WebhookChannel channel, int port) {
        return catchThrowableOfType(
                NotHandedOver.class, () -> channel.tryOut("http://127.0.0.1:" + port + "/nhan-van-ban"));
    }
}
