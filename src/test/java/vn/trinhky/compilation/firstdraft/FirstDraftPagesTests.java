package vn.trinhky.compilation.firstdraft;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import vn.trinhky.cast.Cast;
import vn.trinhky.cast.Clerk;
import vn.trinhky.cast.DemoPages;
import vn.trinhky.cast.FiguresInHand;
import vn.trinhky.cast.RoundInHand;
import vn.trinhky.compilation.Compilation;
import vn.trinhky.compilation.Report;
import vn.trinhky.compilation.ReportId;
import vn.trinhky.compilation.ReportWriting;
import vn.trinhky.compilation.SentParts;
import vn.trinhky.manuscript.Block;
import vn.trinhky.manuscript.Origin;
import vn.trinhky.manuscript.SectionTexts;
import vn.trinhky.manuscript.notation.PlainTextWriter;
import vn.trinhky.regime.Reporting;
import vn.trinhky.regime.ReportingPeriod;
import vn.trinhky.regime.RoundId;

@Tag("compiling")
@DemoPages
class FirstDraftPagesTests {

    @Autowired
    Clerk clerk;

    @Autowired
    Cast cast;

    @Autowired
    RoundInHand rounds;

    @Autowired
    FiguresInHand figures;

    @Autowired
    FirstDraft draft;

    @Autowired
    Compilation compilation;

    @Autowired
    ReportWriting writing;

    @Autowired
    Reporting reporting;

    @Autowired
    AutowireCapableBeanFactory beans;

    SentParts parts;

    @BeforeEach
    void prepareParts() {
        parts = new SentParts();
        beans.autowireBean(parts);
    }

    @Test
    void fillsAnUntouchedReportInTheRegimesOrderAndShowsItBefore() {
        RoundId round = rounds.open(new ReportingPeriod(2171, 1));
        figures.enter(Cast.COMMUNES.get(3), round, Map.of("TT-BUOI", 21, "TT-LUOT", 1480, "TT-TIN", 5, "TT-XE", 1));
        parts.send(Cast.COMMUNES.get(3), round, Map.of("I.2", "- Tổ chức {{TT-BUOI/own/this/counted}} ở các thôn."));
        parts.send(Cast.COMMUNES.get(0), round, Map.of("I.2", "- Phụ nữ xã giúp nhau.", "II", "1. Ra mắt mô hình."));
        ReportId report = report(round).id();

        assertThat(clerk.opens(Cast.COMPILER, address(report) + "/first-draft"))
                .hasStatusOk()
                .bodyText()
                .contains("Các xã và thị trấn", "Phụ nữ xã giúp nhau", "đã tổ chức", "Câu mẫu", "Chờ số liệu: Mô hình");
        assertThat(compilation.report(report).texts().of("I.2").isEmpty()).isTrue();

        assertThat(clerk.sends(Cast.COMPILER, address(report) + "/first-draft", "section", "I.2", "section", "II"))
                .hasStatus3xxRedirection();
        List<Block> blocks = compilation.report(report).texts().of("I.2").blocks();
        assertThat(blocks.stream().map(FirstDraftPagesTests::kind))
                .containsExactly(Origin.Kind.PATTERN, Origin.Kind.PART, Origin.Kind.PART);
        assertThat(PlainTextWriter.write(compilation.report(report).texts().of("I.2")))
                .as("communes in the regime's order, their own figures by name")
                .containsSubsequence("duy trì thường xuyên", "Phụ nữ xã", "{{TT-BUOI/unit:");
    }

    @Test
    void addsOnlyWhatIsNewAndNeverWhatTheCompilerTookOut() {
        RoundId round = rounds.open(new ReportingPeriod(2171, 2));
        parts.send(Cast.COMMUNES.get(0), round, Map.of("I.1", "- Họp giao ban hằng tháng.\n- Hai.", "I.2", "- Ba."));
        ReportId report = report(round).id();
        draft.prepare(report, Optional.empty(), cast.compiler());
        SectionTexts prepared = compilation.report(report).texts();
        assertThat(draft.prepare(report, Optional.empty(), cast.compiler()).sections())
                .isEmpty();
        assertThat(compilation.report(report).texts()).isEqualTo(prepared);

        write(report, "I.1", "- Họp giao ban hằng tháng, hằng tuần.");
        parts.send(Cast.COMMUNES.get(1), round, Map.of("I.1", "- Bốn."));
        assertThat(draft.prepare(report, Optional.empty(), cast.compiler()).sections())
                .containsExactly("I.1");
        assertThat(PlainTextWriter.write(compilation.report(report).texts().of("I.1")))
                .containsSubsequence("hằng tuần", "Bốn")
                .doesNotContain("Hai");
    }

    @Test
    void leavesASectionAloneThatTheCompilerWroteUnlessSheChoosesIt() {
        RoundId round = rounds.open(new ReportingPeriod(2171, 3));
        parts.send(Cast.COMMUNES.get(0), round, Map.of("I.1", "- Của xã."));
        ReportId report = report(round).id();
        write(report, "I.1", "- Tôi tự viết.");
        String api = "/api/v1" + address(report) + "/first-draft";
        assertThat(clerk.sendsJson(Cast.COMPILER, api, "{}"))
                .bodyJson()
                .extractingPath("$.blocks")
                .as("only the regime's own sentence about who kept it")
                .isEqualTo(1);
        assertThat(clerk.opens(Cast.COMPILER, address(report) + "/first-draft"))
                .bodyText()
                .contains("Bạn đã tự viết 3 từ ở đây");
        assertThat(clerk.sendsJson(Cast.COMPILER, api, "{\"sections\":[\"I.1\"]}"))
                .bodyJson()
                .extractingPath("$.blocks")
                .isEqualTo(1);
        assertThat(PlainTextWriter.write(compilation.report(report).texts().of("I.1")))
                .containsSubsequence("Tôi tự viết", "Của xã");
    }

    @Test
    void takesTheLastReportWhereUnitsWroteNothingAndSaysSoUntilItIsChanged() {
        ReportId last = rounds.collected(new ReportingPeriod(2171, 4));
        write(last, "I.3.2", "- *Chủ quan:* cán bộ mới.");
        rounds.writeAll(last);
        compilation.sendToReview(last, cast.compiler());

        RoundId round = rounds.open(new ReportingPeriod(2172, 1));
        ReportId report = report(round).id();
        draft.prepare(report, Optional.empty(), cast.compiler());
        assertThat(kind(compilation.report(report).texts().of("I.3.2").blocks().get(0)))
                .isEqualTo(Origin.Kind.EARLIER_REPORT);
        assertThat(clerk.opens(Cast.COMPILER, address(report) + "/first-draft/summary"))
                .bodyText()
                .contains("lấy từ báo cáo trước, cần cập nhật", "cán bộ mới");
        write(report, "I.3.2", "- *Chủ quan:* cán bộ đã quen việc.");
        write(report, "I.3.1", "- Không còn.");
        assertThat(clerk.opens(Cast.COMPILER, address(report) + "/first-draft/summary"))
                .bodyText()
                .doesNotContain("cần cập nhật");
    }

    private void write(ReportId id, String section, String text) {
        writing.write(id, section, text, compilation.report(id).version(), cast.compiler());
    }

    private static Origin.Kind kind(Block block) {
        return java.util.Objects.requireNonNull(block.origin()).sources().get(0).kind();
    }

    private Report report(RoundId round) {
        return compilation.reportOf(round).orElseThrow();
    }

    private static String address(ReportId id) {
        return "/reports/" + id.value() + "/text";
    }
}
