package vn.trinhky.review.points;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.trinhky.cast.Cast;
import vn.trinhky.cast.OnDemoPages;
import vn.trinhky.cast.Pages;
import vn.trinhky.cast.RoundInHand;
import vn.trinhky.compilation.Compilation;
import vn.trinhky.compilation.Report;
import vn.trinhky.compilation.ReportId;
import vn.trinhky.compilation.ReportWriting;
import vn.trinhky.manuscript.notation.PlainTextWriter;
import vn.trinhky.regime.Reporting;
import vn.trinhky.regime.ReportingPeriod;
import vn.trinhky.review.remarks.Remark;
import vn.trinhky.review.remarks.Remarking;
import vn.trinhky.review.remarks.Suggestion;

@Tag("compiling")
@OnDemoPages
class PointsTests {

    @Autowired
    Pages pages;

    @Autowired
    Cast cast;

    @Autowired
    RoundInHand rounds;

    @Autowired
    Remarking remarking;

    @Autowired
    Discussions discussions;

    @Autowired
    Compilation compilation;

    @Autowired
    ReportWriting writing;

    @Autowired
    Reporting reporting;

    @Test
    void stayOnTheirWordsUntilTheseAreGone() {
        ReportId report = rounds.underReview(new ReportingPeriod(2072, 1));
        remark(report, "I.2", "mục I.2", "Ghi tên đầy đủ");
        assertThat(pages.press(
                                remarks(report),
                                Cast.FIRST_REVIEWER,
                                "section",
                                "I.2",
                                "quote",
                                "không có",
                                "text",
                                "Gì")
                        .getStatus())
                .isEqualTo(422);
        returned(report);

        write(report, "I.2", "- Trong quý, nội dung mục I.2 được bổ sung.");
        assertThat(Objects.requireNonNull(placed(report).standing()).words()).isEqualTo("mục I.2");
        write(report, "I.2", "- Viết lại hoàn toàn.");
        assertThat(placed(report).orphan()).isTrue();
        assertThat(points(report)).contains("mục I.2", "Những chữ này không còn trong văn bản");
    }

    @Test
    void areAnsweredResolvedAndOpenedAgain() {
        ReportId report = rounds.underReview(new ReportingPeriod(2072, 2));
        UUID remark = remark(report, "I.2", "", "Thiếu số liệu");
        String address = remarks(report) + "/" + remark;
        pages.press(address + "/words", Cast.FIRST_REVIEWER, "text", "Thiếu số liệu của xã");
        assertThat(pages.press(address + "/words", Cast.SECOND_REVIEWER, "text", "Đổi lời")
                        .getStatus())
                .isEqualTo(409);
        String me = cast.officer(Cast.SECOND_REVIEWER).fullName();
        pages.press(address + "/replies", Cast.COMPILER, "text", "xem giúp", "mention", me);
        assertThat(pages.press(address + "/words", Cast.FIRST_REVIEWER, "text", "Sửa nữa")
                        .getStatus())
                .isEqualTo(409);
        assertThat(Pages.text(pages.open("/", Cast.SECOND_REVIEWER))).contains("Nhắc đến bạn", "Thiếu số liệu của xã");
        pages.press(address + "/replies", Cast.SECOND_REVIEWER, "text", "Đã xem");
        assertThat(Pages.text(pages.open("/", Cast.SECOND_REVIEWER))).doesNotContain("Thiếu số liệu của xã");

        pages.press(address + "/resolution", Cast.COMPILER);
        assertThat(remarking.remarksOn(report).get(0).state()).isEqualTo(Remark.State.RESOLVED);
        pages.press(address + "/reopening", Cast.FIRST_REVIEWER);
        assertThat(remarking.remarksOn(report).get(0).state()).isEqualTo(Remark.State.OPEN);
        assertThat(remarking.remarksOn(report).get(0).replies()).hasSize(2);
    }

    @Test
    void areOneListInTheOrderOfTheTextWithTheReasonsFirst() {
        ReportId report = rounds.underReview(new ReportingPeriod(2072, 3));
        remark(report, "II", "", "Điểm sau");
        remark(report, "I.1", "", "Điểm trước");
        returned(report);
        assertThat(points(report)).containsSubsequence("Chưa đạt", "Điểm trước", "Điểm sau");
        assertThat(Pages.text(
                        pages.open("/reports/" + report.value() + "/text/points/summary?section=I.1", Cast.COMPILER)))
                .contains("Đã giải quyết 0 trên 3 ý kiến", "Điểm trước")
                .doesNotContain("Điểm sau");
        assertThat(pages.open("/reports/" + report.value() + "/text/points", "lam")
                        .getStatus())
                .isIn(403, 404);
    }

    @Test
    void areSuggestionsThatTheCompilerTakesOrLeavesOrTakesBack() {
        ReportId report = rounds.underReview(new ReportingPeriod(2072, 4));
        suggest(report, "Nội dung", "Kết quả");
        suggest(report, "I.2", "I.2 (mới)");
        suggest(report, "Nội dung", "Tình hình");
        Suggestion one = suggestion(report, 0);
        assertThat(pages.press(address(report) + "/suggestions/acceptance", Cast.COMPILER, "chosen", id(one))
                        .getStatus())
                .as("not while it is under review")
                .isEqualTo(409);
        returned(report);

        pages.press(
                address(report) + "/suggestions/acceptance",
                Cast.COMPILER,
                "chosen",
                id(one),
                "chosen",
                id(suggestion(report, 1)),
                "chosen",
                id(suggestion(report, 2)));
        assertThat(text(report)).isEqualTo("- Kết quả mục I.2 (mới).");
        assertThat(suggestion(report, 2).state()).isEqualTo(Suggestion.State.OPEN);
        assertThat(points(report)).contains("Chỗ này đã được sửa sau khi có đề nghị");
        assertThat(pages.press(
                                address(report) + "/suggestions/acceptance",
                                Cast.COMPILER,
                                "chosen",
                                id(suggestion(report, 2)))
                        .getStatus())
                .isEqualTo(409);

        pages.press(address(report) + "/suggestions/" + one.id() + "/reopening", Cast.COMPILER);
        assertThat(text(report)).isEqualTo("- Nội dung mục I.2 (mới).");
        pages.press(address(report) + "/suggestions/rejection", Cast.COMPILER, "chosen", id(one));
        assertThat(suggestion(report, 0).state()).isEqualTo(Suggestion.State.REJECTED);
    }

    private UUID remark(ReportId report, String section, String quote, String text) {
        assertThat(pages.press(remarks(report), Cast.FIRST_REVIEWER, "section", section, "quote", quote, "text", text)
                        .getStatus())
                .isEqualTo(302);
        var all = remarking.remarksOn(report);
        return all.get(all.size() - 1).id();
    }

    private void suggest(ReportId report, String quote, String words) {
        assertThat(pages.press(
                                address(report) + "/suggestions",
                                Cast.FIRST_REVIEWER,
                                "section",
                                "I.2",
                                "quote",
                                quote,
                                "words",
                                words)
                        .getStatus())
                .isEqualTo(302);
    }

    private Suggestion suggestion(ReportId report, int place) {
        return remarking.suggestionsOn(report).get(place);
    }

    private static String id(Suggestion suggestion) {
        return suggestion.id().toString();
    }

    private Point.OfRemark placed(ReportId id) {
        Report report = compilation.report(id);
        return discussions.beside(report, reporting.round(report.round())).points().stream()
                .filter(Point.OfRemark.class::isInstance)
                .map(Point.OfRemark.class::cast)
                .filter(point -> point.remark().anchor() != null)
                .findFirst()
                .orElseThrow();
    }

    private void returned(ReportId report) {
        pages.press(address(report) + "/review/return", Cast.FIRST_REVIEWER, "reason", "Chưa đạt");
        pages.press(address(report) + "/review/clearance", Cast.SECOND_REVIEWER);
    }

    private void write(ReportId id, String section, String text) {
        writing.write(id, section, text, compilation.report(id).version(), cast.compiler());
    }

    private String text(ReportId report) {
        return PlainTextWriter.write(compilation.report(report).texts().of("I.2"))
                .strip();
    }

    private String points(ReportId report) {
        return Pages.text(pages.open(address(report) + "/text/points", Cast.COMPILER));
    }

    private static String remarks(ReportId report) {
        return address(report) + "/remarks";
    }

    private static String address(ReportId report) {
        return "/reports/" + report.value();
    }
}
