package vn.trinhky.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.trinhky.office.PostKind;

@WithTrialPages
@ExtendWith(OutputCaptureExtension.class)
class AnswerTests {

    private static final String NAME = TrialOffice.holderOf(PostKind.COMPILER);
    private static final String[] AS_PROGRAM = {"Authorization", Visitor.basic(NAME, TrialOffice.PASSWORD)};

    @LocalServerPort
    private int port;

    private Visitor visitor = new Visitor(0);

    @BeforeEach
    void signsIn() {
        visitor = new Visitor(port).signedInAs(NAME);
    }

    @Test
    void showsARefusalAsASentenceAndKeepsWhatWasTyped() {
        HttpResponse<String> answer = visitor.post(
                "/rounds/trial/pages/refusal",
                Map.of("text", "Đã họp dân 12 buổi", "password", "not to be shown"),
                "Referer",
                visitor.address() + "/rounds/trial/pages/sample?page=2");
        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.body())
                .contains("Đã hết hạn nộp ngày 15/06/2024.")
                .contains("Đã họp dân 12 buổi")
                .contains("href=\"/rounds/trial/pages/sample?page=2\"")
                .doesNotContain("not to be shown");
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://elsewhere.example/trap", "//elsewhere.example/trap", "not an address"})
    void offersNoWayBackToAnotherHost(String referer) {
        assertThat(visitor.post("/rounds/trial/pages/refusal", Map.of(), "Referer", referer)
                        .body())
                .contains("href=\"/\"")
                .doesNotContain("trap");
    }

    @Test
    void answersAnOpenPageWithTheSentenceAlone() {
        HttpResponse<String> answer = visitor.post("/rounds/trial/pages/refusal", Map.of(), "HX-Request", "true");
        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.headers().firstValue("HX-Retarget")).contains("#alerts");
        assertThat(answer.body()).contains("Đã hết hạn nộp").doesNotContain("<html");
    }

    @Test
    void answersAProgramWithAProblemInItsLanguage() {
        HttpResponse<String> answer = visitor.postJson(
                "/api/v1/rounds/trial/pages/refusal", "{}", "Authorization", AS_PROGRAM[1], "Accept-Language", "en");
        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(answer.body())
                .contains("\"detail\":\"The deadline of 15/06/2024 has passed.\"")
                .contains("\"code\":\"refusal.TrialDeadlinePassed\"")
                .contains("\"instance\":\"/api/v1/rounds/trial/pages/refusal\"");
    }

    @Test
    void namesTheFieldThatCannotBeTaken() {
        HttpResponse<String> answer = visitor.postJson("/api/v1/rounds/trial/pages/invalid", "{}", AS_PROGRAM);
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("\"field\":\"number\"").contains("Số phải nhỏ hơn 12.");
    }

    @Test
    void namesTheFieldThatValidationObjectsTo() {
        HttpResponse<String> answer =
                visitor.postJson("/api/v1/rounds/trial/pages/wish", "{\"title\":\" \"}", AS_PROGRAM);
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("\"field\":\"title\"").contains("Vui lòng điền mục này.");
    }

    @Test
    void saysThatJsonCannotBeRead() {
        assertThat(visitor.postJson("/api/v1/rounds/trial/pages/wish", "{title", AS_PROGRAM)
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void saysThatAFormatIsNotTaken() {
        assertThat(visitor.post("/api/v1/rounds/trial/pages/wish", Map.of(), AS_PROGRAM)
                        .statusCode())
                .isEqualTo(415);
    }

    @Test
    void answersTheHiddenTheMissingAndTheMalformedAlike() {
        assertThat(visitor.get("/rounds/trial/pages/hidden").statusCode()).isEqualTo(404);
        assertThat(visitor.get("/rounds/no/such/page").statusCode()).isEqualTo(404);
        assertThat(visitor.get("/rounds/trial/pages/by-id/not-an-id").statusCode())
                .isEqualTo(404);
        assertThat(visitor.get("/nowhere").statusCode()).isEqualTo(404);
    }

    @Test
    void saysThatAParameterIsWrongOrMissing() {
        assertThat(visitor.get("/rounds/trial/pages/by-page?page=two").statusCode())
                .isEqualTo(400);
        assertThat(visitor.get("/rounds/trial/pages/by-page").statusCode()).isEqualTo(400);
    }

    @Test
    void saysWhichMethodsAnAddressTakes() {
        HttpResponse<String> answer = visitor.get("/rounds/trial/pages/refusal");
        assertThat(answer.statusCode()).isEqualTo(405);
        assertThat(answer.headers().firstValue("Allow")).contains("POST");
    }

    @Test
    void tellsTheSlowerOfTwoPeople() {
        HttpResponse<String> answer = visitor.post("/rounds/trial/pages/faster", Map.of());
        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.body()).contains("Có người vừa thay đổi").doesNotContain("machine room");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/rounds/trial/pages/failure", "/api/v1/rounds/trial/pages/failure"})
    void numbersAFailureAndLogsItOnce(String address, CapturedOutput log) {
        HttpResponse<String> answer = visitor.get(address, AS_PROGRAM);
        assertThat(answer.statusCode()).isEqualTo(500);
        assertThat(answer.body()).doesNotContain("machine room");
        String number = log.getOut().replaceFirst("(?s).*Incident (\\w{8}) at.*", "$1");
        assertThat(answer.body()).contains(number);
        assertThat(log.getOut().split("IllegalStateException: secret of the machine room", -1))
                .hasSize(3);
        assertThat(log.getOut().split(" ERROR ", -1)).hasSize(2);
    }

    @Test
    void showsAFailureInsideTheFrameOfTheSignedInOfficer() {
        assertThat(visitor.get("/rounds/trial/pages/failure").body()).contains("Trần Thị Hồng Vân");
    }

    @Test
    void saysThatTheSessionHasEndedAndKeepsWhatWasTyped() {
        visitor.losesTheSession();
        HttpResponse<String> answer = visitor.post("/rounds/trial/pages/refusal", Map.of("text", "Đã họp dân 12 buổi"));
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.body()).contains("Phiên làm việc đã hết hạn").contains("Đã họp dân 12 buổi");
    }

    @Test
    void takesNoFormWithoutItsToken() {
        visitor.losesTheToken();
        HttpResponse<String> answer = visitor.post("/rounds/trial/pages/refusal", Map.of());
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("Phiên làm việc đã hết hạn");
    }

    @Test
    void saysWhyADoorIsShut() {
        HttpResponse<String> answer = visitor.get("/operations");
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("Không thuộc phần việc của bạn");
    }

    @Test
    void saysOnceWhatHasBeenDone() {
        visitor.post("/rounds/trial/pages/flash", Map.of());
        assertThat(visitor.get("/rounds/trial/pages/sample").body()).contains("Vui lòng thử lại sau 3 phút");
        assertThat(visitor.get("/rounds/trial/pages/sample").body()).doesNotContain("Vui lòng thử lại sau 3 phút");
    }
}
