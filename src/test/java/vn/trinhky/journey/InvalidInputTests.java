package vn.trinhky.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.trinhky.cast.Cast;

/** What cannot be taken: the answer names the field and says it in Vietnamese, and nothing is changed. */
@OverHttp
class InvalidInputTests {

    private static final String VIETNAMESE = "(?s).*[ăâđêôơưáàảãạấầẩẫậắằẳẵặéèẻẽẹếềểễệíìỉĩịóòỏõọốồổỗộớờởỡợúùủũụứừửữự].*";

    @Autowired
    private Cast cast;

    @Autowired
    private Stages stages;

    @Autowired
    private Everything everything;

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            huong | POST | /submissions/{submitted}/return | {"reason":"  "}  | 422 | reason  | invalid.reasonMissing
            huong | POST | /submissions/{submitted}/return | {}               | 422 | reason  |
            blai  | POST | /submissions/{awaiting}/unit-return | {"reason":""} | 422 | reason | invalid.reasonMissing
            lam   | PUT  | /submissions/{draft}/sections/IX | {"text":"a","version":0} | 422 | section | invalid.noSuchSection
            lam   | GET  | /submissions/{draft}/sections/IX |                 | 422 | section | invalid.noSuchSection
            lam   | PUT  | /submissions/{draft}/sections/I.1 | {"text":"a","version":77} | 409 | | refusal.ChangedMeanwhile
            lam   | PUT  | /submissions/{draft}/sections/I.1 | {"text":"a"}   | 422 | version |
            lam   | PUT  | /submissions/{draft}/sections/I.1 | {"version":0}  | 422 | text    |
            lam   | PUT  | /submissions/{draft}/sections/I.1 | {"text":"a","version":"một"} | 400 | |
            lam   | PUT  | /submissions/{draft}/sections/I.1 | {"text":       | 400 |         |
            lam   | PUT  | /submissions/{draft}/sections/I.1 |                | 400 |         |
            lam   | GET  | /submissions/không-phải-mã      |                  | 404 |         |
            lam   | POST | /submissions/{draft}/approval-request |            | 409 |         | refusal.NothingWritten
            huong | POST | /rounds | {"regime":"{regime}","year":2061,"quarter":5,"deadline":"2999-12-31"} | 422 | quarter |
            huong | POST | /rounds | {"regime":"{regime}","year":2061,"quarter":1}      | 422 | deadline |
            huong | POST | /rounds | {"regime":"{regime}","year":2061,"quarter":1,"deadline":"2020-01-01"} | 409 | | refusal.DeadlineInThePast
            huong | POST | /rounds | {"regime":"{regime}","year":2051,"quarter":1,"deadline":"2999-12-31"} | 409 | | refusal.RoundAlreadyOpen
            huong | POST | /rounds | {"regime":"{regime}","year":2061,"quarter":1,"deadline":"31/12"}  | 400 | |
            huong | PUT  | /reports/{compiling}/text | {"text":"a","version":999} | 409 |   | refusal.ReportChangedMeanwhile
            huong | PUT  | /reports/{compiling}/sections/I | {"text":"a","version":{version}} | 422 | section | invalid.noSuchSection
            huong | PUT  | /reports/{compiling}/subject | {"subject":" ","version":{version}} | 422 | subject | invalid.subjectMissing
            huong | POST | /reports/{compiling}/review-request |              | 409 |         | refusal.EmptySections
            thai  | POST | /reports/{underReview}/review/return | {"reason":""} | 422 | reason | invalid.reasonMissing
            thai  | POST | /reports/{underReview}/remarks | {"section":"IX","text":"a"} | 422 | section | invalid.noSuchSection
            thai  | POST | /reports/{underReview}/remarks | {"section":"I.1","text":""} | 422 | text | invalid.remarkMissing
            ha    | POST | /reports/{underLayoutCheck}/layout/return | {"reason":""} | 422 | reason | invalid.reasonMissing
            mai   | POST | /reports/{cleared}/signature | {"digest":"abc","password":"x"} | 422 | digest |
            mai   | POST | /reports/{cleared}/signature-return | {"reason":""} | 422 | reason | invalid.reasonMissing
            ha    | POST | /reports/{compiling}/issue |                       | 409 |         | refusal.NotSignedYet
            ha    | POST | /reports/{issued}/issue    |                       | 409 |         | refusal.AlreadyIssued
            ha    | POST | /reports/{issued}/deliveries/closing | {"reason":""} | 422 | reason | invalid.reasonMissing
            ha    | POST | /deliveries/{delivery}/attempt |                   | 409 |         | refusal.NotFailed
            """)
    void isNamedAndChangesNothing(
            String name, String method, String address, String json, int status, String field, String code) {
        String path = stages.in(address).replace("không-phải-mã", "khong-phai-ma");
        String body = json == null ? null : filled(json);
        var before = everything.now();
        Answer answer = office().person(name).ask(method, path, body).as(status);
        assertThat(answer.field("detail")).matches(VIETNAMESE);
        if (field != null) {
            assertThat(answer.field("field")).isEqualTo(field);
            assertThat(answer.json().get("fields").get(0).get("sentence").asString())
                    .matches(VIETNAMESE);
        }
        if (code != null) {
            assertThat(answer.field("code")).isEqualTo(code);
        }
        assertThat(everything.now()).isEqualTo(before);
    }

    @Test
    void isATextOfTenMegabytes() {
        String path = stages.in("/submissions/{draft}/sections/I.1");
        var before = everything.now();
        Answer answer = office().person("lam").put(path, Map.of("text", "a".repeat(10_000_000), "version", 0));
        assertThat(answer.status()).isIn(413, 422);
        assertThat(answer.field("detail")).matches(VIETNAMESE);
        assertThat(everything.now()).isEqualTo(before);
    }

    @Test
    void isAWrongPasswordThatSignsNothing() {
        Person signatory = office().signatory();
        String report = stages.in("/reports/{cleared}");
        String digest = signatory.post(report + "/signature-folder").as(200).field("pdfDigest");
        Answer answer = signatory
                .post(report + "/signature", Map.of("digest", digest, "password", "sai"))
                .as(422);
        assertThat(answer.field("field")).isEqualTo("password");
        assertThat(signatory.get(report + "/signature-folder").as(200).field("state"))
                .isEqualTo("SHOWN");
        assertThat(signatory
                        .post(report + "/signature", Map.of("digest", "0".repeat(64), "password", cast.password()))
                        .as(409)
                        .field("code"))
                .isEqualTo("refusal.ShownFilesDiffer");
        signatory.delete(report + "/signature-folder").as(204);
        assertThat(signatory.get(report + "/signature-folder").as(200).field("state"))
                .isEqualTo("WAITING");
    }

    @Test
    void isSaidInTheLanguageOfTheProgram() {
        Answer answer =
                office().person("lam").reading("en").get("/submissions/x").as(404);
        assertThat(answer.field("title")).isEqualTo("Not found");
    }

    private String filled(String json) {
        String filled = json;
        if (json.contains("{regime}")) {
            filled = filled.replace(
                    "{regime}",
                    office().compiler()
                            .get("/regimes")
                            .as(200)
                            .json()
                            .get(0)
                            .get("id")
                            .asString());
        }
        if (json.contains("{version}")) {
            filled = filled.replace(
                    "{version}",
                    office().compiler()
                            .get(stages.in("/reports/{compiling}"))
                            .as(200)
                            .json()
                            .get("version")
                            .toString());
        }
        return filled;
    }

    private Office office() {
        return Office.at(port, cast.password());
    }
}
