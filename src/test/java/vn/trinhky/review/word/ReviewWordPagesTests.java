package vn.trinhky.review.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.trinhky.cast.Cast;
import vn.trinhky.cast.Clerk;
import vn.trinhky.cast.DemoPages;
import vn.trinhky.cast.RoundInHand;
import vn.trinhky.compilation.Compilation;
import vn.trinhky.compilation.ReportId;
import vn.trinhky.regime.ReportingPeriod;
import vn.trinhky.review.remarks.Remark;
import vn.trinhky.review.remarks.Remarking;
import vn.trinhky.review.remarks.Suggestion;

@DemoPages
@Tag("compiling")
class ReviewWordPagesTests {

    @Autowired
    Clerk clerk;

    @Autowired
    Cast cast;

    @Autowired
    RoundInHand rounds;

    @Autowired
    Remarking remarking;

    @Autowired
    Compilation compilation;

    @Test
    void makeSuggestionsAndRemarksOfAReviewersFileOnce() {
        ReportId report = rounds.underReview(new ReportingPeriod(2087, 1));
        ReviewedFile file = downloaded(report);
        assertThat(file.part("word/settings.xml")).contains("<w:trackRevisions/>");
        byte[] changed = file.tracked("Nội dung mục I.2", "Kết quả mục I.2")
                .commenting("Nội dung mục I.3.1", "Nêu rõ số liệu")
                .docx();

        String proof = uploaded(report, changed);
        assertThat(clerk.opens(Cast.FIRST_REVIEWER, proof))
                .bodyText()
                .contains(
                        "Nội dung<span class=\"visually-hidden\"> hết",
                        "Kết quả<span class=\"visually-hidden\"> hết",
                        "Nêu rõ số liệu",
                        "tên trong Word: Anh Thái")
                .contains("1 đề nghị sửa và 1 góp ý mới", "Từ chối tất cả thay đổi trong tệp cho đúng từng chữ")
                .doesNotContain("sửa khi không theo dõi thay đổi");
        assertThat(remarking.suggestionsOn(report)).isEmpty();

        assertThat(clerk.sends(Cast.FIRST_REVIEWER, proof + "/taking-over")).hasRedirectedUrl(review(report));
        assertThat(remarking.suggestionsOn(report))
                .extracting(Suggestion::section)
                .containsExactly("I.2");
        assertThat(remarking.remarksOn(report))
                .extracting(Remark::section, Remark::text, remark -> Objects.requireNonNull(remark.anchor())
                        .quote())
                .containsExactly(org.assertj.core.groups.Tuple.tuple("I.3.1", "Nêu rõ số liệu", "Nội dung mục I.3.1"));

        assertThat(clerk.opens(Cast.FIRST_REVIEWER, uploaded(report, changed)))
                .bodyText()
                .contains("Không có gì mới để đưa vào", "đã có, không thêm lần nữa");
        assertThat(downloaded(report).part("word/comments.xml")).contains("Nêu rõ số liệu");
    }

    @Test
    void findWhatWasChangedWithoutTrackingAndSaySo() {
        ReportId report = rounds.underReview(new ReportingPeriod(2087, 2));
        byte[] changed = downloaded(report)
                .untracked("Nội dung mục I.2", "Kết quả mục I.2")
                .docx();
        String proof = uploaded(report, changed);
        assertThat(clerk.opens(Cast.FIRST_REVIEWER, proof))
                .bodyText()
                .contains("không cho lại bản trình lần 1", "Có 1 chỗ như vậy", "sửa khi không theo dõi thay đổi");
        clerk.sends(Cast.FIRST_REVIEWER, proof + "/taking-over");
        assertThat(remarking.suggestionsOn(report))
                .extracting(Suggestion::reason)
                .containsExactly("Sửa trong Word khi không theo dõi thay đổi.");
    }

    @Test
    void takeNoFileThatDidNotLeaveFromThere() {
        ReportId report = rounds.underReview(new ReportingPeriod(2087, 3));
        ReportId other = rounds.underReview(new ReportingPeriod(2087, 4));
        byte[] file = downloaded(other).docx();
        MvcTestResult refused = clerk.uploads(Cast.FIRST_REVIEWER, review(report) + "/word", "ban-trinh.docx", file);
        assertThat(refused).hasStatus(422).bodyText().contains("không phải bản trình");
        assertThat(clerk.uploads(Cast.COMPILER, review(report) + "/word", "ban-trinh.docx", file)
                        .getResponse()
                        .getStatus())
                .isIn(403, 404, 409);
    }

    @Test
    void compareAnyTwoVersionsOnAPageAndInWord() {
        ReportId report = rounds.underReview(new ReportingPeriod(2088, 1));
        clerk.sends(Cast.FIRST_REVIEWER, review(report) + "/return", "reason", "Số liệu chưa khớp");
        clerk.sends(Cast.SECOND_REVIEWER, review(report) + "/clearance");
        compilation.sendToReview(report, cast.compiler());

        assertThat(clerk.opens(Cast.FIRST_REVIEWER, review(report) + "/compare?from=1&to=2"))
                .bodyText()
                .contains("So sánh các bản trình", "giống hệt nhau");
        assertThat(clerk.opens(Cast.FIRST_REVIEWER, review(report) + "/redline.docx?from=1&to=2"))
                .hasStatusOk();
        assertThat(clerk.opens(Cast.COMPILER, "/reports/" + report.value() + "/text/history/redline.docx?from=1"))
                .hasStatusOk();
        assertThat(clerk.opens("lam", review(report) + "/redline.docx?from=1&to=2"))
                .hasStatus(404);
    }

    private ReviewedFile downloaded(ReportId report) {
        return new ReviewedFile(clerk.opens(Cast.FIRST_REVIEWER, review(report) + "/word/version.docx")
                .getResponse()
                .getContentAsByteArray());
    }

    private String uploaded(ReportId report, byte[] file) {
        MvcTestResult sent = clerk.uploads(Cast.FIRST_REVIEWER, review(report) + "/word", "ban-trinh.docx", file);
        return Objects.requireNonNull(sent.getResponse().getRedirectedUrl());
    }

    private static String review(ReportId report) {
        return "/reports/" + report.value() + "/review";
    }
}
