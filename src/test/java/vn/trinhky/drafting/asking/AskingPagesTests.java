package vn.trinhky.drafting.asking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.trinhky.cast.Cast;
import vn.trinhky.cast.Clerk;
import vn.trinhky.cast.DemoPages;
import vn.trinhky.cast.FiguresInHand;
import vn.trinhky.cast.RoundInHand;
import vn.trinhky.drafting.Drafting;
import vn.trinhky.drafting.FigureEntering;
import vn.trinhky.drafting.LineChange;
import vn.trinhky.drafting.PartRequest;
import vn.trinhky.drafting.PartReturning;
import vn.trinhky.drafting.PartWriting;
import vn.trinhky.drafting.Submission;
import vn.trinhky.drafting.SubmissionId;
import vn.trinhky.figures.form.TypedFigure;
import vn.trinhky.office.Officer;
import vn.trinhky.regime.ReportingPeriod;
import vn.trinhky.regime.RoundId;
import vn.trinhky.web.InvalidInput;
import vn.trinhky.web.Refusal;

@Tag("compiling")
@DemoPages
class AskingPagesTests {

    private static final Cast.Commune COMMUNE = Cast.COMMUNES.get(0);
    private static int year = 2151;

    @Autowired
    Clerk clerk;

    @Autowired
    Cast cast;

    @Autowired
    RoundInHand rounds;

    @Autowired
    FiguresInHand figures;

    @Autowired
    Drafting drafting;

    @Autowired
    PartReturning returning;

    @Autowired
    PartWriting writing;

    @Autowired
    FigureEntering entering;

    private SubmissionId part;
    private String address;
    private Officer drafter;
    private Officer leader;

    @BeforeEach
    void submitAPart() {
        RoundId round = rounds.open(new ReportingPeriod(year++, 1));
        part = rounds.partOf(COMMUNE.drafter(), round);
        drafter = cast.officer(COMMUNE.drafter());
        leader = cast.officer(COMMUNE.approver());
        figures.enter(COMMUNE, round, Map.of("TT-BUOI", 14, "TT-LUOT", 900));
        write("I.2", "- Tổ chức 14 buổi.");
        rounds.submit(COMMUNE, round);
        address = "/submissions/" + part.value();
    }

    @Test
    void oneSectionGoesBackWhileTheRestStands() {
        assertThat(clerk.opens(Cast.COMPILER, address + "/requests/new?section=I.2"))
                .hasStatusOk()
                .bodyText()
                .contains("Tổ chức 14 buổi", "checked=\"checked\"", "Hoặc trả lại cả phần");
        assertThat(clerk.sends(
                        Cast.COMPILER,
                        address + "/requests",
                        "SECTION",
                        "I.2",
                        "reason.SECTION.I.2",
                        "Thiếu số lượt người"))
                .hasRedirectedUrl(address + "/submitted");
        assertThat(clerk.opens(Cast.COMPILER, address + "/submitted"))
                .bodyText()
                .contains("Đang chờ đơn vị sửa", "Thiếu số lượt người", "Thôi đề nghị sửa");

        assertThat(clerk.opens(COMMUNE.drafter(), address))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "đề nghị sửa các chỗ sau",
                        "Thiếu số lượt người",
                        "Các mục khác, giữ như đã nộp",
                        "<tk-writing");
        assertThat(clerk.opens(COMMUNE.drafter(), address + "?section=I.1"))
                .bodyText()
                .contains("chỉ để đọc", "Họp giao ban hằng tháng")
                .doesNotContain("<tk-writing");
        assertThat(clerk.sends(COMMUNE.drafter(), address + "/sections/I.1", "text", "- Khác", "version", version()))
                .hasStatus(409)
                .bodyText()
                .contains("giữ như đã nộp nên không sửa được");
        write("I.2", "- Tổ chức 14 buổi với 900 lượt người.");
        drafting.requestApproval(part, drafter);

        assertThat(clerk.opens(COMMUNE.approver(), address + "/whole"))
                .bodyText()
                .contains("Những chỗ đã sửa", "Thiếu số lượt người", "<ins>", "900", "Xem cả phần");
        drafting.approve(part, leader);

        assertThat(drafting.submitted(part).orElseThrow().number()).isEqualTo(2);
        assertThat(drafting.ownSubmission(part, drafter).askedBack().isNothing())
                .isTrue();
        assertThat(returning.requests(part, drafter))
                .singleElement()
                .extracting(PartRequest::state, PartRequest::answeredWith)
                .containsExactly(PartRequest.State.ANSWERED, 2);
    }

    @Test
    void oneFigureGoesBackWhileTheOthersStandAndGoOnCounting() {
        assertThat(clerk.opens(Cast.COMPILER, address + "/requests/new?figure=TT-BUOI"))
                .bodyText()
                .contains("Buổi tuyên truyền", "TT-LUOT");
        ask(PartRequest.Kind.FIGURE, "TT-BUOI", "Đếm thiếu thôn 8");

        assertThat(clerk.opens(COMMUNE.drafter(), address)).hasRedirectedUrl(address + "/figures");
        assertThat(clerk.opens(COMMUNE.drafter(), address + "/figures"))
                .hasStatusOk()
                .bodyText()
                .contains("name=\"value.TT-BUOI\"", "Đếm thiếu thôn 8", "Các số liệu khác, giữ như đã nộp")
                .doesNotContain("name=\"value.TT-LUOT\"");
        refused("NotAskedBack", () -> enter("TT-LUOT", "900", "950"));
        refused("NotAskedBack", () -> write("I.1", "- Khác"));
        enter("TT-BUOI", "14", "16");
        assertThat(entering.restIsNil(part, drafter)).isEmpty();
        assertThat(submitted()).contains("\"said\":\"14\"").doesNotContain("\"said\":\"16\"");
        drafting.requestApproval(part, drafter);
        assertThat(clerk.opens(COMMUNE.approver(), address + "/whole"))
                .bodyText()
                .contains("Những chỗ đã sửa", "Đếm thiếu thôn 8");
        drafting.approve(part, leader);

        assertThat(submitted()).contains("\"said\":\"16\"").doesNotContain("950");
    }

    @Test
    void moreMayFollowAndWhatIsWithdrawnStandsAsSubmitted() {
        ask(PartRequest.Kind.SECTION, "I.2", "Thiếu số lượt");
        refused("AlreadyAskedBack", () -> ask(PartRequest.Kind.SECTION, "I.2", "Vẫn thiếu"));
        write("I.2", "- Viết dở.");
        drafting.requestApproval(part, drafter);
        ask(PartRequest.Kind.FIGURE, "TT-BUOI", "Đếm thiếu");
        assertThat(drafting.ownSubmission(part, drafter).state()).isEqualTo(Submission.State.DRAFT);
        enter("TT-BUOI", "14", "15");

        withdraw("I.2");
        assertThat(drafting.ownSubmission(part, drafter).texts().of("I.2").toString())
                .contains("14 buổi");
        withdraw("TT-BUOI");

        Submission now = drafting.ownSubmission(part, drafter);
        assertThat(now.state()).isEqualTo(Submission.State.SUBMITTED);
        assertThat(entering.open(part, drafter)
                        .line("TT-BUOI")
                        .orElseThrow()
                        .typed()
                        .value())
                .isEqualTo("14");
        refused("RequestEnded", () -> withdraw("I.2"));
        ask(PartRequest.Kind.SECTION, "I.1", "Nay mới thấy");
        drafting.returnToUnit(part, "Viết lại cả phần", cast.compiler());
        write("I.2", "- Viết lại.");
        drafting.requestApproval(part, drafter);
        drafting.approve(part, leader);
        assertThat(drafting.submitted(part).orElseThrow().number()).isEqualTo(2);
    }

    @Test
    void whatCannotGoBackIsNamed() {
        invalid("invalid.noSuchSection", () -> ask(PartRequest.Kind.SECTION, "IX", "lý do"));
        invalid("invalid.noSuchIndicator", () -> ask(PartRequest.Kind.FIGURE, "NO-SUCH", "lý do"));
        invalid("invalid.figureComputed", () -> ask(PartRequest.Kind.FIGURE, "MH-TYLE", "lý do"));
        invalid("invalid.askedBackWithoutReason", () -> ask(PartRequest.Kind.SECTION, "I.1", " "));
        assertThat(clerk.sends(Cast.COMPILER, address + "/requests", "x", "y"))
                .hasStatus(422)
                .bodyText()
                .contains("Hãy chọn ít nhất một mục");
        assertThat(clerk.sendsJson(Cast.COMPILER, "/api/v1" + address + "/requests", """
                {"items": [{"kind": "SECTION", "code": "I.1", "reason": "Thiếu"}]}"""))
                .hasStatus(204);
        assertThat(clerk.opens(Cast.COMPILER, "/api/v1" + address + "/requests"))
                .bodyText()
                .contains("\"state\":\"OPEN\"", "\"ofVersion\":1");
        drafting.returnToUnit(part, "Cả phần", cast.compiler());
        refused("PartNotSubmitted", () -> ask(PartRequest.Kind.SECTION, "I.1", "lý do"));
        assertThat(clerk.opens(COMMUNE.drafter(), address + "/requests/new")).hasStatus(404);
    }

    private void ask(PartRequest.Kind kind, String code, String reason) {
        returning.askBack(part, List.of(new PartRequest.Wanted(kind, code, reason)), cast.compiler());
    }

    private void withdraw(String code) {
        PartRequest request = returning.requests(part, cast.compiler()).stream()
                .filter(one -> one.code().equals(code))
                .findFirst()
                .orElseThrow();
        returning.withdraw(part, request.id(), cast.compiler());
    }

    private void write(String section, String text) {
        writing.write(part, section, text, Integer.parseInt(version()), drafter);
    }

    private void enter(String code, String from, String to) {
        entering.enter(
                part,
                Collections.singletonList(
                        new LineChange(code, new TypedFigure(from, false, ""), new TypedFigure(to, false, ""))),
                drafter);
    }

    private String version() {
        return Integer.toString(drafting.ownSubmission(part, drafter).version());
    }

    private String submitted() {
        return body(Cast.COMPILER, "/api/v1" + address + "/figures/submitted");
    }

    private String body(String who, String path) {
        try {
            return clerk.opens(who, path).getResponse().getContentAsString();
        } catch (java.io.UnsupportedEncodingException e) {
            throw new AssertionError(e);
        }
    }

    private static void refused(String refusal, Runnable act) {
        assertThatThrownBy(act::run).isInstanceOf(Refusal.class).hasMessage("refusal." + refusal);
    }

    private static void invalid(String key, Runnable act) {
        assertThatThrownBy(act::run).isInstanceOfSatisfying(InvalidInput.class, input -> assertThat(input.messageKey())
                .isEqualTo(key));
    }
}
