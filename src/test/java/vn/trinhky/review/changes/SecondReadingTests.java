package vn.trinhky.review.changes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.trinhky.cast.Cast;
import vn.trinhky.cast.CountedStatements;
import vn.trinhky.cast.OnDemoPages;
import vn.trinhky.cast.Pages;
import vn.trinhky.cast.RoundInHand;
import vn.trinhky.compilation.Compilation;
import vn.trinhky.compilation.Report;
import vn.trinhky.compilation.ReportId;
import vn.trinhky.compilation.ReportWriting;
import vn.trinhky.regime.ReportingPeriod;
import vn.trinhky.review.Reviewing;

@Tag("compiling")
@OnDemoPages
class SecondReadingTests {

    @Autowired
    Pages pages;

    @Autowired
    Cast cast;

    @Autowired
    RoundInHand rounds;

    @Autowired
    Reviewing reviewing;

    @Autowired
    Compilation compilation;

    @Autowired
    ReportWriting writing;

    @Autowired
    SinceLastLook sinceLastLook;

    @Autowired
    ClearingSections clearing;

    @Autowired
    CountedStatements statements;

    @Test
    void opensOnWhatChangedSinceThisReviewerLooked() {
        ReportId report = rounds.underReview(new ReportingPeriod(2071, 1));
        pages.press(address(report) + "/remarks", Cast.FIRST_REVIEWER, "section", "I.3", "text", "Ghi rõ địa bàn");
        returned(report);
        write(report, "I.2", "- Nội dung mục I.2 đã viết lại.");
        compilation.sendToReview(report, cast.compiler());

        Map<String, SectionChange> changes = changes(report, Cast.FIRST_REVIEWER);
        assertThat(changes.get("I.2").state()).isEqualTo(SectionChange.State.CHANGED);
        assertThat(changes.get("I.2").redline()).contains("<ins>", "đã viết lại");
        assertThat(changes.get("I.3").state()).isEqualTo(SectionChange.State.OPEN);
        assertThat(changes.get("I.1").state()).isEqualTo(SectionChange.State.STILL_CLEARED);

        String page = Pages.text(pages.open(address(report) + "/review", Cast.FIRST_REVIEWER));
        assertThat(page)
                .contains("thay đổi so với bản trình lần 1 mà bạn đã xem", "1 mục thay đổi; còn 2 mục")
                .contains("xem xong ở bản trình lần 1, không thay đổi", "Ghi rõ địa bàn");
        assertThat(Pages.text(pages.open(address(report) + "/review?show=all", Cast.FIRST_REVIEWER)))
                .doesNotContain("<ins>", "tk-cleared\"")
                .contains("đã viết lại");
        assertThat(Pages.text(pages.open(address(report) + "/review", Cast.COMPILER)))
                .doesNotContain("<ins>", "tk-cleared\"", "/review/sections/");
    }

    @Test
    void letsHerTickOffSectionsAndOpenThemAgain() {
        ReportId report = rounds.underReview(new ReportingPeriod(2071, 2));
        long all = left(report);
        pages.press(sections(report) + "/I.2/clearance", Cast.FIRST_REVIEWER);
        assertThat(left(report)).isEqualTo(all - 1);
        assertThat(changes(report, Cast.SECOND_REVIEWER).get("I.2").state()).isEqualTo(SectionChange.State.NEW);
        assertThat(Pages.text(pages.open(address(report) + "/review", Cast.FIRST_REVIEWER)))
                .contains("Còn " + (all - 1) + " mục chưa xem xong", "đã xem xong");

        pages.press(sections(report) + "/I.2/reopening", Cast.FIRST_REVIEWER);
        assertThat(left(report)).isEqualTo(all);
        assertThat(pages.press(sections(report) + "/I.2/clearance", Cast.COMPILER).getStatus())
                .isIn(403, 409);
        assertThat(pages.press(sections(report) + "/IX.9/clearance", Cast.FIRST_REVIEWER).getStatus())
                .isEqualTo(404);
        reviewing.clear(report, cast.officer(Cast.FIRST_REVIEWER));
        assertThat(left(report)).isZero();
    }

    @Test
    void takesNoMoreStatementsForMoreRemarksAndRounds() {
        ReportId report = rounds.underReview(new ReportingPeriod(2071, 3));
        int first = opening(report);
        for (int i = 0; i < 5; i++) {
            pages.press(address(report) + "/remarks", Cast.FIRST_REVIEWER, "section", "I.2", "quote", "Nội dung", "text", "Ý " + i);
        }
        assertThat(opening(report)).isEqualTo(first);
        returned(report);
        write(report, "I.2", "- Nội dung khác.");
        write(report, "I.3", "- Nội dung khác.");
        compilation.sendToReview(report, cast.compiler());
        assertThat(opening(report)).as("one more for the version that she saw").isLessThanOrEqualTo(first + 2);
    }

    private int opening(ReportId report) {
        return statements.in(() -> pages.open(address(report) + "/review", Cast.FIRST_REVIEWER));
    }

    private void returned(ReportId report) {
        pages.press(address(report) + "/review/return", Cast.FIRST_REVIEWER, "reason", "Số liệu chưa khớp");
        pages.press(address(report) + "/review/clearance", Cast.SECOND_REVIEWER);
    }

    private void write(ReportId id, String section, String text) {
        Report report = compilation.report(id);
        writing.write(id, section, text, report.version(), cast.compiler());
    }

    private long left(ReportId report) {
        return changes(report, Cast.FIRST_REVIEWER).values().stream()
                .filter(change -> !change.done())
                .count();
    }

    private Map<String, SectionChange> changes(ReportId report, String who) {
        int number = reviewing.newest(report).orElseThrow().number();
        return sinceLastLook.of(compilation.frozen(report, number), cast.officer(who));
    }

    private static String sections(ReportId report) {
        return address(report) + "/review/sections";
    }

    private static String address(ReportId report) {
        return "/reports/" + report.value();
    }
}
