package vn.trinhky.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.trinhky.cast.Cast;

/**
 * Every verb in the hands of a person without the post: 403 where no post of hers opens the address, 404 where the thing
 * is none of her business, 409 with the rule where she sees it and may not do this.
 */
@OverHttp
class ForbiddenWaysTests {

    private static final String BODY = """
            {"regime":"00000000-0000-0000-0000-000000000000","year":2060,"quarter":1,"deadline":"2999-12-31",\
            "reason":"Không phải việc của tôi","text":"- Chữ","subject":"trích yếu","section":"I.1","version":0,\
            "password":"sai","digest":"0000000000000000000000000000000000000000000000000000000000000000"}""";

    @Autowired
    private Cast cast;

    @Autowired
    private Stages stages;

    @Autowired
    private Everything everything;

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            POST   | /rounds                                     | lam    | 403 |
            POST   | /rounds                                     | viet   | 404 |
            POST   | /rounds/{round}/collection-end              | nguyet | 403 |
            POST   | /rounds/{round}/collection-end              | viet   | 409 | refusal.NotTheCompiler
            PUT    | /submissions/{draft}/sections/I.1           | khoi   | 404 |
            PUT    | /submissions/{draft}/sections/I.1           | huong  | 404 |
            PUT    | /submissions/{draft}/sections/I.1           | mai    | 403 |
            PUT    | /submissions/{draft}/sections/I.1           | nguyet | 409 | refusal.NotTheDrafter
            POST   | /submissions/{draft}/approval-request       | khoi   | 404 |
            POST   | /submissions/{draft}/approval-request       | nguyet | 409 | refusal.NotTheDrafter
            DELETE | /submissions/{awaiting}/approval-request    | blai   | 409 | refusal.NotTheDrafter
            DELETE | /submissions/{awaiting}/approval-request    | lam    | 404 |
            POST   | /submissions/{awaiting}/approval            | khoi   | 409 | refusal.NotTheUnitApprover
            POST   | /submissions/{awaiting}/approval            | nguyet | 404 |
            POST   | /submissions/{awaiting}/approval            | huong  | 404 |
            POST   | /submissions/{awaiting}/unit-return         | khoi   | 409 | refusal.NotTheUnitApprover
            POST   | /submissions/{awaiting}/unit-return         | huong  | 404 |
            POST   | /submissions/{submitted}/return             | hung   | 409 | refusal.NotTheCompiler
            POST   | /submissions/{submitted}/return             | ha     | 403 |
            PUT    | /reports/{compiling}/text                   | lam    | 403 |
            PUT    | /reports/{compiling}/text                   | mai    | 403 |
            PUT    | /reports/{compiling}/sections/I.1           | thai   | 403 |
            PUT    | /reports/{compiling}/subject                | ha     | 403 |
            POST   | /reports/{compiling}/sections/I.1/contributions/{submitted} | loan | 403 |
            POST   | /reports/{compiling}/review-request         | thai   | 403 |
            POST   | /reports/{underReview}/review/clearance     | huong  | 403 |
            POST   | /reports/{underReview}/review/clearance     | mai    | 403 |
            POST   | /reports/{underReview}/review/return        | ha     | 403 |
            POST   | /reports/{underReview}/remarks              | huong  | 409 | refusal.NotAReviewer
            POST   | /reports/{underReview}/remarks              | lam    | 404 |
            POST   | /reports/{underLayoutCheck}/layout/clearance | huong | 403 |
            POST   | /reports/{underLayoutCheck}/layout/clearance | lam   | 404 |
            POST   | /reports/{underLayoutCheck}/layout/clearance | thai  | 409 | refusal.NotTheClerk
            POST   | /reports/{underLayoutCheck}/layout/return   | mai    | 409 | refusal.NotTheClerk
            POST   | /reports/{cleared}/signature-folder         | ha     | 403 |
            POST   | /reports/{cleared}/signature-folder         | huong  | 403 |
            DELETE | /reports/{cleared}/signature-folder         | thai   | 403 |
            POST   | /reports/{cleared}/signature                | viet   | 403 |
            POST   | /reports/{cleared}/signature-return         | binh   | 403 |
            POST   | /reports/{signed}/issue                     | huong  | 403 |
            POST   | /reports/{signed}/issue                     | lam    | 404 |
            POST   | /reports/{signed}/issue                     | mai    | 409 | refusal.NotTheIssuingClerk
            POST   | /reports/{compiling}/issue                  | lam    | 404 |
            POST   | /reports/{issued}/deliveries/closing        | huong  | 403 |
            POST   | /reports/{issued}/deliveries/closing        | lam    | 404 |
            POST   | /reports/{issued}/deliveries/closing        | thai   | 409 | refusal.NotTheDispatchClerk
            POST   | /deliveries/{delivery}/closing              | khoi   | 404 |
            POST   | /deliveries/{delivery}/closing              | huong  | 403 |
            POST   | /deliveries/{delivery}/attempt              | lam    | 404 |
            POST   | /inbox/{delivery}/opening                   | khoi   | 404 |
            POST   | /inbox/{delivery}/acknowledgement           | khoi   | 404 |
            POST   | /inbox/{delivery}/acknowledgement           | ha     | 404 |
            """)
    void changeNothing(String method, String address, String name, int status, String code) {
        String path = stages.in(address);
        var before = everything.now();
        Answer answer = office().person(name).ask(method, path, method.equals("DELETE") ? null : stages.in(BODY));
        assertThat(answer.as(status).type()).startsWith("application/problem+json");
        assertThat(answer.field("detail")).isNotBlank();
        if (code != null) {
            assertThat(answer.field("code")).isEqualTo(code);
        }
        assertThat(everything.now()).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /submissions/{draft}                | khoi   | 404
            /submissions/{draft}                | huong  | 404
            /submissions/{draft}/sections/I.1   | khoi   | 404
            /submissions/{draft}                | mai    | 403
            /rounds/{round}/journal             | lam    | 404
            /rounds/{round}/journal/verification | khoi  | 404
            /rounds/{compilingRound}/report     | lam    | 404
            /reports/{compiling}                | lam    | 404
            /reports/{compiling}/contributions  | thai   | 403
            /reports/{underReview}/review       | lam    | 404
            /reports/{underReview}/remarks      | nguyet | 404
            /reports/{underReview}/draft.pdf    | khoi   | 404
            /reports/{underReview}/layout       | lam    | 404
            /reports/{cleared}/signature-folder | lam    | 404
            /reports/{signed}/document.pdf      | lam    | 404
            /reports/{signed}/document.docx     | nguyet | 404
            /reports/{issued}/deliveries        | lam    | 404
            /inbox/{delivery}                   | khoi   | 404
            /inbox/{delivery}/document.pdf      | khoi   | 404
            /inbox/{delivery}/document.docx     | mai    | 404
            /register                           | nguyet | 403
            /regimes                            | lam    | 403
            """)
    void showNothing(String address, String name, int status) {
        office().person(name).get(stages.in(address)).as(status);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/tasks", "/rounds", "/reports/{issued}/document.pdf", "/inbox", "/openapi", "/nowhere"})
    void endAtTheDoorForWhoeverHasNoPassword(String address) {
        HttpRequest anonymous = HttpRequest.newBuilder(office().address().resolve("/api/v1" + stages.in(address)))
                .build();
        Answer answer = Person.send(anonymous).as(401);
        assertThat(answer.type()).startsWith("application/problem+json");
        assertThat(answer.field("title")).isEqualTo("Cần đăng nhập");
    }

    @Test
    void showACommuneItsOwnPartAlone() {
        var parts = office().person("lam")
                .get(stages.in("/rounds/{round}/submissions"))
                .as(200)
                .json();
        assertThat(parts.size()).isEqualTo(1);
        assertThat(office().compiler()
                        .get(stages.in("/rounds/{round}/submissions"))
                        .as(200)
                        .json()
                        .size())
                .isEqualTo(7);
    }

    @Test
    void showACommuneNoRegisterOfTheDistrict() {
        stages.in("");
        assertThat(office().person("lam").get("/register").as(200).text()).isEqualTo("[]");
    }

    private Office office() {
        return Office.at(port, cast.password());
    }
}
