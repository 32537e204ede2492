package vn.trinhky.compilation.tasks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.trinhky.cast.Cast;
import vn.trinhky.cast.OnDemoPages;
import vn.trinhky.cast.Pages;
import vn.trinhky.cast.RoundInHand;
import vn.trinhky.commitments.AskedTask;
import vn.trinhky.commitments.AskedTasks;
import vn.trinhky.commitments.Commitment;
import vn.trinhky.compilation.Compilation;
import vn.trinhky.compilation.ReportId;
import vn.trinhky.compilation.ReportWriting;
import vn.trinhky.drafting.SubmissionId;
import vn.trinhky.manuscript.Origin;
import vn.trinhky.regime.Reporting;
import vn.trinhky.regime.ReportingPeriod;
import vn.trinhky.regime.Round;
import vn.trinhky.regime.RoundId;
import vn.trinhky.review.Reviewing;

/** From the plan of one report to the account of it in the next. */
@Tag("compiling")
@OnDemoPages
class PlannedTasksPagesTests {

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
    ReportWriting writing;

    @Autowired
    Reviewing reviewing;

    @Autowired
    AskedTasks asked;

    @Autowired
    PlannedTasks planned;

    @Test
    void proposeAndConfirmAndShowWhatChangedAfterwards() {
        ReportId report = rounds.collected(new ReportingPeriod(2711, 1));
        write(report, "1. Xã Đăk Kôi vận động 05 hộ, xong trước ngày 15/5.\n\n2. Các xã, thị trấn rà soát mô hình.\n");

        String page = Pages.text(pages.open(page(report), Cast.COMPILER));
        assertThat(page)
                .contains("Xã Đăk Kôi vận động 05 hộ", "Hạn: 15/05/2711", "Tất cả đơn vị", "0/2 nhiệm vụ đã xác nhận");
        assertThat(Pages.text(pages.open(page(report) + "/summary", Cast.COMPILER)))
                .contains("2 chưa xác nhận")
                .doesNotContain("<html");
        String block = plan(report).tasks().get(0).point().block();

        var confirmed = pages.press(
                page(report) + "/" + block,
                Cast.COMPILER,
                "who",
                "all",
                "due",
                "" + new ReportingPeriod(2711, 3).inOrder());

        assertThat(confirmed.getRedirectedUrl()).isEqualTo(page(report) + "#task-" + block);
        assertThat(plan(report).task(block)).satisfies(task -> {
            assertThat(task.standing()).isEqualTo(PlannedTask.Standing.CONFIRMED);
            assertThat(task.inCharge().everybody()).isTrue();
            assertThat(task.due().period()).isEqualTo(new ReportingPeriod(2711, 3));
        });

        write(report, "1. Xã Đăk Kôi vận động 06 hộ, xong trước ngày 15/5.\n\n2. Các xã, thị trấn rà soát mô hình.\n");
        assertThat(plan(report).task(block).standing()).isEqualTo(PlannedTask.Standing.CHANGED);
        assertThat(Pages.text(pages.open(page(report), Cast.COMPILER)))
                .contains("<del>Xã Đăk Kôi vận động 05 hộ, xong trước ngày 15/5.</del>");
        assertThat(pages.press(page(report) + "/" + block, Cast.COMPILER, "who", "units", "due", "0")
                        .getStatus())
                .isEqualTo(422);
        assertThat(pages.press(page(report) + "/confirmation", Cast.COMPILER).getStatus())
                .isEqualTo(302);
        assertThat(plan(report).open()).isZero();
        assertThat(pages.press(page(report) + "/confirmation", Cast.FIRST_REVIEWER)
                        .getStatus())
                .isEqualTo(403);
    }

    @Test
    void bindWhenTheReportIsClearedAndAreAnsweredInTheNextRound() {
        ReportId report = rounds.collected(new ReportingPeriod(2712, 1));
        write(
                report,
                "1. Xã Đăk Ruồng ra mắt 01 mô hình.\n\n2. Rà soát các mô hình.\n\n3. Câu này không phải nhiệm vụ.\n");
        String third = plan(report).tasks().get(2).point().block();
        pages.press(page(report) + "/" + third + "/setting-aside", Cast.COMPILER);
        rounds.writeAll(report);
        compilation.sendToReview(report, cast.compiler());
        RoundId next = rounds.open(new ReportingPeriod(2712, 2));
        assertThat(askedIn(next)).doesNotContain("Xã Đăk Ruồng ra mắt 01 mô hình.");
        clear(report);

        assertThat(askedIn(next))
                .contains("Xã Đăk Ruồng ra mắt 01 mô hình.", "Rà soát các mô hình.")
                .doesNotContain("Câu này không phải nhiệm vụ.");
        assertThat(Pages.text(pages.open("/rounds/" + round(report).id().value() + "/journal", Cast.COMPILER)))
                .contains("2 nhiệm vụ thành cam kết của kỳ sau");

        SubmissionId part = rounds.partOf("lam", next);
        for (AskedTask task : asked.in(reporting.round(next))) {
            if (task.commitment().promised().equals(new ReportingPeriod(2712, 1))) {
                String id = task.commitment().id().value().toString();
                pages.press(
                        "/submissions/" + part.value() + "/tasks",
                        "lam",
                        "became." + id,
                        "DONE",
                        "account." + id,
                        "Đã làm xong ở thôn 8.",
                        "seen." + id,
                        "0");
            }
        }
        rounds.submit(Cast.COMMUNES.get(0), next);
        accountAndSettle(next);
    }

    private void accountAndSettle(RoundId next) {
        String page = Pages.text(pages.open("/rounds/" + next.value() + "/tasks", Cast.COMPILER));
        assertThat(page).contains("Đã làm xong ở thôn 8.", "đơn vị còn chưa trả lời", "Đưa kết quả vào báo cáo");
        assertThat(pages.open("/rounds/" + next.value() + "/tasks", "khoi").getStatus())
                .isEqualTo(404);
        reporting.closeCollection(next, cast.compiler());
        ReportId report = compilation.reportOf(next).orElseThrow().id();

        for (int i = 0; i < 2; i++) {
            pages.press("/rounds/" + next.value() + "/tasks/account", Cast.COMPILER, "section", "I.1");
        }

        var items = compilation.report(report).texts().of("I.1").blocks();
        assertThat(items).filteredOn(block -> block.origin() != null).hasSize(2).allSatisfy(block -> assertThat(
                        block.origin().sources())
                .singleElement()
                .satisfies(source -> assertThat(source.kind()).isEqualTo(Origin.Kind.PART)));
        letGoAndTakeUp(next, "Rà soát các mô hình.");
        rounds.writeAll(report);
        compilation.sendToReview(report, cast.compiler());
        clear(report);

        assertThat(task(next, "Xã Đăk Ruồng ra mắt 01 mô hình.").commitment().state())
                .isEqualTo(Commitment.State.DONE);
        assertThat(task(next, "Rà soát các mô hình.").commitment().state()).isEqualTo(Commitment.State.OPEN);
        RoundId third = rounds.open(new ReportingPeriod(2712, 3));
        assertThat(askedIn(third)).contains("Rà soát các mô hình.").doesNotContain("Xã Đăk Ruồng ra mắt 01 mô hình.");
        assertThat(task(third, "Rà soát các mô hình.").asked()).hasSize(6);
    }

    private void letGoAndTakeUp(RoundId round, String words) {
        String address = "/rounds/" + round.value() + "/tasks/"
                + task(round, words).commitment().id().value();
        pages.press(address + "/letting-go", Cast.COMPILER, "reason", "Tỉnh đã làm thay.");
        assertThat(task(round, words).asked()).isEmpty();
        assertThat(Pages.text(pages.open("/rounds/" + round.value() + "/tasks", Cast.COMPILER)))
                .contains("Tỉnh đã làm thay.");
        assertThat(Pages.text(pages.open("/rounds/" + round.value() + "/journal", Cast.COMPILER)))
                .contains("Thôi theo dõi nhiệm vụ “" + words + "”");
        pages.press(address + "/taking-up", Cast.COMPILER);
        assertThat(task(round, words).asked()).hasSize(7);
        assertThat(Pages.text(pages.open(address, Cast.FIRST_REVIEWER))).contains("Đã làm xong ở thôn 8.");
    }

    private AskedTask task(RoundId round, String words) {
        return asked.in(reporting.round(round)).stream()
                .filter(task -> task.commitment().words().equals(words))
                .findFirst()
                .orElseThrow();
    }

    private java.util.List<String> askedIn(RoundId round) {
        return asked.in(reporting.round(round)).stream()
                .map(task -> task.commitment().words())
                .toList();
    }

    private void clear(ReportId report) {
        reviewing.clear(report, cast.officer(Cast.FIRST_REVIEWER));
        reviewing.clear(report, cast.officer(Cast.SECOND_REVIEWER));
        reviewing.passLayout(report, cast.clerk());
    }

    private Round round(ReportId report) {
        return reporting.round(compilation.report(report).round());
    }

    private PlanOfReport plan(ReportId report) {
        return planned.plan(report, cast.compiler());
    }

    private void write(ReportId report, String text) {
        writing.write(report, "II", text, compilation.report(report).version(), cast.compiler());
    }

    private static String page(ReportId report) {
        return "/reports/" + report.value() + "/text/tasks";
    }
}
