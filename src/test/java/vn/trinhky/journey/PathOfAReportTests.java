package vn.trinhky.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;
import vn.trinhky.cast.Cast;
import vn.trinhky.testing.OnRealPostgres;

/** The story of the product, told over HTTP by the people of the demo office. */
@Tag("main-job")
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "trinhky.demo=true")
@OnRealPostgres
@Import(Cast.class)
class PathOfAReportTests {

    private static final Mailboxes MAIL = Mailboxes.open();

    @Autowired
    private Cast cast;

    @LocalServerPort
    private int port;

    @DynamicPropertySource
    static void mail(DynamicPropertyRegistry settings) {
        settings.add("spring.mail.host", () -> "127.0.0.1");
        settings.add("spring.mail.port", MAIL::port);
    }

    @AfterAll
    static void closesTheMailboxes() {
        MAIL.close();
    }

    @Test
    void goesFromTheDraftsOfSevenCommunesToTheLastAcknowledgement() {
        ReportInWords words = ReportInWords.real();
        Office office = Office.at(port, cast.password());
        Walk walk = new Walk(office);

        walk.compilerOpensARound(2024, 2);
        Cast.COMMUNES.forEach(walk::communeSubmits);
        assertThat(walk.roundState()).isEqualTo("COLLECTED");
        walk.compilerReturnsThePartOf(Cast.COMMUNES.get(2), "Thiếu số hộ còn giữ phong tục không phù hợp");
        walk.communeSubmits(Cast.COMMUNES.get(2));

        walk.compilerEnters(words.subject(), words.text().replace("quý II/2024", "quý 2/2024"));
        walk.compilerSendsToReview();
        walk.reviewerReturns(Cast.FIRST_REVIEWER, "Ghi quý bằng chữ số La Mã");
        walk.reviewersClear(Cast.SECOND_REVIEWER);
        walk.compilerEnters(words.subject(), words.text());
        walk.compilerSendsToReview();
        walk.reviewersClear(Cast.FIRST_REVIEWER, Cast.SECOND_REVIEWER);
        walk.clerkPassesTheLayout();

        JsonNode signed = walk.signatorySigns();
        assertThat(signed.get("state").asString()).isEqualTo("SIGNED");
        assertThat(signed.get("number").asInt()).isEqualTo(128);
        assertThat(signed.get("notation").asString()).isEqualTo("BC/BCĐ");
        walk.clerkSealsAndIssues();

        walk.theFinishedDocument().says(words);
        everyAddresseeAcknowledges(walk, office);

        assertThat(walk.roundState()).isEqualTo("CLOSED");
        JsonNode chain = office.compiler()
                .get("/rounds/" + walk.round() + "/journal/verification")
                .as(200)
                .json();
        assertThat(chain.get("whole").asBoolean()).isTrue();
        assertThat(chain.get("entries").asInt()).isGreaterThan(60);
        assertThat(office.clerk()
                        .get("/register")
                        .as(200)
                        .json()
                        .get(0)
                        .get("state")
                        .asString())
                .isEqualTo("ISSUED");
    }

    private static void everyAddresseeAcknowledges(Walk walk, Office office) {
        JsonNode deliveries = walk.deliveries();
        assertThat(deliveries.size()).isEqualTo(23);
        assertThat(StreamSupport.stream(deliveries.spliterator(), false)
                        .map(delivery -> delivery.get("line").asString())
                        .distinct())
                .hasSize(8);
        walk.everybodyWithAnInboxAcknowledges();
        await().atMost(Duration.ofSeconds(60)).until(() -> MAIL.letters().size() == 9);
        await().atMost(Duration.ofSeconds(30))
                .until(() -> walk.deliveries().toString().contains("\"WAITING\""), is -> !is);
        MAIL.letters().forEach(letter -> letter.acknowledgeAt(office.address()));
        assertThat(StreamSupport.stream(walk.deliveries().spliterator(), false)
                        .map(delivery -> delivery.get("state").asString()))
                .containsOnly("ACKNOWLEDGED");
    }
}
