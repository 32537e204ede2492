package vn.trinhky.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import vn.trinhky.cast.Cast;
import vn.trinhky.cast.RoundInHand;
import vn.trinhky.office.OfficeDirectory;
import vn.trinhky.office.Unit;
import vn.trinhky.regime.ReportingPeriod;
import vn.trinhky.signature.KeyKind;
import vn.trinhky.signature.RemoteService;
import vn.trinhky.signature.RemoteService.Customer;
import vn.trinhky.signature.RemoteService.Mood;
import vn.trinhky.signature.check.FoundSignature;
import vn.trinhky.signature.check.SignedFileCheck;
import vn.trinhky.signature.check.SignedFileReport;
import vn.trinhky.signature.check.SignedFileReport.Verdict;
import vn.trinhky.signature.keys.KeyRing;
import vn.trinhky.web.Formats;

/** An office whose keys all lie with a provider: signatory and seal sign through its service, over HTTP from end to end. */
@OverHttp
@Tag("signing")
class RemoteSigningTests {

    @Autowired
    private Cast cast;

    @Autowired
    private RoundInHand rounds;

    @Autowired
    private OfficeDirectory directory;

    @Autowired
    private KeyRing ring;

    @LocalServerPort
    private int port;

    private RemoteService service;
    private Customer mai;
    private Customer seal;
    private Unit body;

    @BeforeEach
    void registerTheCertificates() throws Exception {
        service = new RemoteService();
        mai = service.mai();
        seal = service.seal();
        body = directory.unitsOn(LocalDate.now(Formats.OFFICE_ZONE)).stream()
                .filter(unit -> unit.code().equals("BCD"))
                .findFirst()
                .orElseThrow();
        register("person:" + cast.signatory().id().value(), mai);
        register("unit:" + body.id().value(), seal);
    }

    /** Whoever comes next signs with the keys of the demo again. */
    @AfterEach
    void withdrawThem() {
        service.close();
        for (JsonNode key : administrator().get("/signing-keys").as(200).json()) {
            if (List.of(serial(mai), serial(seal)).contains(key.get("serial").asString())) {
                String address = "/signing-keys/" + key.get("id").asString() + "/withdrawal";
                administrator().post(address, Map.of("reason", "Hết hợp đồng")).as(204);
            }
        }
        assertThat(ring.ofPerson(cast.signatory().id()).orElseThrow().kind()).isEqualTo(KeyKind.SERVER_FILE);
        assertThat(ring.ofUnit(body.id()).orElseThrow().kind()).isEqualTo(KeyKind.SERVER_FILE);
    }

    @Test
    void signsAndSealsThroughTheService() {
        String report =
                "/reports/" + rounds.cleared(new ReportingPeriod(2880, 1)).value();
        SigningAdapter signature = new SigningAdapter(office().signatory(), service, "mai", report + "/signature");
        SigningAdapter sealing = new SigningAdapter(office().clerk(), service, "seal", report + "/seal");

        isRefused(signature.bring("AAAA"), 409, "refusal.NotWaitingForValue", "không chờ giá trị chữ ký");
        confirm(report);
        JsonNode data = signature.data();
        asksTheKeyOf(mai, data, "SHA256withRSA");
        goesOnWaitingWhateverTheServiceDoes(signature, data);
        signature.carry(data).as(204);
        isRefused(signature.bring("AAAA"), 409, "refusal.NotForSignature", "ký");
        bears(report, mai);

        isRefused(sealing.bring("AAAA"), 409, "refusal.SealNotWaited", "Hãy bấm đóng dấu trước");
        office().clerk().post(report + "/issue").as(202);
        JsonNode sealData = sealing.data();
        asksTheKeyOf(seal, sealData, "SHA256withECDSA");
        goesOnWaitingWhateverTheServiceDoes(sealing, sealData);
        sealing.carry(sealData).as(204);
        isRefused(sealing.bring("AAAA"), 409, "refusal.AlreadyIssued", "đã được phát hành");
        bears(report, mai, seal);
    }

    /** Her word, which the key then has to follow. */
    private void confirm(String report) {
        String digest =
                office().signatory().post(report + "/signature-folder").as(200).field("pdfDigest");
        office().signatory()
                .post(report + "/signature", Map.of("digest", digest, "password", cast.password()))
                .as(202);
        assertThat(office().signatory()
                        .get(report + "/signature-folder")
                        .as(200)
                        .json()
                        .get("waitsForValue")
                        .asBoolean())
                .isTrue();
    }

    private static void asksTheKeyOf(Customer customer, JsonNode data, String algorithm) {
        assertThat(data.get("algorithm").asString()).isEqualTo(algorithm);
        assertThat(data.get("certificate").asString()).isEqualTo(customer.certificateText());
        assertThat(Instant.parse(data.get("until").asString())).isAfter(Instant.now());
    }

    private void goesOnWaitingWhateverTheServiceDoes(SigningAdapter adapter, JsonNode data) {
        service.isOnce(Mood.LATE);
        assertThatThrownBy(() -> adapter.value(data, Duration.ofMillis(200)))
                .hasCauseInstanceOf(HttpTimeoutException.class);
        service.isOnce(Mood.WITH_ANOTHER_KEY);
        isRefused(
                adapter.carry(data),
                409,
                "refusal.SignatureValueDoesNotFit",
                "không phải là chữ ký của chứng thư đã đăng ký trên đúng văn bản này");
        service.isOnce(Mood.WITH_RUBBISH);
        isRefused(adapter.carry(data), 422, "invalid.signatureValue", "không phải Base64");
        assertThat(adapter.data()).isEqualTo(data);
    }

    private static void isRefused(Answer answer, int status, String code, String sentence) {
        assertThat(answer.as(status).field("code")).isEqualTo(code);
        assertThat(answer.text()).contains(sentence);
    }

    /** The file bears a signature of each, in this order, and is as the last of them left it. */
    private void bears(String report, Customer... customers) {
        byte[] pdf = office().clerk().get(report + "/document.pdf").as(200).body();
        SignedFileReport found = new SignedFileCheck(List.of(service.authority())).check(pdf);
        assertThat(found.verdict()).isEqualTo(Verdict.GENUINE);
        assertThat(found.signatures()).allMatch(FoundSignature::intact);
        assertThat(found.signatures())
                .extracting(FoundSignature::certificate)
                .isEqualTo(Stream.of(customers).map(Customer::certificate).toList());
    }

    private void register(String holder, Customer customer) {
        administrator()
                .post("/signing-keys", Map.of("holder", holder, "certificates", customer.pem()))
                .as(201);
        assertThat(StreamSupport.stream(
                        administrator().get("/signing-keys").as(200).json().spliterator(), false))
                .anyMatch(key -> key.get("serial").asString().equals(serial(customer))
                        && key.get("state").asString().equals("IN_FORCE"));
    }

    private static String serial(Customer customer) {
        return customer.certificate().getSerialNumber().toString(16);
    }

    private Person administrator() {
        return office().person(Cast.ADMINISTRATOR);
    }

    private Office office() {
        return Office.at(port, cast.password());
    }
}
