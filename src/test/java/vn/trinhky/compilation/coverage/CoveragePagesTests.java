package vn.trinhky.compilation.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
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
import vn.trinhky.compilation.desk.Chosen;
import vn.trinhky.compilation.desk.CompilationDesk;
import vn.trinhky.compilation.firstdraft.FirstDraft;
import vn.trinhky.drafting.SubmissionId;
import vn.trinhky.regime.RegimeId;
import vn.trinhky.regime.RegimePlan.UnusedParts;
import vn.trinhky.regime.Reporting;
import vn.trinhky.regime.ReportingPeriod;
import vn.trinhky.regime.ReportingRegime;
import vn.trinhky.regime.RoundId;

@Tag("compiling")
@DemoPages
class CoveragePagesTests {

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
    CompilationDesk desk;

    @Autowired
    ReportWriting writing;

    @Autowired
    Reporting reporting;

    @Autowired
    Coverage coverage;

    @Autowired
    AutowireCapableBeanFactory beans;

    SentParts parts;

    @BeforeEach
    void prepareParts() {
        parts = new SentParts();
        beans.autowireBean(parts);
    }

    @Test
    void mapsUnitsBySectionsAndFindsThemWithoutDiacritics() {
        RoundId round = rounds.open(new ReportingPeriod(2173, 1));
        SubmissionId part = parts.send(Cast.COMMUNES.get(0), round, Map.of("I.1", "- Một.\n- Hai.", "I.2", "- Ba."));
        Report report = report(round);
        desk.takeOver(report.id(), "I.2", new Chosen.Whole(Set.of(part)), null, cast.compiler());
        assertThat(clerk.opens(Cast.COMPILER, address(report)))
                .hasStatusOk()
                .bodyText()
                .contains("1 phần chưa dùng hết", "chưa dùng", "đã dùng", "chưa nộp", "không viết");
        assertThat(clerk.opens(Cast.COMPILER, "/api/v1" + address(report) + "?name=tan-lap"))
                .bodyJson()
                .extractingPath("$.units[*].name")
                .asArray()
                .containsExactly("Xã Tân Lập");
        assertThat(clerk.opens(Cast.COMPILER, "/api/v1" + address(report) + "?open=true"))
                .bodyJson()
                .extractingPath("$.totals['I.1'].UNUSED")
                .isEqualTo(1);
        assertThat(clerk.opens(Cast.COMPILER, address(report) + "/" + part.value()))
                .hasStatusOk()
                .bodyText()
                .contains("Không dùng đoạn này", "Dùng ở mục");
    }

    @Test
    void leavesOutWithAReasonUntilTheUnitWritesSomethingElse() {
        RoundId round = rounds.open(new ReportingPeriod(2173, 2));
        SubmissionId part = parts.send(Cast.COMMUNES.get(0), round, Map.of("I.1", "- Một.\n- Hai.", "I.2", "- Ba."));
        Report report = report(round);
        String dismissals = address(report) + "/dismissals";
        String submission = part.value().toString();
        assertThat(clerk.sends(Cast.COMPILER, dismissals, "submission", submission, "section", "I.1", "reason", " "))
                .hasStatus(422);
        clerk.sends(Cast.COMPILER, dismissals, "submission", submission, "section", "", "reason", "trùng ý");
        assertThat(open(report)).isZero();
        assertThat(clerk.opens(Cast.COMPILER, "/rounds/" + round.value() + "/journal"))
                .bodyText()
                .contains("Không dùng nội dung mục I.1", "trùng ý");

        parts.send(Cast.COMMUNES.get(0), round, Map.of("I.2", "- Ba, thêm số."));
        assertThat(open(report))
                .as("only what says something else is looked at again")
                .isEqualTo(1);
        clerk.sends(Cast.COMPILER, dismissals + "/undoing", "submission", submission, "section", "I.1");
        assertThat(open(report)).isEqualTo(2);
    }

    @Test
    void keepsAReportFromItsReviewersWhileTheRegimeInsists() {
        RegimeId regime = new RegimeId(UUID.randomUUID());
        var like = reporting.compiledBy(cast.compiler()).get(0).plan();
        reporting.introduce(new ReportingRegime(
                regime,
                "DUNG-HET",
                "Báo cáo dùng hết",
                like.changed().unusedParts(UnusedParts.BLOCK).plan()));
        RoundId round =
                reporting.openRound(regime, new ReportingPeriod(2173, 3), LocalDate.of(2999, 12, 31), cast.compiler());
        SubmissionId part = parts.send(Cast.COMMUNES.get(0), round, Map.of("I.1", "- Một."));
        reporting.closeCollection(round, cast.compiler());
        ReportId report = report(round).id();
        rounds.writeAll(report);
        assertThatThrownBy(() -> compilation.sendToReview(report, cast.compiler()))
                .isInstanceOf(UnusedContributions.class);
        assertThat(clerk.opens(Cast.COMPILER, "/reports/" + report.value() + "/text"))
                .bodyText()
                .contains("Còn 1 phần đơn vị gửi mà báo cáo chưa dùng", "Xã");
        desk.takeOver(report, "I.1", new Chosen.Whole(Set.of(part)), null, cast.compiler());
        compilation.sendToReview(report, cast.compiler());
    }

    @Test
    void saysHowMuchOfTheDemosReportCameFromElsewhere() {
        RoundId round = rounds.open(new ReportingPeriod(2173, 4));
        DemoTexts.figures().forEach((commune, amounts) -> figures.enter(commune, round, amounts));
        DemoTexts.texts().forEach((commune, texts) -> parts.send(commune, round, texts));
        ReportId report = report(round).id();
        draft.prepare(report, Optional.empty(), cast.compiler());
        rewrite(report, "I.3.2", "mưa kéo dài", "mưa lớn kéo dài nhiều ngày");
        rewrite(report, "I.2", "ở 04 thôn", "tại 04 thôn trong xã");
        rewrite(report, "I.1", "- Đôn đốc", "- Tổ chức đoàn đi học tập kinh nghiệm tại huyện bạn.\n- Đôn đốc");
        Provenance provenance = provenances().of(compilation.report(report));
        String said = provenance + ": " + provenance.percentWithOrigin() + "% with an origin, "
                + provenance.percentFromFirstDraft() + "% from the first draft";
        assertThat(provenance.percentWithOrigin()).as(said).isGreaterThan(90);
        assertThat(provenance.percentFromFirstDraft()).as(said).isBetween(85, 99);
        assertThat(provenance.words() - provenance.fromFirstDraft()).as(said).isEqualTo(17);
        System.out.println(said);
    }

    private Provenances provenances() {
        return beans.getBean(Provenances.class);
    }

    private void rewrite(ReportId id, String section, String before, String after) {
        Report report = compilation.report(id);
        String text = vn.trinhky.manuscript.notation.PlainTextWriter.write(
                report.texts().of(section));
        assertThat(text).contains(before);
        writing.write(id, section, text.replace(before, after), report.version(), cast.compiler());
    }

    private int open(Report report) {
        return coverage.map(report.id(), reporting.round(report.round()), compilation.sources(report.id()))
                .open();
    }

    private Report report(RoundId round) {
        return compilation.reportOf(round).orElseThrow();
    }

    private static String address(Report report) {
        return "/reports/" + report.id().value() + "/text/coverage";
    }
}
