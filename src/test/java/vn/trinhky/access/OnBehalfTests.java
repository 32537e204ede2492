package vn.trinhky.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import vn.trinhky.cast.Cast;
import vn.trinhky.cast.OnDemoPages;
import vn.trinhky.cast.Pages;
import vn.trinhky.cast.RoundInHand;
import vn.trinhky.drafting.Drafting;
import vn.trinhky.drafting.Submission;
import vn.trinhky.drafting.SubmissionId;
import vn.trinhky.journal.Journal;
import vn.trinhky.office.Officer;
import vn.trinhky.office.absence.AbsenceKeeping;
import vn.trinhky.office.absence.AbsenceSheet;
import vn.trinhky.office.absence.Stay;
import vn.trinhky.regime.ReportingPeriod;
import vn.trinhky.regime.RoundId;

/** A commune's drafter and its leader are away; the clerk of the body above stands in for both. */
@Tag("deadlines")
@OnDemoPages
class OnBehalfTests {

    private static final Cast.Commune COMMUNE = Cast.COMMUNES.get(5);
    private static final String SUBSTITUTE = Cast.CLERK;

    @Autowired
    Pages pages;

    @Autowired
    MockMvc mvc;

    @Autowired
    Cast cast;

    @Autowired
    RoundInHand rounds;

    @Autowired
    Drafting drafting;

    @Autowired
    Journal journal;

    @Autowired
    AbsenceKeeping keeping;

    @Autowired
    AbsenceSheet sheet;

    @Autowired
    Clock clock;

    @Autowired
    JdbcClient database;

    private UUID drafterAway;
    private UUID leaderAway;

    @BeforeEach
    void bothAreAway() {
        drafterAway = away(COMMUNE.drafter());
        leaderAway = away(COMMUNE.approver());
    }

    @AfterEach
    void bothAreBack() {
        back(COMMUNE.drafter());
        back(COMMUNE.approver());
    }

    @Test
    void laysOpenAndNewTasksOnBothDesks() {
        RoundId round = rounds.open(new ReportingPeriod(3460, 1));
        String part = "/submissions/" + rounds.partOf(COMMUNE.drafter(), round).value();
        assertThat(desk(COMMUNE.drafter()))
                .contains("href=\"" + part + "\"", "Bạn đang vắng mặt", "Lê Ngọc Hà thấy và làm được việc của bạn");
        assertThat(desk(SUBSTITUTE))
                .contains("href=\"/on-behalf/" + drafterAway + part + "\"", "thay mặt Đỗ Hồng Phúc")
                .doesNotContain("href=\"" + part + "\"", "Bạn đang vắng mặt");
        back(COMMUNE.drafter());
        assertThat(desk(SUBSTITUTE)).doesNotContain(part);
    }

    @Test
    void tellsOnHerDeskOfTheIncomingDocumentsThatWaitForTheAbsent() {
        UUID document = UUID.randomUUID();
        Officer drafter = cast.officer(COMMUNE.drafter());
        int before = arrivalsOfTheDrafter();
        database.sql("""
                        insert into incoming_document (document_id, origin, unit_id, addressee, author, code, type_name, subject,
                            signer, files, arrived_at, state, assignee, assigned_at, note, words, version)
                        values (?, 'PAPER', ?, 'UBND', 'Sở Nội vụ', '7/SNV', 'Công văn', 'đôn đốc', '', '[]', now(), 'ASSIGNED', ?,
                            now(), '', '', 0)""")
                .params(
                        document,
                        drafter.posts().get(0).unit().value(),
                        drafter.id().value())
                .update();
        try {
            assertThat(desk(SUBSTITUTE))
                    .containsSubsequence(
                            "href=\"/on-behalf/" + drafterAway + "/#arrivals\"",
                            "Văn bản đến đang chờ: " + (before + 1),
                            "thay mặt Đỗ Hồng Phúc")
                    .doesNotContain("/on-behalf/" + leaderAway + "/#arrivals");
            assertThat(Pages.text(pages.open("/on-behalf/" + drafterAway + "/", SUBSTITUTE)))
                    .contains("id=\"arrivals\"", "/on-behalf/" + drafterAway + "/inbox/" + document);
        } finally {
            database.sql("delete from incoming_document where document_id = ?")
                    .param(document)
                    .update();
        }
    }

    @Test
    void recordsEveryActWithBothNames() {
        RoundId round = rounds.open(new ReportingPeriod(3460, 2));
        SubmissionId part = rounds.write(COMMUNE, round);
        String forDrafter = "/on-behalf/" + drafterAway + "/submissions/" + part.value();
        assertThat(Pages.text(pages.open(forDrafter, SUBSTITUTE)))
                .contains("Bạn đang làm thay mặt Đỗ Hồng Phúc", "action=\"" + forDrafter);
        MockHttpServletResponse sent = pages.press(forDrafter + "/sending", SUBSTITUTE);
        assertThat(sent.getRedirectedUrl()).as("she stays in that place").startsWith("/on-behalf/" + drafterAway);
        assertThat(journal.entries(round.value()).stream().reduce((one, other) -> other))
                .hasValueSatisfying(last -> {
                    assertThat(last.milestone()).isEqualTo("PART_SENT_FOR_APPROVAL");
                    assertThat(last.actor()).isEqualTo("Lê Ngọc Hà (thay mặt Đỗ Hồng Phúc)");
                });
        assertThat(journal.verify(round.value()).isWhole()).isTrue();
    }

    @Test
    void doesNotLetHerApproveWhatSheHasSentHerself() {
        RoundId round = rounds.open(new ReportingPeriod(3460, 3));
        SubmissionId part = rounds.write(COMMUNE, round);
        pages.press("/on-behalf/" + drafterAway + "/submissions/" + part.value() + "/sending", SUBSTITUTE);
        String forLeader = "/on-behalf/" + leaderAway + "/submissions/" + part.value();
        MockHttpServletResponse refused = pages.press(forLeader + "/approval", SUBSTITUTE);
        assertThat(refused.getStatus()).isEqualTo(409);
        assertThat(Pages.text(refused)).contains("Phần này do chính bạn trình");
        assertThat(state(part)).isEqualTo(Submission.State.AWAITING_APPROVAL);

        drafting.takeBack(part, cast.officer(COMMUNE.drafter()));
        drafting.requestApproval(part, cast.officer(COMMUNE.drafter()));
        assertThat(pages.press(forLeader + "/approval", SUBSTITUTE).getStatus()).isEqualTo(302);
        assertThat(state(part)).isEqualTo(Submission.State.SUBMITTED);
    }

    @Test
    void isOneCapacityAtATime() {
        RoundId round = rounds.open(new ReportingPeriod(3460, 4));
        SubmissionId part = rounds.write(COMMUNE, round);
        String address = "/submissions/" + part.value() + "/sending";
        assertThat(pages.press(address, SUBSTITUTE).getStatus())
                .as("for herself")
                .isIn(403, 404, 409);
        assertThat(pages.press("/on-behalf/" + leaderAway + address, SUBSTITUTE).getStatus())
                .as("for the leader, who does not draft")
                .isEqualTo(409);
        assertThat(pages.press("/on-behalf/" + drafterAway + address, Cast.COMPILER)
                        .getStatus())
                .as("by somebody who does not stand in")
                .isEqualTo(403);
        assertThat(state(part)).isEqualTo(Submission.State.DRAFT);
    }

    @Test
    void leadsBackToHerselfWhenTheAbsenceIsOver() {
        back(COMMUNE.drafter());
        assertThat(pages.open("/on-behalf/" + drafterAway + "/rounds?x=1", SUBSTITUTE)
                        .getRedirectedUrl())
                .isEqualTo("/rounds?x=1");
        assertThat(pages.press("/on-behalf/" + drafterAway + "/manuscripts/notation", SUBSTITUTE)
                        .getStatus())
                .isEqualTo(403);
        assertThat(pages.open("/on-behalf/" + leaderAway + "/second-factor", SUBSTITUTE)
                        .getRedirectedUrl())
                .as("what is done in person")
                .isEqualTo("/second-factor");
    }

    @Test
    void isThereForProgramsToo() throws Exception {
        RoundId round = rounds.open(new ReportingPeriod(3461, 1));
        SubmissionId part = rounds.write(COMMUNE, round);
        assertThat(program("/api/v1/tasks"))
                .contains("\"onBehalfOf\":\"Đỗ Hồng Phúc\"", "\"place\":\"/on-behalf/" + drafterAway + "\"");
        assertThat(program("/on-behalf/" + drafterAway + "/api/v1/tasks"))
                .contains(part.value().toString())
                .doesNotContain("onBehalfOf\":\"");
        assertThat(mvc.perform(post("/on-behalf/" + drafterAway + "/api/v1/absences/" + drafterAway + "/ending")
                                .with(httpBasic(SUBSTITUTE, cast.password()))
                                .contentType("application/json")
                                .content("{}"))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isEqualTo(403);
    }

    private String program(String path) throws Exception {
        return mvc.perform(get(path).with(httpBasic(SUBSTITUTE, cast.password())))
                .andReturn()
                .getResponse()
                .getContentAsString(java.nio.charset.StandardCharsets.UTF_8);
    }

    /** What other tests have left there is counted too. */
    private int arrivalsOfTheDrafter() {
        Matcher line = Pattern.compile("/on-behalf/" + drafterAway + "/#arrivals\"[^>]*>[^<]*: (\\d+)<")
                .matcher(desk(SUBSTITUTE));
        return line.find() ? Integer.parseInt(line.group(1)) : 0;
    }

    private String desk(String who) {
        return Pages.text(pages.open("/", who));
    }

    private Submission.State state(SubmissionId part) {
        return drafting.ownSubmission(part, cast.officer(COMMUNE.drafter())).state();
    }

    private UUID away(String who) {
        LocalDate today = LocalDate.now(clock);
        Stay stay = new Stay(today, today.plusDays(1), cast.officer(SUBSTITUTE).id(), null);
        return keeping.set(cast.officer(who).id(), stay, cast.officer(who));
    }

    private void back(String who) {
        Officer officer = cast.officer(who);
        sheet.present(officer).ifPresent(line -> keeping.end(line.id(), null, officer));
    }
}
