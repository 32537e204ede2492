package vn.trinhky.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import vn.trinhky.cast.Cast;
import vn.trinhky.exchange.BusinessType;
import vn.trinhky.exchange.Message;
import vn.trinhky.exchange.gateway.SmallGateway;

/** Two offices, each with a process and a database of its own, send each other their reports over a gateway of the axis. */
@Tag("dispatch")
class TwoOfficesTests {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    /** Whoever sends to the Party committee of his own district sends to the other office here. */
    private static final String COMMITTEE = "Huyện ủy Kon Rẫy";

    private static final String COMPILING = "Ban Chỉ đạo Cuộc vận động huyện";

    private final Path folder =
            Path.of("target", "two-offices", UUID.randomUUID().toString());
    private final Mailboxes mail = Mailboxes.open();
    private final SmallGateway gateway = SmallGateway.open();
    private ChildApplication district;
    private ChildApplication province;

    @BeforeEach
    void start() throws Exception {
        district = office("district");
        province = office("province");
        give(district, COMPILING, "H34.19");
        give(district, COMMITTEE, "H34");
        give(province, COMPILING, "H34");
        give(province, COMMITTEE, "000.00.19.H34");
        give(province, COMMITTEE, "H34.19");
    }

    private ChildApplication office(String name) throws Exception {
        return ChildApplication.on(
                folder.resolve(name),
                mail.port(),
                0,
                List.of(
                        "--trinhky.exchange.gateway=" + gateway.address(),
                        "--trinhky.exchange.system-id=" + name,
                        "--trinhky.exchange.ask-every=1s"));
    }

    private static void give(ChildApplication office, String unit, String code) {
        Person administrator = office.office().person("viet");
        String id = StreamSupport.stream(
                        administrator.get("/organ-codes").as(200).json().spliterator(), false)
                .filter(line -> line.get("name").asString().equals(unit))
                .findFirst()
                .orElseThrow()
                .get("unit")
                .asString();
        administrator.put("/organ-codes/" + id, Map.of("code", code)).as(204);
    }

    @AfterEach
    void stop() throws Exception {
        district.stop();
        province.stop();
        gateway.close();
        mail.close();
    }

    @Test
    void sendReportsToEachOtherAndHearWhatBecameOfThem() throws Exception {
        Walk upwards = issued(district);
        JsonNode arrived = theOneArrivedAt(province);
        assertThat(arrived.get("documentId").asString()).startsWith("H34.19,").endsWith(",128/BC/BCĐ");
        stands(upwards, "ARRIVED");

        Person clerk = province.office().clerk();
        String address = "/inbox/" + arrived.get("id").asString();
        byte[] sealed = district.office()
                .clerk()
                .get("/reports/" + upwards.report() + "/document.pdf")
                .as(200)
                .body();
        assertThat(clerk.get(address + "/document.pdf").as(200).body()).isEqualTo(sealed);
        clerk.post(address + "/acknowledgement").as(204);
        stands(upwards, "ACKNOWLEDGED");

        Walk downwards = issued(province);
        JsonNode back = theOneArrivedAt(district);
        district.office()
                .clerk()
                .post("/inbox/" + back.get("id").asString() + "/refusal", Map.of("reason", "Gửi nhầm đơn vị"))
                .as(204);
        stands(downwards, "REFUSED");

        assertThat(gateway.sendings().values()).containsOnly(1);
        assertThat(gateway.taken().stream()
                        .filter(Message.Envelope.class::isInstance)
                        .map(Message.Envelope.class::cast))
                .extracting(envelope -> envelope.business().type())
                .containsExactly(BusinessType.NEW, BusinessType.NEW);
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(gateway.settled().values())
                        .containsOnly("done")
                        .hasSameSizeAs(gateway.taken()));
    }

    private static JsonNode theOneArrivedAt(ChildApplication office) {
        Person clerk = office.office().clerk();
        await().atMost(PATIENCE)
                .until(() -> clerk.get("/incoming/envelopes").as(200).json().size() == 1);
        return clerk.get("/incoming/envelopes").as(200).json().get(0);
    }

    /** The delivery to the other office, as its sender sees it. */
    private static void stands(Walk walk, String state) {
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(walk.deliveries())
                .filteredOn(delivery -> delivery.get("channel").asString().equals("EDXML"))
                .extracting(delivery -> delivery.get("state").asString())
                .containsExactly(state));
    }

    /** The demo's round, issued with the parts that are there. */
    private static Walk issued(ChildApplication application) {
        Office office = application.office();
        Walk walk = new Walk(office);
        walk.takeUp(
                office.compiler().get("/rounds").as(200).json().get(0).get("id").asString());
        office.compiler().post("/rounds/" + walk.round() + "/collection-end").as(204);
        ReportInWords words = ReportInWords.own();
        walk.compilerEnters(words.subject(), words.text());
        walk.compilerSendsToReview();
        walk.reviewersClear(Cast.FIRST_REVIEWER, Cast.SECOND_REVIEWER);
        walk.clerkPassesTheLayout();
        walk.signatorySigns();
        walk.clerkSealsAndIssues();
        return walk;
    }
}
