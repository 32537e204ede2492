package vn.trinhky.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import vn.trinhky.cast.Cast;
import vn.trinhky.cast.RoundInHand;
import vn.trinhky.compilation.Compilation;
import vn.trinhky.compilation.Report;
import vn.trinhky.compilation.ReportId;
import vn.trinhky.dispatch.Watching;
import vn.trinhky.drafting.Drafting;
import vn.trinhky.drafting.Submission;
import vn.trinhky.journal.Journal;
import vn.trinhky.office.Officer;
import vn.trinhky.regime.Reporting;
import vn.trinhky.regime.ReportingPeriod;
import vn.trinhky.regime.Round;
import vn.trinhky.regime.RoundId;
import vn.trinhky.review.Reviewing;
import vn.trinhky.signing.Signing;
import vn.trinhky.testing.OnRealPostgres;

@SpringBootTest(properties = "trinhky.demo=true")
@OnRealPostgres
@Import({Cast.class, RoundInHand.class})
class PathOfAReportProcessTests {

    @Autowired
    Cast cast;

    @Autowired
    RoundInHand rounds;

    @Autowired
    Tasks tasks;

    @Autowired
    Drafting drafting;

    @Autowired
    Compilation compilation;

    @Autowired
    Reviewing reviewing;

    @Autowired
    Signing signing;

    @Autowired
    Watching watching;

    @Autowired
    Reporting reporting;

    @Autowired
    Journal journal;

    @Test
    void goesFromTheCommunesToTheLastAcknowledgement() {
        ReportId report = rounds.issued(new ReportingPeriod(2031, 1));
        RoundId round = compilation.report(report).round();

        watching.closeAll(report, "Đã gửi bản giấy", cast.clerk());

        assertThat(reporting.round(round).state()).isEqualTo(Round.State.CLOSED);
        assertThat(steps(Cast.CLERK, round)).isEmpty();
        assertThat(journal.verify(round.value()).isWhole()).isTrue();
    }

    @Test
    void waitsForTheRightPersonAtEveryStep() {
        RoundId round = rounds.open(new ReportingPeriod(2031, 2));
        assertThat(steps("lam", round)).containsExactly("draft");
        assertThat(steps(Cast.COMPILER, round)).containsExactly("collect");

        Cast.COMMUNES.forEach(commune -> rounds.submit(commune, round));
        assertThat(steps("lam", round)).isEmpty();
        assertThat(steps(Cast.COMPILER, round)).containsExactly("compile");

        ReportId report = compilation.reportOf(round).orElseThrow().id();
        rounds.writeAll(report);
        compilation.sendToReview(report, cast.compiler());
        assertThat(steps(Cast.FIRST_REVIEWER, round)).containsExactly("review");
        assertThat(steps(Cast.SECOND_REVIEWER, round)).containsExactly("review");
    }

    @Test
    void comesBackToTheCompilerWhenOneReviewerReturnsIt() {
        ReportId report = rounds.underReview(new ReportingPeriod(2031, 3));
        RoundId round = compilation.report(report).round();

        reviewing.sendBack(report, "Số liệu mục I.2 chưa khớp", cast.officer(Cast.FIRST_REVIEWER));
        assertThat(steps(Cast.COMPILER, round)).isEmpty();
        reviewing.clear(report, cast.officer(Cast.SECOND_REVIEWER));

        assertThat(steps(Cast.COMPILER, round)).containsExactly("compile");
        Report returned = compilation.report(report);
        assertThat(returned.state()).isEqualTo(Report.State.COMPILING);
        assertThat(returned.returnReason()).contains("chưa khớp");
    }

    @Test
    void comesBackToTheCompilerFromLayoutAndSignature() {
        ReportId report = rounds.underReview(new ReportingPeriod(2031, 4));
        RoundId round = compilation.report(report).round();
        reviewing.clear(report, cast.officer(Cast.FIRST_REVIEWER));
        reviewing.clear(report, cast.officer(Cast.SECOND_REVIEWER));
        assertThat(steps(Cast.CLERK, round)).containsExactly("layout");

        reviewing.returnLayout(report, "Thiếu trích yếu", cast.clerk());
        assertThat(steps(Cast.COMPILER, round)).containsExactly("compile");

        compilation.sendToReview(report, cast.compiler());
        reviewing.clear(report, cast.officer(Cast.FIRST_REVIEWER));
        reviewing.clear(report, cast.officer(Cast.SECOND_REVIEWER));
        reviewing.passLayout(report, cast.clerk());
        assertThat(steps(Cast.SIGNATORY, round)).containsExactly("sign");

        signing.sendBack(report, "Bổ sung kết quả thôn 8", cast.signatory());
        assertThat(steps(Cast.COMPILER, round)).containsExactly("compile");
        assertThat(steps(Cast.SIGNATORY, round)).isEmpty();
    }

    @Test
    void bringsAReturnedPartBackToItsDrafter() {
        RoundId round = rounds.open(new ReportingPeriod(2032, 1));
        var part = rounds.submit(Cast.COMMUNES.get(0), round);

        drafting.returnToUnit(part, "Thiếu số hộ", cast.compiler());

        assertThat(steps("lam", round)).containsExactly("draft");
        Submission returned = drafting.ownSubmission(part, cast.officer("lam"));
        assertThat(returned.returnReason()).isEqualTo("Thiếu số hộ");
        rounds.submit(Cast.COMMUNES.get(0), round);
        assertThat(drafting.submitted(part).orElseThrow().number()).isEqualTo(2);
    }

    @Test
    void recordsAUnitThatDidNotSubmitAsMissing() {
        RoundId round = rounds.open(new ReportingPeriod(2032, 2));
        rounds.submit(Cast.COMMUNES.get(0), round);

        reporting.closeCollection(round, cast.compiler());

        assertThat(drafting.partsOf(round).stream().map(Submission::state))
                .containsOnly(Submission.State.SUBMITTED, Submission.State.MISSING);
        assertThat(steps("khoi", round)).isEmpty();
        assertThat(steps(Cast.COMPILER, round)).containsExactly("compile");
        assertThat(journal.entries(round.value()).stream()
                        .filter(entry -> entry.milestone().equals("PART_MISSING")))
                .hasSize(6);
    }

    @Test
    void takesNothingBackWhenAStepIsRefused() {
        RoundId round = rounds.open(new ReportingPeriod(2032, 3));
        Officer leader = cast.officer("nguyet");
        var part = rounds.partOf("lam", round);

        assertThatThrownBy(() -> drafting.approve(part, leader)).hasMessage("refusal.PartNotAwaitingApproval");

        assertThat(steps("lam", round)).containsExactly("draft");
        assertThat(journal.entries(round.value())).hasSize(1);
    }

    private List<String> steps(String signInName, RoundId round) {
        return tasks.waitingFor(cast.officer(signInName)).stream()
                .filter(task -> task.round().equals(round))
                .map(OpenTask::step)
                .toList();
    }
}
