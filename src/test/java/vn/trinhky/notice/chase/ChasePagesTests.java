package vn.trinhky.notice.chase;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.trinhky.cast.Cast;
import vn.trinhky.cast.Clerk;
import vn.trinhky.cast.DemoPages;
import vn.trinhky.cast.RoundInHand;
import vn.trinhky.drafting.SubmissionId;
import vn.trinhky.drafting.extension.ExtensionAnswering;
import vn.trinhky.drafting.extension.ExtensionAsking;
import vn.trinhky.regime.ReportingPeriod;
import vn.trinhky.regime.RoundId;

@Tag("deadlines")
@DemoPages
class ChasePagesTests {

    private static final Cast.Commune COMMUNE = Cast.COMMUNES.get(0);
    private static final Cast.Commune OTHER = Cast.COMMUNES.get(1);
    private static final Cast.Commune SENT = Cast.COMMUNES.get(2);
    private static int quarter = 1;

    @Autowired
    Clerk clerk;

    @Autowired
    Cast cast;

    @Autowired
    RoundInHand rounds;

    @Autowired
    ExtensionAsking asking;

    @Autowired
    ExtensionAnswering answering;

    @Autowired
    JdbcClient database;

    private RoundId round;
    private String address;

    @BeforeEach
    void openARound() {
        round = rounds.open(new ReportingPeriod(3385, quarter++));
        address = "/rounds/" + round.value();
    }

    @Test
    void thoseWhoWriteAndApproveAreToldOnceHoweverOftenTheButtonIsPressed() {
        rounds.submit(SENT, round);
        assertThat(clerk.opens(Cast.COMPILER, address)).bodyText().contains("Đôn đốc ngay", address + "/chase?unit=");
        assertThat(clerk.opens(Cast.COMPILER, address + "/chase"))
                .hasStatusOk()
                .bodyText()
                .contains("6 đơn vị chưa nộp, 0 đơn vị đã quá hạn", "Đề nghị đơn vị khẩn trương");
        String[] form = {
            "unit", unit(COMMUNE), "unit", unit(OTHER), "unit", unit(SENT), "words", "Tỉnh đang chờ báo cáo"
        };

        assertThat(clerk.sends(Cast.COMPILER, address + "/chase", form)).hasRedirectedUrl(address);
        assertThat(clerk.sends(Cast.COMPILER, address + "/chase", form))
                .hasRedirectedUrl(address)
                .flash()
                .containsEntry("flash", "chase.nobody");

        assertThat(told(part(COMMUNE)))
                .containsExactlyInAnyOrder(
                        COMMUNE.drafter() + " Tỉnh đang chờ báo cáo", COMMUNE.approver() + " Tỉnh đang chờ báo cáo");
        assertThat(told(part(OTHER))).hasSize(2);
        assertThat(told(part(SENT))).isEmpty();
        assertThat(database.sql("""
                        select count(*) from scheduled_tasks s join notice n on s.task_instance = n.notice_id::text
                        where n.place = ?""")
                                .param("/submissions/" + part(OTHER).value())
                                .query(Long.class)
                                .single()
                        + mailed(part(OTHER)))
                .as("letters on their way or sent")
                .isEqualTo(2);
        assertThat(clerk.opens(Cast.COMPILER, address)).bodyText().contains("Đôn đốc lần cuối", "(1 lần)");
        assertThat(clerk.opens(Cast.COMPILER, address + "/journal"))
                .bodyText()
                .containsOnlyOnce("Đôn đốc 2 đơn vị")
                .contains("Tỉnh đang chờ báo cáo");
    }

    @Test
    void onlyTheCompilerChasesAndAtLeastOneUnit() {
        assertThat(clerk.opens(COMMUNE.drafter(), address + "/chase")).hasStatus(404);
        assertThat(clerk.presses(Cast.COMPILER, address + "/chase", "words", "Gấp"))
                .hasStatus(422)
                .bodyText()
                .contains("Hãy chọn ít nhất một đơn vị");
        assertThat(clerk.sendsJson(
                        Cast.COMPILER, "/api/v1" + address + "/chase", "{\"units\":[\"" + unit(COMMUNE) + "\"]}"))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.told")
                .isEqualTo(1);
        assertThat(clerk.opens(Cast.COMPILER, "/api/v1" + address + "/chase"))
                .bodyText()
                .contains("\"chasedBy\"");
    }

    @Test
    void theCompilerHearsOfAWishForTimeAndTheUnitOfTheAnswer() {
        var wish = java.time.LocalDate.of(3000, 2, 1);
        asking.ask(part(COMMUNE), wish, "Mưa lũ", cast.officer(COMMUNE.drafter()));
        assertThat(kinds(address + "/extensions")).containsExactly("extensionAsked");

        answering.grant(
                part(COMMUNE),
                asking.requests(part(COMMUNE), cast.compiler()).get(0).id(),
                wish,
                cast.compiler());
        assertThat(kinds("/submissions/" + part(COMMUNE).value() + "/extension"))
                .containsExactly("extensionGranted", "extensionGranted");
    }

    private SubmissionId part(Cast.Commune commune) {
        return rounds.partOf(commune.drafter(), round);
    }

    private String unit(Cast.Commune commune) {
        return rounds.parts(round).stream()
                .filter(one -> one.id().equals(part(commune)))
                .findFirst()
                .orElseThrow()
                .unit()
                .value()
                .toString();
    }

    private List<String> told(SubmissionId part) {
        return database.sql("""
                        select p.sign_in_name || ' ' || n.words from notice n join person p using (person_id)
                        where n.kind = 'chased' and n.place = ?""")
                .param("/submissions/" + part.value())
                .query(String.class)
                .list();
    }

    private long mailed(SubmissionId part) {
        return database.sql("select count(*) from notice where place = ? and mailed_at is not null")
                .param("/submissions/" + part.value())
                .query(Long.class)
                .single();
    }

    private List<String> kinds(String place) {
        return database.sql("select kind from notice where place = ?")
                .param(place)
                .query(String.class)
                .list();
    }
}
