package vn.trinhky.signing.brief;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.trinhky.cast.Cast;
import vn.trinhky.cast.OnDemoPages;
import vn.trinhky.cast.Pages;
import vn.trinhky.cast.RoundInHand;
import vn.trinhky.compilation.Compilation;
import vn.trinhky.compilation.ReportId;
import vn.trinhky.compilation.ReportWriting;
import vn.trinhky.regime.ReportingPeriod;
import vn.trinhky.review.Reviewing;
import vn.trinhky.review.remarks.Remarking;
import vn.trinhky.signing.Signing;

/** What the signatory reads before she signs. */
@Tag("signing")
@OnDemoPages
class SigningBriefPagesTests {

    private static final String OTHER_SIGNATORY = "duc";

    @Autowired
    Pages pages;

    @Autowired
    Cast cast;

    @Autowired
    RoundInHand rounds;

    @Autowired
    Compilation compilation;

    @Autowired
    ReportWriting writing;

    @Autowired
    Reviewing reviewing;

    @Autowired
    Remarking remarking;

    @Autowired
    Signing signing;

    @Autowired
    JdbcTemplate database;

    @Test
    void leadsFromTheTopToAnOpenRemarkInItsPlace() {
        ReportId report = rounds.underReview(new ReportingPeriod(2790, 1));
        var remark =
                remarking.remark(report, 1, "I.2", null, "Ghi rõ tên từng mô hình", cast.officer(Cast.FIRST_REVIEWER));
        clear(report);

        assertThat(brief(report, Cast.SIGNATORY))
                .contains("href=\"#points\">1 ý kiến còn mở</a>", "Ghi rõ tên từng mô hình")
                .contains("/reports/" + report.value() + "/review?show=all#r-" + remark);

        remarking.resolve(report, remark, cast.officer(Cast.FIRST_REVIEWER));
        assertThat(brief(report, Cast.SIGNATORY))
                .contains("Mọi ý kiến thẩm định đã được giải quyết.")
                .doesNotContain("Ghi rõ tên từng mô hình", "href=\"#points\"");
    }

    @Test
    void namesTheUnitsThatSentNothingOrLate() {
        ReportId report = rounds.cleared(new ReportingPeriod(2790, 2));
        assertThat(brief(report, Cast.SIGNATORY))
                .contains("6 đơn vị chưa gửi phần của mình", "Chưa gửi; hạn là 31/12/2999.")
                .doesNotContain("đơn vị gửi muộn");

        LocalDate sent = database.queryForObject(
                "select (last_submitted_at at time zone 'Asia/Ho_Chi_Minh')::date from submission"
                        + " where round_id = ? and last_submitted_at is not null",
                LocalDate.class,
                round(report));
        LocalDate due = Objects.requireNonNull(sent).minusDays(3);
        database.update("update round set deadline = ? where round_id = ?", due, round(report));
        assertThat(brief(report, Cast.SIGNATORY)).contains("1 đơn vị gửi muộn", "muộn 3 ngày so với hạn");
    }

    @Test
    void showsOnlyWhatChangedSinceSheLookedAndEverybodyHerOwn() {
        ReportId report = rounds.cleared(new ReportingPeriod(2790, 3));
        assertThat(changes(brief(report, Cast.SIGNATORY)))
                .contains("xem lần đầu")
                .doesNotContain("is-redline");

        pages.press(address(report) + "/return", Cast.SIGNATORY, "reason", "Bổ sung thôn 8");
        int version = compilation.report(report).version();
        writing.write(report, "I.2", "- Nội dung mục I.2 của thôn 8.", version, cast.compiler());
        compilation.sendToReview(report, cast.compiler());
        clear(report);

        String second = changes(brief(report, Cast.SIGNATORY));
        assertThat(second)
                .contains("So với bản trình lần 1", "2. Tình hình triển khai thực hiện", "<ins>")
                .doesNotContain("1. Công tác lãnh đạo, chỉ đạo");
        assertThat(changes(brief(report, Cast.SIGNATORY))).as("opened again").isEqualTo(second);
        assertThat(brief(report, Cast.SIGNATORY)).contains("1 chỗ thay đổi so với bản bạn đã xem");
        assertThat(changes(brief(report, OTHER_SIGNATORY))).contains("xem lần đầu");
    }

    @Test
    void showsTheDraftInPrintBeforeANumberIsTaken() {
        ReportId report = rounds.cleared(new ReportingPeriod(2790, 4));
        Matcher picture =
                Pattern.compile("/signature/draft/1\\.png\\?of=[0-9a-f]{64}").matcher(brief(report, Cast.SIGNATORY));
        assertThat(picture.find()).isTrue();

        String shown = "/reports/" + report.value() + picture.group();
        assertThat(pages.open(shown, Cast.SIGNATORY).getContentAsByteArray()).startsWith(0x89, 'P', 'N', 'G');
        assertThat(pages.open(shown.replaceAll("of=.", "of=x"), Cast.SIGNATORY).getStatus())
                .isEqualTo(404);
        assertThat(pages.open(shown, Cast.CLERK).getStatus()).isEqualTo(403);
        assertThat(signing.folder(report).orElseThrow().documentNumber())
                .as("reading takes no number")
                .isNull();
    }

    @Test
    void namesWhoClearedItAndOffersThreeActs() {
        ReportId report = rounds.cleared(new ReportingPeriod(2791, 1));
        assertThat(brief(report, Cast.SIGNATORY))
                .contains("Nguyễn Thu Hương", "soạn thảo, chịu trách nhiệm nội dung")
                .contains("A Thái", "Trưởng phòng, Phòng Dân tộc huyện", "Lê Ngọc Hà", "chịu trách nhiệm thể thức")
                .contains("ký nháy lúc")
                .contains("href=\"#sign\"", "href=\"#return\"", "href=\"#hand-over\"");
        String english = Pages.text(pages.open(address(report) + "?lang=en", Cast.SIGNATORY));
        assertThat(english).doesNotContain("??").contains("The document as it will print", "first time you see it");
    }

    private void clear(ReportId report) {
        reviewing.clear(report, cast.officer(Cast.FIRST_REVIEWER));
        reviewing.clear(report, cast.officer(Cast.SECOND_REVIEWER));
        reviewing.passLayout(report, cast.clerk());
    }

    private String brief(ReportId report, String who) {
        return Pages.text(pages.open(address(report), who));
    }

    /** The part of the page about what changed. */
    private static String changes(String page) {
        return page.substring(page.indexOf("id=\"changes\""), page.indexOf("id=\"points\""));
    }

    private java.util.UUID round(ReportId report) {
        return compilation.report(report).round().value();
    }

    private static String address(ReportId report) {
        return "/reports/" + report.value() + "/signature";
    }
}
