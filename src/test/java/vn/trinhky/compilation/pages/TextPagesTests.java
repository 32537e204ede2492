package vn.trinhky.compilation.pages;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.trinhky.cast.Cast;
import vn.trinhky.cast.Clerk;
import vn.trinhky.cast.DemoPages;
import vn.trinhky.cast.RoundInHand;
import vn.trinhky.compilation.Compilation;
import vn.trinhky.compilation.Report;
import vn.trinhky.compilation.ReportId;
import vn.trinhky.compilation.ReportWriting;
import vn.trinhky.drafting.SubmissionId;
import vn.trinhky.regime.ReportingPeriod;
import vn.trinhky.regime.RoundId;

@DemoPages
class TextPagesTests {

    @Autowired
    Clerk clerk;

    @Autowired
    Cast cast;

    @Autowired
    RoundInHand rounds;

    @Autowired
    Compilation compilation;

    @Autowired
    ReportWriting reportWriting;

    @Test
    void laysWhatUnitsSubmittedBesideTheSectionAndNamesTheOthers() {
        RoundId round = rounds.open(new ReportingPeriod(2061, 1));
        rounds.submit(Cast.COMMUNES.get(0), round);
        assertThat(clerk.opens(Cast.COMPILER, address(round) + "?section=I.1"))
                .hasStatusOk()
                .bodyText()
                .contains("Họp giao ban hằng tháng", "Lấy vào báo cáo", "chưa nộp", "Xã Tân Lập");
    }

    @Test
    void takesAUnitsTextOverWithoutLosingWhatWasTyped() {
        RoundId round = rounds.open(new ReportingPeriod(2061, 2));
        SubmissionId part = rounds.submit(Cast.COMMUNES.get(1), round);
        String version = Integer.toString(report(round).version());
        assertThat(clerk.sends(
                        Cast.COMPILER,
                        address(round) + "/I.1/contributions/" + part.value(),
                        "text",
                        "- Ý gõ dở của người tổng hợp",
                        "version",
                        version))
                .hasStatus3xxRedirection();
        assertThat(report(round).texts().of("I.1").blocks()).hasSize(2);
        assertThat(clerk.opens(Cast.COMPILER, address(round) + "?section=I.1"))
                .bodyText()
                .contains("Ý gõ dở của người tổng hợp", "đã lấy")
                .doesNotContain("Lấy vào báo cáo");
    }

    @Test
    void keepsWhatWasTypedWhenSomebodyElseSavedMeanwhile() {
        RoundId round = rounds.open(new ReportingPeriod(2061, 3));
        int stale = report(round).version();
        reportWriting.write(report(round).id(), "I.1", "- Bản lưu trước", stale, cast.compiler());
        assertThat(clerk.sends(
                        Cast.COMPILER,
                        address(round) + "/I.1",
                        "text",
                        "- Bản gõ sau",
                        "version",
                        Integer.toString(stale)))
                .hasStatus(409)
                .bodyText()
                .contains("Nguyễn Thu Hương vừa lưu báo cáo", "- Bản gõ sau", "- Bản lưu trước");
    }

    @Test
    void dividesAWholePastedText() {
        ReportId id = rounds.collected(new ReportingPeriod(2061, 4));
        String address = "/reports/" + id.value() + "/text";
        String text =
                "Mở đầu.\nI. KẾT QUẢ\n1. Lãnh đạo\n- Một.\n2. Triển khai\n- Hai.\n3. Tồn tại\n3.1. Hạn chế\n- Ba.\n"
                        + "3.2. Nguyên nhân\n- Bốn.\nII. NHIỆM VỤ\n- Năm.\nTrên đây là báo cáo./.";
        int version = compilation.report(id).version();
        assertThat(clerk.sends(Cast.COMPILER, address + "/whole", "text", text, "version", Integer.toString(version)))
                .hasRedirectedUrl(address);
        assertThat(compilation.report(id).texts().of("I.2").blocks()).hasSize(1);
    }

    @Test
    void changesTheAbstractAndAsksForOne() {
        RoundId round = rounds.open(new ReportingPeriod(2062, 1));
        String version = Integer.toString(report(round).version());
        assertThat(clerk.sends(Cast.COMPILER, address(round) + "/subject", "subject", " ", "version", version))
                .hasStatus(422)
                .bodyText()
                .contains("Vui lòng ghi trích yếu");
        clerk.sends(Cast.COMPILER, address(round) + "/subject", "subject", "kết quả mới", "version", version);
        assertThat(report(round).subject()).isEqualTo("kết quả mới");
    }

    @Test
    void saysWhyTheReportCannotGoToReviewAndThenSendsIt() {
        RoundId collecting = rounds.open(new ReportingPeriod(2062, 2));
        assertThat(clerk.opens(Cast.COMPILER, address(collecting))).bodyText().contains("các đơn vị còn đang nộp");
        ReportId id = rounds.collected(new ReportingPeriod(2062, 3));
        String address = "/reports/" + id.value() + "/text";
        assertThat(clerk.opens(Cast.COMPILER, address)).bodyText().contains("Còn mục chưa có nội dung");
        rounds.writeAll(id);
        assertThat(clerk.opens(Cast.COMPILER, address)).bodyText().contains("Chốt bản 1 và gửi thẩm định?");
        assertThat(clerk.sends(Cast.COMPILER, address + "/review")).hasStatus3xxRedirection();
        assertThat(compilation.report(id).state()).isEqualTo(Report.State.SENT_TO_REVIEW);
        assertThat(clerk.opens(Cast.COMPILER, address)).bodyText().contains("Báo cáo đã gửi thẩm định nên không sửa");
    }

    @Test
    void showsThePagesAsTheyWouldBePrintedNow() {
        RoundId round = rounds.open(new ReportingPeriod(2062, 4));
        assertThat(clerk.opens(Cast.COMPILER, address(round) + "/print"))
                .hasStatusOk()
                .bodyText()
                .contains("src=\"data:image/png;base64,");
        assertThat(clerk.opens(Cast.COMPILER, address(round) + "/draft.pdf"))
                .hasStatusOk()
                .hasContentType("application/pdf");
    }

    private Report report(RoundId round) {
        return compilation.reportOf(round).orElseThrow();
    }

    private String address(RoundId round) {
        return "/reports/" + report(round).id().value() + "/text";
    }
}
