package vn.trinhky.drafting.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.trinhky.cast.Cast;
import vn.trinhky.cast.Cast.Commune;
import vn.trinhky.cast.Clerk;
import vn.trinhky.cast.DemoPages;
import vn.trinhky.cast.RoundInHand;
import vn.trinhky.drafting.Drafting;
import vn.trinhky.drafting.EnteredFigures;
import vn.trinhky.drafting.FigureCorrecting;
import vn.trinhky.drafting.FigureEntering;
import vn.trinhky.drafting.FiguresInSpreadsheet;
import vn.trinhky.drafting.LineChange;
import vn.trinhky.drafting.PartFigures;
import vn.trinhky.drafting.PartWriting;
import vn.trinhky.drafting.SubmissionId;
import vn.trinhky.drafting.refusals.FiguresNotRight;
import vn.trinhky.drafting.refusals.FiguresWithTheUnit;
import vn.trinhky.drafting.refusals.MayNotCorrectFigures;
import vn.trinhky.drafting.refusals.NotTheDrafter;
import vn.trinhky.drafting.refusals.PartNotInDraft;
import vn.trinhky.figures.form.FigureForm;
import vn.trinhky.figures.form.FigureLine;
import vn.trinhky.figures.form.TypedFigure;
import vn.trinhky.office.Officer;
import vn.trinhky.regime.ReportingPeriod;
import vn.trinhky.web.InvalidInput;
import vn.trinhky.web.NotHere;

/** A commune's figures: entered, checked, handed on, corrected. Each test has a round of its own. */
@DemoPages
@Tag("figures")
class EnteringFiguresPagesTests {

    private static final Commune THIRD = Cast.COMMUNES.get(2);
    private static final byte[] PDF = "%PDF-1.7 biên bản".getBytes(StandardCharsets.UTF_8);

    @Autowired
    Clerk clerk;

    @Autowired
    Cast cast;

    @Autowired
    RoundInHand rounds;

    @Autowired
    Drafting drafting;

    @Autowired
    PartWriting writing;

    @Autowired
    FigureEntering entering;

    @Autowired
    FigureCorrecting correcting;

    @Autowired
    PartFigures figures;

    @Autowired
    FiguresInSpreadsheet spreadsheets;

    @Test
    void showsTheFormWithWhatStandsBesideEachLine() {
        SubmissionId id = part(1);
        assertThat(clerk.opens("loan", page(id)))
                .hasStatusOk()
                .bodyText()
                .contains("Mô hình dừng hoạt động", "name=\"value.MH-DUNG\"", "Không phát sinh", "tk-figures.js")
                .contains("Tỷ lệ sinh con thứ ba trở lên", "Tự tính");
        assertThat(clerk.opens("loan", page(id) + "?lang=en"))
                .bodyText()
                .contains("Models stopped", "All other lines: nil", "Target of the year");
        assertThat(clerk.opens("loan", "/submissions/" + id.value() + "?section=I.1"))
                .bodyText()
                .contains(page(id))
                .doesNotContain("src=\"/islands/figures", "modulepreload\" href=\"/islands/figures");
        for (String other : List.of("lam", Cast.COMPILER)) {
            assertThat(clerk.opens(other, page(id))).hasStatus(404);
            assertThat(clerk.opens(other, page(id) + ".xlsx")).hasStatus(404);
        }
    }

    @Test
    void savesThePlainFormAndShowsWhatDoesNotAgree() {
        SubmissionId id = part(2);
        assertThat(clerk.sends(
                        "loan",
                        page(id),
                        "value.MH-DUNG",
                        "26",
                        "value.MH-DAT",
                        "13",
                        "value.MH-KHONG",
                        "12",
                        "base",
                        "{}"))
                .hasRedirectedUrl(page(id));
        assertThat(clerk.opens("loan", page(id))).bodyText().contains("Đang ghi 26, nhưng các phần của nó", "25.");
        assertThat(said(id)).containsExactly("MH-DUNG=26", "MH-DAT=13", "MH-KHONG=12");
    }

    @Test
    void savesNothingOfAPlainFormWithAWrongLineAndKeepsWhatWasTyped() {
        SubmissionId id = part(3);
        assertThat(clerk.sends("loan", page(id), "value.MH-DUNG", "5", "value.MH-DAT", "năm", "base", "{}"))
                .hasStatus(422)
                .bodyText()
                .contains("“năm” không phải là số", "value=\"năm\"", "value=\"5\"", "Chưa lưu được gì");
        assertThat(said(id)).isEmpty();
    }

    @Test
    void joinsTheLinesOfTwoPeopleAndShowsBothWhereTheyTouchTheSame() {
        SubmissionId id = part(4);
        enter(id, "MH-DUNG", "2");
        assertThat(clerk.sends("loan", page(id), "value.MH-DUNG", "3", "value.TT-TIN", "4", "base", "{}"))
                .hasStatus(409)
                .bodyText()
                .contains("Người khác vừa sửa", "Đang lưu: 02 (Y Loan)", "value=\"3\"");
        assertThat(said(id)).containsExactly("MH-DUNG=02", "TT-TIN=04");
    }

    @Test
    void statesThatTheRestIsNilAndTakesItBack() {
        SubmissionId id = part(5);
        clerk.sends("loan", page(id), "value.TT-TIN", "4", "base", "{}", "rest", "true");
        assertThat(entering.open(id, loan()).missing()).isEmpty();
        assertThat(said(id)).contains("MH-DUNG=nil", "TT-TIN=04");
        clerk.sends("loan", page(id) + "/open-again", "code", "MH-DUNG", "code", "TT-TIN");
        assertThat(said(id)).doesNotContain("MH-DUNG=nil").contains("TT-TIN=04", "MH-DAT=nil");
    }

    @Test
    void savesLineByLineForWhoGoesOnTypingAndTwiceIsOnce() {
        SubmissionId id = part(6);
        List<LineChange> sent = List.of(change("MH-DUNG", "", "2"), change("MH-DAT", "", "hai"));
        EnteredFigures first = entering.enter(id, sent, loan());
        EnteredFigures again = entering.enter(id, sent, loan());
        assertThat(first.refused()).extracting("code").containsExactly("MH-DAT");
        assertThat(again.overtaken()).isEmpty();
        assertThat(said(id)).containsExactly("MH-DUNG=02");
        assertThat(entering.enter(id, List.of(change("MH-DUNG", "", "4")), loan())
                        .overtaken())
                .containsExactly("MH-DUNG");
        assertThat(said(id)).containsExactly("MH-DUNG=02");
    }

    @Test
    void isShutForOthersAndWhileTheLeaderReads() {
        SubmissionId id = part(7);
        enter(id, "TT-TIN", "4");
        List<LineChange> change = List.of(change("TT-TIN", "4", "5"));
        assertThatThrownBy(() -> entering.enter(id, change, cast.officer("hung")))
                .isInstanceOf(NotTheDrafter.class);
        assertThatThrownBy(() -> entering.enter(id, change, cast.compiler())).isInstanceOf(NotHere.class);
        send(id);
        assertThatThrownBy(() -> entering.enter(id, change, loan())).isInstanceOf(PartNotInDraft.class);
        assertThatThrownBy(() -> entering.restIsNil(id, loan())).isInstanceOf(PartNotInDraft.class);
        assertThatThrownBy(() -> entering.show(id, "TT-TIN", "a.pdf", PDF, loan()))
                .isInstanceOf(PartNotInDraft.class);
        assertThat(said(id)).containsExactly("TT-TIN=04");
        assertThat(clerk.opens("loan", page(id))).hasStatusOk().bodyText().contains("chỉ để xem");
    }

    @Test
    void doesNotLetContradictingFiguresLeaveAndAsksBeforeMissingOnesDo() {
        SubmissionId id = part(8);
        enter(id, "TT-BUOI", "501");
        write(id);
        String whole = "/submissions/" + id.value() + "/whole";
        assertThatThrownBy(() -> drafting.requestApproval(id, loan())).isInstanceOf(FiguresNotRight.class);
        assertThat(clerk.opens("loan", whole)).bodyText().contains("Số liệu còn 1 chỗ phải sửa", "TT-BUOI", "disabled");
        assertThat(clerk.sends("loan", "/submissions/" + id.value() + "/sending"))
                .hasStatus(409);
        entering.enter(id, List.of(change("TT-BUOI", "501", "25")), loan());
        assertThat(clerk.opens("loan", whole)).bodyText().contains("chỉ tiêu chưa ghi", "Mô hình mới ra mắt");
        drafting.requestApproval(id, loan());
        assertThat(clerk.opens("hung", "/submissions/" + id.value())).bodyText().contains("Biểu số liệu", "25");
    }

    @Test
    void keepsEvidenceAndHandsItOutOnlyToThoseWhoMayRead() {
        SubmissionId id = part(9);
        String evidence = page(id) + "/TT-TIN/evidence";
        assertThat(clerk.uploads("loan", evidence, "biên bản.pdf", PDF))
                .hasStatus(422)
                .bodyText()
                .contains("Dòng này chưa có số");
        enter(id, "TT-TIN", "4");
        assertThat(clerk.uploads("loan", evidence, "lừa.pdf", "<script>".getBytes(StandardCharsets.UTF_8)))
                .hasStatus(422)
                .bodyText()
                .contains("không thuộc loại được nhận");
        assertThat(clerk.uploads("loan", evidence, "to.pdf", java.util.Arrays.copyOf(PDF, 10 * 1024 * 1024 + 1)))
                .hasStatus(422)
                .bodyText()
                .contains("lớn hơn 10 MB");
        assertThat(clerk.uploads("loan", evidence, "biên bản.pdf", PDF)).hasStatus(302);
        MvcTestResult file = clerk.opens("loan", evidence);
        assertThat(file).hasStatusOk().hasContentType("application/octet-stream");
        assertThat(file.getResponse().getHeader("Content-Disposition")).startsWith("attachment;");
        assertThat(file.getResponse().getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(clerk.opens("lam", evidence)).hasStatus(404);
        assertThat(clerk.opens(Cast.COMPILER, evidence)).hasStatus(404);
        enter(id, "TT-TIN", "5", "4");
        approve(id);
        assertThat(clerk.opens(Cast.COMPILER, evidence)).hasStatusOk();
        assertThat(clerk.opens("lam", evidence)).hasStatus(404);
    }

    @Test
    void isCorrectedAfterSubmissionByTheApproverOrTheCompilerAndKeepsWhatWasSaid() {
        SubmissionId id = part(10);
        enter(id, "TT-TIN", "38");
        approve(id);
        TypedFigure right = new TypedFigure("36", false, "");
        assertThatThrownBy(() -> correcting.correct(id, "TT-TIN", right, "Đếm lại", loan()))
                .isInstanceOf(MayNotCorrectFigures.class);
        assertThatThrownBy(() -> correcting.correct(id, "TT-TIN", right, "Đếm lại", cast.officer("lam")))
                .isInstanceOf(NotHere.class);
        String correction = page(id) + "/TT-TIN/correction";
        assertThat(clerk.opens(Cast.COMPILER, "/submissions/" + id.value() + "/submitted"))
                .bodyText()
                .contains("38", correction);
        assertThat(clerk.opens(Cast.COMPILER, correction))
                .hasStatusOk()
                .bodyText()
                .contains("value=\"38\"");
        for (String[] wrong : List.of(
                new String[] {"ba mươi", "Đếm lại", "không phải là số"},
                new String[] {"38", "Đếm lại", "giống số đang được tính"},
                new String[] {"-1", "Đếm lại", "ít nhất phải là 0"},
                new String[] {"36", " ", "lý do"})) {
            assertThat(clerk.sends(Cast.COMPILER, correction, "value", wrong[0], "reason", wrong[1]))
                    .hasStatus(422)
                    .bodyText()
                    .contains(wrong[2]);
        }
        assertThat(clerk.sends("hung", correction, "value", "36", "reason", "Đếm lại"))
                .hasStatus(302);
        assertThat(clerk.opens(Cast.COMPILER, "/submissions/" + id.value() + "/submitted"))
                .bodyText()
                .contains("2 lần ghi", "Lý do: Đếm lại", "Hùng");
        PartFigures.Submitted submitted = figures.submitted(id, cast.compiler());
        assertThat(submitted.versions().get("TT-TIN"))
                .extracting("version", "current")
                .hasSize(2);
    }

    @Test
    void opensAgainWithWhatWasSubmittedWhenItIsReturned() {
        SubmissionId id = part(11);
        enter(id, "TT-TIN", "38");
        approve(id);
        drafting.returnToUnit(id, "Xem lại số tin", cast.compiler());
        assertThat(said(id)).containsExactly("TT-TIN=38");
        assertThatThrownBy(() -> correcting.correct(
                        id, "TT-TIN", new TypedFigure("36", false, ""), "Đếm lại", cast.officer("hung")))
                .isInstanceOf(FiguresWithTheUnit.class);
        enter(id, "TT-TIN", "36", "38");
        approve(id);
        assertThat(figures.submitted(id, cast.compiler())
                        .form()
                        .line("TT-TIN")
                        .orElseThrow()
                        .amount())
                .isEqualByComparingTo("36");
    }

    @Test
    void goesOutAsASpreadsheetAndShowsWhatItWouldChangeBeforeItIsTakenOver() {
        SubmissionId id = part(12);
        SubmissionId other =
                rounds.partOf("lam", drafting.ownSubmission(id, loan()).round());
        enter(id, "TT-TIN", "38");
        byte[] file = spreadsheets.leave(id, loan()).file();
        entering.enter(id, List.of(change("TT-TIN", "38", "36"), change("MH-DUNG", "", "2")), loan());
        assertThat(clerk.uploads("loan", page(id) + ".xlsx", "biểu.xlsx", file))
                .hasStatusOk()
                .bodyText()
                .contains("Sẽ thay đổi 1 dòng", "Lấy vào biểu", "36", "38");
        assertThat(said(id)).containsExactly("MH-DUNG=02", "TT-TIN=36");
        assertThat(clerk.uploads("lam", page(other) + ".xlsx", "biểu.xlsx", file))
                .hasStatus(422)
                .bodyText()
                .contains("Biểu này là của");
        assertThat(clerk.uploads("loan", page(id) + ".xlsx", "biểu.xlsx", PDF))
                .hasStatus(422)
                .bodyText()
                .contains("Đây là tệp PDF");
        FiguresInSpreadsheet.Compared compared = spreadsheets.compare(id, file, loan());
        entering.enterAll(id, compared.changed(), loan());
        assertThat(said(id)).containsExactly("MH-DUNG=02", "TT-TIN=38");
    }

    @Test
    void refusesCodesThatTheRegimeDoesNotHave() {
        SubmissionId id = part(13);
        assertThatThrownBy(() -> entering.enter(id, List.of(change("XX", "", "1")), loan()))
                .isInstanceOf(InvalidInput.class);
        assertThat(said(id)).isEmpty();
    }

    private SubmissionId part(int number) {
        ReportingPeriod period = new ReportingPeriod(2150 + number, 2);
        return rounds.partOf(THIRD.drafter(), rounds.open(period));
    }

    private static String page(SubmissionId id) {
        return "/submissions/" + id.value() + "/figures";
    }

    private Officer loan() {
        return cast.officer(THIRD.drafter());
    }

    private void enter(SubmissionId id, String code, String value) {
        enter(id, code, value, "");
    }

    private void enter(SubmissionId id, String code, String value, String before) {
        EnteredFigures entered = entering.enterAll(id, List.of(change(code, before, value)), loan());
        assertThat(entered.refused()).isEmpty();
        assertThat(entered.overtaken()).isEmpty();
    }

    private static LineChange change(String code, String before, String after) {
        return new LineChange(code, new TypedFigure(before, false, ""), new TypedFigure(after, false, ""));
    }

    private void write(SubmissionId id) {
        int version = drafting.ownSubmission(id, loan()).version();
        writing.write(id, "I.1", "- Họp giao ban hằng tháng.", version, loan());
    }

    private void send(SubmissionId id) {
        write(id);
        drafting.requestApproval(id, loan());
    }

    private void approve(SubmissionId id) {
        send(id);
        drafting.approve(id, cast.officer(THIRD.approver()));
    }

    /** What the form holds, in the order of its lines. */
    private List<String> said(SubmissionId id) {
        FigureForm form = entering.open(id, loan());
        List<String> said = new ArrayList<>();
        for (FigureLine line : form.lines()) {
            if (line.said() != null) {
                said.add(line.code() + "="
                        + (line.said().nil() ? "nil" : line.typed().value()));
            }
        }
        return said;
    }
}
