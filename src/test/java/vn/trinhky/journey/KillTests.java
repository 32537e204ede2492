package vn.trinhky.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import vn.trinhky.cast.Cast;

/** The application dies between signature and dispatch; whoever was to receive the report receives it, once. */
@Tag("main-job")
class KillTests {

    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final int LETTERS = 9;
    private static final int ADDRESSEES = 23;

    private final Path folder = Path.of("target", "killed", UUID.randomUUID().toString());
    private final Mailboxes mail = Mailboxes.open();
    private ChildApplication application;

    @BeforeEach
    void starts() throws Exception {
        application = ChildApplication.on(folder, mail.port());
    }

    @AfterEach
    void stops() throws Exception {
        application.stop();
        mail.close();
    }

    /** One report dies twice: a start of the application costs more than all that is asked here. */
    @Test
    void keepsSignatureAndNumberBeforeTheSealAndDeliversToEverybodyOnceRightAfterIt() throws Exception {
        Walk walk = signed();
        JsonNode before = folderOf(walk);
        application.kill();
        Walk signed = restarted(walk);
        assertThat(folderOf(signed)).isEqualTo(before);
        assertThat(signed.subject(application.office().clerk(), "issue")).isEqualTo(signed.report());
        mail.close();
        signed.clerkSealsAndIssues();
        application.kill();
        mail.reopen();
        Walk after = restarted(signed);
        after.theFinishedDocument().says(ReportInWords.own());
        await().atMost(PATIENCE).until(() -> mail.letters().size() >= LETTERS);
        theDispatchIsComplete(after);
        assertThat(mail.letters()).hasSize(LETTERS);
    }

    /** Letters may be on the wire at this moment: one that is sent again is the same letter, by its Message-ID. */
    @Test
    void sendsNoSecondLetterWhenItDiesWhileLettersAreOnTheirWay() throws Exception {
        Walk walk = signed();
        walk.clerkSealsAndIssues();
        application.kill();
        Walk after = restarted(walk);
        await().atMost(PATIENCE).until(() -> letterIds().size() >= LETTERS);
        theDispatchIsComplete(after);
        assertThat(letterIds()).hasSize(LETTERS);
    }

    /** The demo's round with the parts that are there, up to the signature. */
    private Walk signed() {
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
        assertThat(walk.signatorySigns().get("number").asInt()).isEqualTo(128);
        return walk;
    }

    private Walk restarted(Walk before) throws Exception {
        application = ChildApplication.on(folder, mail.port());
        Walk after = new Walk(application.office());
        after.takeUp(before.round());
        assertThat(after.report()).isEqualTo(before.report());
        return after;
    }

    private JsonNode folderOf(Walk walk) {
        return application
                .office()
                .signatory()
                .get("/reports/" + walk.report() + "/signature-folder")
                .as(200)
                .json();
    }

    /** One delivery per addressee, every letter sent and none more, one copy in each inbox, the number kept. */
    private void theDispatchIsComplete(Walk walk) {
        await().atMost(PATIENCE).until(() -> states(walk).stream().noneMatch("WAITING"::equals));
        assertThat(states(walk)).hasSize(ADDRESSEES).containsOnly("SENT", "ARRIVED");
        assertThat(mail.letters().stream().map(Letter::to).distinct()).hasSize(LETTERS);
        assertThat(application
                        .office()
                        .person("lam")
                        .get("/inbox")
                        .as(200)
                        .json()
                        .size())
                .isEqualTo(1);
        JsonNode line =
                application.office().clerk().get("/register").as(200).json().get(0);
        assertThat(line.get("number").asInt()).isEqualTo(128);
        assertThat(line.get("state").asString()).isEqualTo("ISSUED");
        walk.everybodyWithAnInboxAcknowledges();
        assertThat(states(walk).stream().filter("ACKNOWLEDGED"::equals)).hasSize(ADDRESSEES - LETTERS);
    }

    private static List<String> states(Walk walk) {
        return StreamSupport.stream(walk.deliveries().spliterator(), false)
                .map(delivery -> delivery.get("state").asString())
                .toList();
    }

    private Set<String> letterIds() {
        return mail.letters().stream().map(Letter::id).collect(Collectors.toSet());
    }
}
