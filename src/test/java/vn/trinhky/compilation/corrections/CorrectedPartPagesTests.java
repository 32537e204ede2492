package vn.trinhky.compilation.corrections;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.trinhky.cast.Cast;
import vn.trinhky.cast.Clerk;
import vn.trinhky.cast.DemoPages;
import vn.trinhky.cast.FiguresInHand;
import vn.trinhky.cast.RoundInHand;
import vn.trinhky.compilation.Compilation;
import vn.trinhky.compilation.Report;
import vn.trinhky.compilation.ReportWriting;
import vn.trinhky.drafting.Drafting;
import vn.trinhky.drafting.FigureEntering;
import vn.trinhky.drafting.LineChange;
import vn.trinhky.drafting.PartRequest.Kind;
import vn.trinhky.drafting.PartRequest.Wanted;
import vn.trinhky.drafting.PartReturning;
import vn.trinhky.drafting.PartWriting;
import vn.trinhky.drafting.SubmissionId;
import vn.trinhky.figures.form.TypedFigure;
import vn.trinhky.manuscript.corrected.Taking.Words;
import vn.trinhky.manuscript.notation.PlainTextWriter;
import vn.trinhky.office.Officer;
import vn.trinhky.regime.ReportingPeriod;
import vn.trinhky.regime.RoundId;

/** One section and one figure of one unit, sent back and taken over. */
@Tag("compiling")
@DemoPages
class CorrectedPartPagesTests {

    private static final Cast.Commune COMMUNE = Cast.COMMUNES.get(1);
    private static final String SECTION = "I.2";
    private static int year = 2156;

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

    @Autowired
    Compilation compilation;

    @Autowired
    ReportWriting reportWriting;

    @Autowired
    CorrectedParts corrected;

    private RoundId round;
    private SubmissionId part;
    private Officer drafter;
    private String address;

    @BeforeEach
    void takeAPartOver() {
        round = rounds.open(new ReportingPeriod(year++, 1));
        part = rounds.partOf(COMMUNE.drafter(), round);
        drafter = cast.officer(COMMUNE.drafter());
        figures.enter(COMMUNE, round, Map.of("TT-BUOI", 14));
        write("- Xã tổ chức {{TT-BUOI/own/this/counted}} tuyên truyền tại thôn.\n- Vận động nhân dân giữ gìn bản sắc.");
        rounds.submit(COMMUNE, round);
        address = "/reports/" + report().id().value() + "/text/corrections";
        clerk.sends(
                Cast.COMPILER,
                "/reports/" + report().id().value() + "/text/" + SECTION + "/contributions/" + part.value());
    }

    @Test
    void whatAUnitCorrectedGoesIntoThePlacesThatUsedTheOldText() {
        rewrite("- Ban chỉ đạo xã tổ chức {{TT-BUOI/unit:" + unit() + "/this/counted}} tuyên truyền tại thôn.\n"
                + "- Vận động nhân dân giữ gìn bản sắc.");
        assertThat(open()).contains("Chưa có đơn vị nào nộp lại");
        ask(new Wanted(Kind.SECTION, SECTION, "Thiếu số lượt người"));
        write("- Xã tổ chức {{TT-BUOI/own/this/counted}} tuyên truyền tại thôn, 900 lượt người nghe.\n"
                + "- Vận động nhân dân giữ gìn bản sắc.\n- Phát 200 tờ rơi.");
        submitAgain();

        assertThat(open())
                .contains(
                        "Thiếu số lượt người",
                        "lần 1 → lần 2",
                        "900 lượt người nghe",
                        "Đoạn mới",
                        "Lấy 2 chỗ vào báo cáo")
                .doesNotContain("I.1. ");
        assertThat(clerk.opens(Cast.COMPILER, address + "/summary")).bodyText().contains("2 chỗ chưa xem");
        assertThat(clerk.sends(Cast.COMPILER, address + "/" + part.value())).hasStatus3xxRedirection();

        assertThat(PlainTextWriter.write(report().texts().of(SECTION)))
                .contains(
                        "Ban chỉ đạo xã tổ chức {{TT-BUOI/unit:",
                        "tại thôn, 900 lượt người nghe.",
                        "- Phát 200 tờ rơi.");
        assertThat(versions()).containsExactly(2, 1, 2);
        int version = report().version();
        clerk.sends(Cast.COMPILER, address + "/" + part.value());
        assertThat(report().version()).isEqualTo(version);
        assertThat(open()).contains("đã xem hết", "không còn chỗ nào phải sửa theo");
        assertThat(clerk.opens(Cast.COMPILER, "/rounds/" + round.value() + "/journal"))
                .bodyText()
                .contains("nộp lại lần 2 vào báo cáo");
    }

    @Test
    void whatBothChangedIsShownWithBothAndNotTakenUnasked() {
        rewrite("- Xã mở mười bốn buổi tuyên truyền tại thôn.\n- Vận động nhân dân giữ gìn bản sắc.");
        ask(new Wanted(Kind.SECTION, SECTION, "Ghi rõ nơi tổ chức"));
        write("- Xã tổ chức tuyên truyền ở tám thôn.\n- Vận động nhân dân giữ gìn bản sắc.");
        submitAgain();
        String item = corrected
                .of(report().id(), cast.compiler())
                .get(0)
                .corrections()
                .get(0)
                .key();

        assertThat(open())
                .contains("Cả hai cùng sửa chỗ này", "Lấy lời của đơn vị")
                .doesNotContain("Lấy 1 chỗ");
        assertThatThrownBy(() -> corrected.take(report().id(), part, item, Words.BOTH, cast.compiler()))
                .hasMessage("refusal.CannotFollow");
        clerk.sends(Cast.COMPILER, address + "/" + part.value() + "/leaving", "item", item);
        assertThat(open()).contains("đã xem hết", "để nguyên");
        clerk.sends(Cast.COMPILER, address + "/" + part.value() + "/opening");
        assertThat(clerk.sendsJson(
                        Cast.COMPILER,
                        "/api/v1" + address + "/" + part.value(),
                        "{\"item\": \"" + item + "\", \"words\": \"THEIRS\"}"))
                .hasStatus(204);
        assertThat(PlainTextWriter.write(report().texts().of(SECTION)))
                .contains("ở tám thôn")
                .doesNotContain("mười bốn");
    }

    @Test
    void aFigureIsShownOldAndNewAndFollowsByItself() {
        ask(new Wanted(Kind.FIGURE, "TT-BUOI", "Đếm thiếu thôn 8"));
        entering.enter(
                part,
                Collections.singletonList(
                        new LineChange("TT-BUOI", new TypedFigure("14", false, ""), new TypedFigure("16", false, ""))),
                drafter);
        submitAgain();

        assertThat(open())
                .contains("Đếm thiếu thôn 8", ">14</td>", "<strong>16</strong>", "1 chỗ chưa xem")
                .doesNotContain("Lấy 1 chỗ");
        clerk.sends(Cast.COMPILER, address + "/" + part.value() + "/leaving", "item", "figure TT-BUOI");
        assertThat(clerk.opens(Cast.COMPILER, "/api/v1" + address))
                .bodyText()
                .contains("\"open\":0", "\"before\":\"14\"");
        assertThat(clerk.opens(COMMUNE.drafter(), address)).hasStatus(403);
    }

    private void ask(Wanted wanted) {
        returning.askBack(part, List.of(wanted), cast.compiler());
    }

    private void submitAgain() {
        drafting.requestApproval(part, drafter);
        drafting.approve(part, cast.officer(COMMUNE.approver()));
    }

    private void write(String text) {
        writing.write(part, SECTION, text, drafting.ownSubmission(part, drafter).version(), drafter);
    }

    private void rewrite(String text) {
        reportWriting.write(report().id(), SECTION, text, report().version(), cast.compiler());
    }

    private Report report() {
        return compilation.reportOf(round).orElseThrow();
    }

    private String unit() {
        return figures.unit(COMMUNE, round).value().toString();
    }

    private List<Integer> versions() {
        return report().texts().of(SECTION).blocks().stream()
                .map(block ->
                        Objects.requireNonNull(block.origin()).sources().get(0).version())
                .toList();
    }

    private String open() {
        try {
            return clerk.opens(Cast.COMPILER, address)
                    .getResponse()
                    .getContentAsString(java.nio.charset.StandardCharsets.UTF_8);
        } catch (java.io.UnsupportedEncodingException e) {
            throw new AssertionError(e);
        }
    }
}
