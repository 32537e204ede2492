package vn.trinhky.compilation.moved;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import vn.trinhky.cast.Cast;
import vn.trinhky.cast.FiguresInHand;
import vn.trinhky.cast.OnDemoPages;
import vn.trinhky.cast.Pages;
import vn.trinhky.cast.RoundInHand;
import vn.trinhky.compilation.Compilation;
import vn.trinhky.compilation.Report;
import vn.trinhky.compilation.ReportId;
import vn.trinhky.compilation.ReportWriting;
import vn.trinhky.compilation.refusals.FiguresWithoutValue;
import vn.trinhky.figures.numbers.Linking;
import vn.trinhky.journal.Journal;
import vn.trinhky.manuscript.FigureQuestion;
import vn.trinhky.manuscript.TextBlock;
import vn.trinhky.manuscript.figures.FigureTokens;
import vn.trinhky.regime.Reporting;
import vn.trinhky.regime.ReportingPeriod;
import vn.trinhky.regime.RoundId;
import vn.trinhky.review.Reviewing;
import vn.trinhky.signing.FinalFiles;
import vn.trinhky.signing.FolderState;
import vn.trinhky.signing.SignatureFolder;
import vn.trinhky.signing.Signing;

/** A commune corrects its figure after the report was frozen; everybody after that is told, the signatory above all. */
@Tag("figures")
@OnDemoPages
class MovedFiguresTests {

    private static final Cast.Commune FIRST = Cast.COMMUNES.get(0);
    private static final String SECTION = "I.2";

    @Autowired
    Pages pages;

    @Autowired
    Cast cast;

    @Autowired
    RoundInHand rounds;

    @Autowired
    FiguresInHand figures;

    @Autowired
    Reporting reporting;

    @Autowired
    Compilation compilation;

    @Autowired
    ReportWriting writing;

    @Autowired
    Reviewing reviewing;

    @Autowired
    FinalFiles finalFiles;

    @Autowired
    Signing signing;

    @Autowired
    Journal journal;

    @Test
    void nothingIsSaidAndNothingAskedWhileNothingMoves() {
        ReportId report = beforeTheSignatory(1);

        assertThat(text(report, "signature"))
                .contains("Số liệu trong văn bản", "<mark>18</mark>", "/figures/TT-BUOI?scope=all&amp;span=this")
                .doesNotContain("knownMoves", "đã thay đổi sau khi");
        assertThat(sign(report, "").getStatus()).isEqualTo(302);
    }

    @Test
    void theSignatorySaysThatSheKnowsBeforeSheSigns() {
        ReportId report = beforeTheSignatory(2);
        figures.correct(FIRST, round(report), "TT-BUOI", 20, "Đếm thiếu thôn 8");

        for (String page : List.of("review", "layout", "signature")) {
            assertThat(Pages.text(pages.open("/reports/" + report.value() + "/" + page, reader(page))))
                    .as(page)
                    .contains(
                            "Số liệu đã thay đổi sau khi văn bản được chốt",
                            "văn bản ghi “18”, số liệu hiện nay là “20”.")
                    .contains("Xã Đăk Ruồng sửa 18 thành 20 (A Lâm, ", "Đếm thiếu thôn 8");
        }
        assertThat(text(report, "signature")).contains("<a href=\"#moved\">1 số liệu đã thay đổi sau khi chốt</a>");
        MockHttpServletResponse refused = sign(report, "");
        assertThat(refused.getStatus()).isEqualTo(409);
        assertThat(Pages.text(refused)).contains("Chưa ký: số liệu đã thay đổi sau khi chốt (Buổi tuyên truyền)");
        assertThat(folder(report).state()).isEqualTo(FolderState.SHOWN);

        String known = signing.moved(folder(report)).fingerprint();
        assertThat(text(report, "signature")).contains("value=\"" + known + "\"", "required");
        assertThat(sign(report, known).getStatus()).isEqualTo(302);
        assertThat(folder(report).state()).isEqualTo(FolderState.SIGNED);
        assertThat(journal.entries(round(report).value())).anySatisfy(entry -> {
            assertThat(entry.milestone()).isEqualTo("MOVED_FIGURES_ACKNOWLEDGED");
            assertThat(entry.details().get("figures")).contains("Buổi tuyên truyền");
        });
    }

    @Test
    void whatSheKnewOfDoesNotCoverWhatMovesAfterwards() {
        ReportId report = beforeTheSignatory(3);
        figures.correct(FIRST, round(report), "TT-BUOI", 20, "Đếm thiếu thôn 8");
        String known = signing.moved(folder(report)).fingerprint();
        figures.correct(FIRST, round(report), "TT-BUOI", 21, "Đếm thiếu thôn 9");

        assertThat(sign(report, known).getStatus()).isEqualTo(409);
        assertThat(folder(report).state()).isEqualTo(FolderState.SHOWN);
    }

    @Test
    void aReturnMakesTheFiguresLiveAgain() {
        ReportId report = beforeTheSignatory(4);
        figures.correct(FIRST, round(report), "TT-BUOI", 20, "Đếm thiếu thôn 8");
        pages.press("/reports/" + report.value() + "/signature/return", Cast.SIGNATORY, "reason", "Dùng số mới");

        Report reopened = compilation.report(report);
        assertThat(FigureTokens.in(reopened.texts().of(SECTION)))
                .allSatisfy(token -> assertThat(token.said()).isNull());
        compilation.sendToReview(report, cast.compiler());
        assertThat(FigureTokens.in(compilation.frozen(report, 2).body()))
                .extracting(token -> token.said())
                .containsExactly("20");
        assertThat(text(report, "review")).doesNotContain("đã thay đổi sau khi");
    }

    @Test
    void programsAreToldAndSayThatTheyKnow() {
        ReportId report = beforeTheSignatory(5);
        figures.correct(FIRST, round(report), "TT-BUOI", 20, "Đếm thiếu thôn 8");

        assertThat(Pages.text(pages.open("/api/v1/reports/" + report.value() + "/signature-folder", Cast.SIGNATORY)))
                .contains("\"said\":\"18\"", "\"now\":\"20\"", "\"reason\":\"Đếm thiếu thôn 8\"")
                .contains("\"movedFingerprint\":\""
                        + signing.moved(folder(report)).fingerprint());
        assertThat(text(report, "signature?lang=en")).contains("Figures have moved since the text was frozen");
        pages.open("/?lang=vi", Cast.SIGNATORY);
    }

    @Test
    void aFigureThatNobodyHasReportedIsNotFrozen() {
        ReportId report = collected(6);
        link(report, "TT-XE/all/this/value");

        assertThatThrownBy(() -> compilation.sendToReview(report, cast.compiler()))
                .isInstanceOf(FiguresWithoutValue.class);
        assertThat(compilation.report(report).timesSentToReview()).isZero();
        assertThat(Pages.text(pages.open("/reports/" + report.value() + "/text", Cast.COMPILER)))
                .contains("Còn số liệu chưa đơn vị nào báo cáo: Lượt tuyên truyền bằng xe lưu động.")
                .doesNotContain("Chốt và gửi thẩm định</button>");
    }

    @Test
    void incompleteUnitsAreNamedAndNoObstacle() {
        ReportId report = collected(7);
        link(report, "TT-BUOI/all/this/value");

        assertThat(Pages.text(pages.open("/reports/" + report.value() + "/text", Cast.COMPILER)))
                .contains("1 số liệu trong văn bản chưa đủ đơn vị", "còn thiếu: Xã Đăk Tờ Re");
        compilation.sendToReview(report, cast.compiler());
        assertThat(compilation.report(report).timesSentToReview()).isEqualTo(1);
    }

    private static String reader(String page) {
        return switch (page) {
            case "review" -> Cast.FIRST_REVIEWER;
            case "layout" -> Cast.CLERK;
            default -> Cast.SIGNATORY;
        };
    }

    private String text(ReportId report, String page) {
        return Pages.text(pages.open("/reports/" + report.value() + "/" + page, Cast.SIGNATORY));
    }

    private MockHttpServletResponse sign(ReportId report, String known) {
        String digest = Objects.requireNonNull(folder(report).pdf()).value();
        String[] fields = known.isEmpty()
                ? new String[] {"digest", digest, "password", cast.password()}
                : new String[] {"digest", digest, "password", cast.password(), "knownMoves", known};
        return pages.press("/reports/" + report.value() + "/signature", Cast.SIGNATORY, fields);
    }

    private SignatureFolder folder(ReportId report) {
        return signing.folder(report).orElseThrow();
    }

    private RoundId round(ReportId report) {
        return compilation.report(report).round();
    }

    private ReportId collected(int place) {
        RoundId round = rounds.open(new ReportingPeriod(2130 + place / 2, place % 2 * 2 + 1));
        figures.enter(FIRST, round, Map.of("TT-BUOI", 18));
        rounds.submit(FIRST, round);
        reporting.closeCollection(round, cast.compiler());
        ReportId report = compilation.reportOf(round).orElseThrow().id();
        rounds.writeAll(report);
        writing.write(
                report,
                SECTION,
                "- Tổ chức 18 buổi tuyên truyền.",
                compilation.report(report).version(),
                cast.compiler());
        return report;
    }

    private void link(ReportId report, String figure) {
        TextBlock line = (TextBlock)
                compilation.report(report).texts().of(SECTION).blocks().get(0);
        writing.link(
                report,
                new Linking(
                        line.id(),
                        8,
                        "18",
                        line.words(),
                        FigureQuestion.read(figure).orElseThrow()),
                cast.compiler());
    }

    private ReportId beforeTheSignatory(int place) {
        ReportId report = collected(place);
        link(report, "TT-BUOI/all/this/value");
        compilation.sendToReview(report, cast.compiler());
        reviewing.clear(report, cast.officer(Cast.FIRST_REVIEWER));
        reviewing.clear(report, cast.officer(Cast.SECOND_REVIEWER));
        reviewing.passLayout(report, cast.clerk());
        finalFiles.prepare(report, cast.signatory());
        return report;
    }
}
