package vn.trinhky.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.trinhky.cast.Cast;
import vn.trinhky.cast.OnDemoPages;
import vn.trinhky.cast.Pages;
import vn.trinhky.cast.PlanInHand;
import vn.trinhky.cast.RoundInHand;
import vn.trinhky.compilation.Compilation;
import vn.trinhky.compilation.ReportId;
import vn.trinhky.compilation.moved.MovedFigures;
import vn.trinhky.drafting.SubmissionId;
import vn.trinhky.office.Officer;
import vn.trinhky.regime.Reporting;
import vn.trinhky.regime.ReportingPeriod;
import vn.trinhky.regime.RoundId;
import vn.trinhky.web.Formats;

/** What the manner of review looks like to those who send, review, check and sign. */
@OnDemoPages
@Tag("compiling")
class MannerPagesTests {

    private static final Cast.Commune COMMUNE = Cast.COMMUNES.get(0);

    @Autowired
    Pages pages;

    @Autowired
    Cast cast;

    @Autowired
    RoundInHand rounds;

    @Autowired
    Reporting reporting;

    @Autowired
    Compilation compilation;

    @Autowired
    MovedFigures figures;

    @Autowired
    JdbcTemplate database;

    @Test
    void showsUntilWhenTheFirstOfASequenceIsToAnswerAndWhoComesNext() {
        ReportId report = collected(2431, "{\"order\": \"SEQUENCE\", \"enough\": 0, \"days\": 2, \"ownWork\": true}");
        compilation.sendToReview(report, cast.compiler());
        String due = new Formats().date(LocalDate.now(Formats.OFFICE_ZONE).plusDays(2));

        assertThat(Pages.text(pages.open(review(report), Cast.FIRST_REVIEWER)))
                .contains("Hỏi lần lượt từng người; cần 2 trong 2", due, "Chưa đến lượt", "/review/clearance");
        assertThat(Pages.text(pages.open(review(report), Cast.SECOND_REVIEWER)))
                .contains("chưa đến lượt bạn")
                .doesNotContain("/review/clearance");
        assertThat(Pages.text(pages.open("/", Cast.FIRST_REVIEWER))).contains(review(report), due);
        assertThat(Pages.text(pages.open("/", Cast.SECOND_REVIEWER))).doesNotContain(review(report));
        assertThat(pages.press(review(report) + "/clearance", Cast.SECOND_REVIEWER)
                        .getStatus())
                .isEqualTo(409);
    }

    @Test
    void marksAVerdictThatIsOverdue() {
        ReportId report = collected(2432, "{\"order\": \"PARALLEL\", \"enough\": 1, \"days\": 1, \"ownWork\": true}");
        compilation.sendToReview(report, cast.compiler());
        database.update("update review_asked set due = current_date - 3 where review_id in"
                + " (select review_id from review where report_id = ?)", report.value());

        assertThat(Pages.text(pages.open("/", Cast.FIRST_REVIEWER))).contains("is-late");
        assertThat(Pages.text(pages.open(review(report), Cast.FIRST_REVIEWER))).contains("is-late");
        assertThat(Pages.text(pages.open("/api/v1" + review(report), Cast.FIRST_REVIEWER)))
                .contains("\"late\":true", "\"order\":\"PARALLEL\",\"enough\":1,\"voices\":2");
    }

    @Test
    void doesNotAskWhoeverApprovedAPartThatIsUsed() {
        ReportId report = reviewedByAnAuthor(2433, COMMUNE.approver(), Cast.FIRST_REVIEWER);
        Officer author = cast.officer(COMMUNE.approver());

        assertThat(Pages.text(pages.open("/reports/" + report.value() + "/text", Cast.COMPILER)))
                .contains("nên không được hỏi thẩm định: " + author.fullName());
        compilation.sendToReview(report, cast.compiler());
        assertThat(Pages.text(pages.open(review(report), Cast.FIRST_REVIEWER)))
                .contains("Không thẩm định phần mình viết", "cần 1 trong 1");
    }

    @Test
    void saysBeforehandThatNobodyIsLeftToReview() {
        ReportId report = reviewedByAnAuthor(2434, COMMUNE.approver());

        assertThat(Pages.text(pages.open("/reports/" + report.value() + "/text", Cast.COMPILER)))
                .contains("Hãy thay người thẩm định của kỳ này");
        assertThat(pages.press("/reports/" + report.value() + "/text/review", Cast.COMPILER)
                        .getStatus())
                .isEqualTo(409);
    }

    @Test
    void tellsClerkAndSignatoryThatTheTemplateIsAnotherAndNotThatFiguresMoved() {
        ReportId report = rounds.cleared(new ReportingPeriod(2435, 1));
        String signature = "/reports/" + report.value() + "/signature";
        String warning = "Mẫu trình bày đã được thay đổi";
        assertThat(Pages.text(pages.open(signature, Cast.SIGNATORY))).doesNotContain(warning);

        database.update("update report_version set template = 'another' where report_id = ?", report.value());

        assertThat(Pages.text(pages.open(signature, Cast.SIGNATORY))).contains(warning);
        assertThat(Pages.text(pages.open("/reports/" + report.value() + "/layout", Cast.CLERK)))
                .contains(warning);
        assertThat(Pages.text(pages.open("/api/v1/reports/" + report.value() + "/signature-folder", Cast.SIGNATORY)))
                .contains("\"anotherTemplate\":true");
    }

    @Test
    void coversTheTemplateWithTheDigestOfTheVersion() {
        ReportId report = rounds.underReview(new ReportingPeriod(2436, 1));
        var frozen = compilation.frozen(report, 1);

        assertThat(frozen.template()).hasSize(64);
        assertThat(figures.since(frozen).isNothing()).isTrue();
        assertThat(Pages.text(pages.open(review(report), Cast.FIRST_REVIEWER))).contains(frozen.digest());
    }

    private ReportId reviewedByAnAuthor(int year, String... reviewers) {
        ReportId report = collected(year, "{\"order\": \"PARALLEL\", \"enough\": 0, \"days\": 0, \"ownWork\": false}");
        RoundId round = compilation.report(report).round();
        StringBuilder ids = new StringBuilder();
        for (String reviewer : reviewers) {
            ids.append(ids.isEmpty() ? "" : ",")
                    .append("{\"value\": \"" + cast.officer(reviewer).id().value() + "\"}");
        }
        new PlanInHand(database).say(round, "reviewers", "[" + ids + "]");
        SubmissionId part = rounds.partOf(COMMUNE.drafter(), round);
        rounds.takeOver(report, "I.1", part);
        return report;
    }

    private ReportId collected(int year, String manner) {
        ReportId report = rounds.collected(new ReportingPeriod(year, 1));
        new PlanInHand(database).say(compilation.report(report).round(), "review", manner);
        rounds.writeAll(report);
        return report;
    }

    private static String review(ReportId report) {
        return "/reports/" + report.value() + "/review";
    }
}
