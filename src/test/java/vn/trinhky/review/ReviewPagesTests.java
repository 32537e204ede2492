package vn.trinhky.review;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.trinhky.cast.Cast;
import vn.trinhky.cast.OnDemoPages;
import vn.trinhky.cast.Pages;
import vn.trinhky.cast.RoundInHand;
import vn.trinhky.compilation.Compilation;
import vn.trinhky.compilation.ReportId;
import vn.trinhky.regime.ReportingPeriod;
import vn.trinhky.review.remarks.Remarking;

@OnDemoPages
class ReviewPagesTests {

    @Autowired
    Pages pages;

    @Autowired
    Cast cast;

    @Autowired
    RoundInHand rounds;

    @Autowired
    Reviewing reviewing;

    @Autowired
    Remarking remarking;

    @Autowired
    Compilation compilation;

    @Test
    void showTheVersionSectionBySectionWithItsRemarks() {
        ReportId report = rounds.underReview(new ReportingPeriod(2051, 1));
        pages.press(remarks(report), Cast.FIRST_REVIEWER, "section", "I.2", "text", "Ghi rõ tên từng mô hình");
        assertThat(Pages.text(pages.open(review(report), Cast.SECOND_REVIEWER)))
                .contains("I. KẾT QUẢ CÔNG TÁC", "2. Tình hình triển khai thực hiện", "Nội dung mục I.2.")
                .contains("Ghi rõ tên từng mô hình", "A Thái");
    }

    @Test
    void takeNoRemarkWithoutWordsNorFromOthers() {
        ReportId report = rounds.underReview(new ReportingPeriod(2051, 2));
        assertThat(pages.press(remarks(report), Cast.FIRST_REVIEWER, "section", "I.2", "text", " ")
                        .getStatus())
                .isEqualTo(422);
        assertThat(pages.press(remarks(report), Cast.COMPILER, "section", "I.2", "text", "Tự góp ý")
                        .getStatus())
                .isEqualTo(409);
        assertThat(remarking.remarksOn(report)).isEmpty();
    }

    @Test
    void takeNoRemarkOnAVersionThatIsDecided() {
        ReportId report = rounds.cleared(new ReportingPeriod(2051, 3));
        assertThat(pages.press(remarks(report), Cast.FIRST_REVIEWER, "section", "I.2", "text", "Quá muộn")
                        .getStatus())
                .isEqualTo(409);
        assertThat(remarking.remarksOn(report)).isEmpty();
    }

    @Test
    void areForReadingOnlyToOthersWhoWorkOnTheReport() {
        ReportId report = rounds.underReview(new ReportingPeriod(2051, 4));
        assertThat(Pages.text(pages.open(review(report), Cast.COMPILER)))
                .contains("Bạn không có tên trong danh sách người thẩm định")
                .doesNotContain("/review/clearance", "/remarks");
        assertThat(pages.open(review(report), "lam").getStatus()).isEqualTo(404);
    }

    @Test
    void tellTheNextReviewWhyTheVersionBeforeWasReturned() {
        ReportId report = rounds.underReview(new ReportingPeriod(2052, 1));
        pages.press(review(report) + "/return", Cast.FIRST_REVIEWER, "reason", "Số liệu mục I.2 chưa khớp");
        pages.press(review(report) + "/clearance", Cast.SECOND_REVIEWER);
        assertThat(reviewing.newest(report).orElseThrow().state()).isEqualTo(Review.State.RETURNED);

        compilation.sendToReview(report, cast.compiler());
        assertThat(Pages.text(pages.open(review(report), Cast.SECOND_REVIEWER)))
                .contains("Lý do trả lại bản trình lần 1", "Số liệu mục I.2 chưa khớp");
    }

    @Test
    void saySoWhenNothingWasSentToReview() {
        ReportId report = rounds.collected(new ReportingPeriod(2052, 2));
        assertThat(Pages.text(pages.open(review(report), Cast.FIRST_REVIEWER)))
                .contains("Báo cáo chưa được trình thẩm định");
    }

    @Test
    void showTheClerkTheDraftInPrintAndWhatTheCheckFound() {
        ReportId report = rounds.underReview(new ReportingPeriod(2052, 3));
        String page = Pages.text(pages.open(layout(report), Cast.CLERK));
        assertThat(page)
                .contains(
                        "cấp huyện đã kết thúc hoạt động",
                        "Cấp phó ký phải có dòng ký thay",
                        "Đã kiểm tra 120 quy tắc, đạt 118",
                        "Báo cáo hiện không chờ kiểm tra thể thức")
                .doesNotContain("/layout/clearance");
        String picture = page.replaceFirst("(?s).*?src=\"([^\"]*/layout/pages/1.png[^\"]*)\".*", "$1");
        assertThat(pages.open(picture, Cast.CLERK).getContentAsByteArray()).startsWith(0x89, 'P', 'N', 'G');
        assertThat(pages.open(layout(report) + "/pages/1.png?of=0", Cast.CLERK).getStatus())
                .isEqualTo(404);
        assertThat(pages.open(layout(report), "lam").getStatus()).isEqualTo(404);
    }

    @Test
    void layTheReportBeforeTheSignatoryWhenTheClerkPassesIt() {
        ReportId report = rounds.underReview(new ReportingPeriod(2052, 4));
        pages.press(review(report) + "/clearance", Cast.FIRST_REVIEWER);
        pages.press(review(report) + "/clearance", Cast.SECOND_REVIEWER);
        assertThat(Pages.text(pages.open(layout(report), Cast.CLERK))).contains("/layout/clearance");
        assertThat(pages.press(layout(report) + "/clearance", Cast.FIRST_REVIEWER)
                        .getStatus())
                .isEqualTo(409);
        pages.press(layout(report) + "/clearance", Cast.CLERK);
        assertThat(reviewing.cleared(report).report()).isEqualTo(report);
    }

    private static String review(ReportId report) {
        return "/reports/" + report.value() + "/review";
    }

    private static String remarks(ReportId report) {
        return "/reports/" + report.value() + "/remarks";
    }

    private static String layout(ReportId report) {
        return "/reports/" + report.value() + "/layout";
    }
}
