package vn.trinhky.review.layout;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.trinhky.cast.Cast;
import vn.trinhky.cast.OnDemoPages;
import vn.trinhky.cast.Pages;
import vn.trinhky.cast.RoundInHand;
import vn.trinhky.compilation.ReportId;
import vn.trinhky.regime.ReportingPeriod;
import vn.trinhky.register.DocumentNumber;
import vn.trinhky.register.OutgoingRegister;
import vn.trinhky.signing.Signing;

/** A clerk has a report of the Party set as the State sets its documents. */
@OnDemoPages
@Tag("signing")
class ChosenProfileTests {

    @Autowired
    Pages pages;

    @Autowired
    RoundInHand rounds;

    @Autowired
    Signing signing;

    @Autowired
    OutgoingRegister register;

    @Test
    void isFollowedByTheNumberTooAndChangesNoMoreOnceTheLayoutIsPassed() {
        ReportId report = rounds.underReview(new ReportingPeriod(2865, 1));
        pages.press("/reports/" + report.value() + "/review/clearance", Cast.FIRST_REVIEWER);
        pages.press("/reports/" + report.value() + "/review/clearance", Cast.SECOND_REVIEWER);
        assertThat(choose(report, Cast.COMPILER, "Theo yêu cầu của UBND")).isEqualTo(403);
        assertThat(choose(report, Cast.CLERK, " ")).isEqualTo(422);

        assertThat(choose(report, Cast.CLERK, "Theo yêu cầu của UBND")).isEqualTo(302);

        assertThat(Pages.text(pages.open(layout(report), Cast.CLERK)))
                .contains("Theo Nghị định 30/2020/NĐ-CP", "Theo yêu cầu của UBND");
        assertThat(Pages.text(pages.open("/api/v1" + layout(report), Cast.CLERK)))
                .contains("\"rule\":\"abolishedDistrict\"")
                .as("number, and the copy that is kept, are printed as the State has them")
                .doesNotContain("\"rule\":\"numberForm\"", "\"rule\":\"fileCopyColon\"");
        pages.press(layout(report) + "/clearance", Cast.CLERK);
        assertThat(choose(report, Cast.CLERK, "Đổi lại")).isEqualTo(409);
        rounds.sign(report);
        DocumentNumber number = signing.signed(report).number();
        assertThat(number.printed()).isEqualTo("%02d/BC-BCĐ".formatted(number.number()));
        assertThat(register.entryOf(report.value()).orElseThrow().printed()).isEqualTo(number.printed());
    }

    private int choose(ReportId report, String who, String reason) {
        return pages.press(layout(report) + "/profile", who, "profile", "STATE_ND30_2020", "reason", reason)
                .getStatus();
    }

    private static String layout(ReportId report) {
        return "/reports/" + report.value() + "/layout";
    }
}
