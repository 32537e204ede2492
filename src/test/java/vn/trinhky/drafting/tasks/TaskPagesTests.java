package vn.trinhky.drafting.tasks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.trinhky.cast.Cast;
import vn.trinhky.cast.OnDemoPages;
import vn.trinhky.cast.Pages;
import vn.trinhky.cast.RoundInHand;
import vn.trinhky.commitments.AskedTasks;
import vn.trinhky.commitments.Commitment;
import vn.trinhky.commitments.CommitmentId;
import vn.trinhky.commitments.Committing;
import vn.trinhky.commitments.Due;
import vn.trinhky.commitments.InCharge;
import vn.trinhky.commitments.Promise;
import vn.trinhky.drafting.Drafting;
import vn.trinhky.drafting.SubmissionId;
import vn.trinhky.manuscript.BlockId;
import vn.trinhky.office.UnitId;
import vn.trinhky.regime.Reporting;
import vn.trinhky.regime.ReportingPeriod;
import vn.trinhky.regime.RoundId;

/** A commune says what became of its tasks. */
@Tag("compiling")
@OnDemoPages
class TaskPagesTests {

    @Autowired
    Pages pages;

    @Autowired
    Cast cast;

    @Autowired
    RoundInHand rounds;

    @Autowired
    Reporting reporting;

    @Autowired
    Drafting drafting;

    @Autowired
    Committing committing;

    @Autowired
    AskedTasks asked;

    private RoundId round;
    private SubmissionId part;
    private List<CommitmentId> tasks = List.of();

    /** A round whose report before has given the first commune two tasks, and the second one. */
    private void open(int year) {
        round = rounds.open(new ReportingPeriod(year, 2));
        part = rounds.partOf("lam", round);
        var regime = reporting.round(round).regime();
        ReportingPeriod period = reporting.round(round).period();
        List<InCharge> inCharge =
                List.of(InCharge.all(), InCharge.of(List.of(unit("lam"))), InCharge.of(List.of(unit("khoi"))));
        tasks = committing.enterEarlier(
                new Commitment.Source(regime, period.previous(), null),
                IntStream.range(0, 3)
                        .mapToObj(i -> new Promise(
                                "II",
                                BlockId.derivedFrom(year + " " + i).value(),
                                "Nhiệm vụ số " + (i + 1) + " của năm " + year,
                                inCharge.get(i),
                                Due.in(period)))
                        .toList());
    }

    /** Commitments go on from year to year, so those of other tests are asked about as well. */
    private int all() {
        return asked.of(reporting.round(round), unit("lam")).size();
    }

    private UnitId unit(String drafter) {
        return drafting.partsOf(round).stream()
                .filter(submission -> submission.belongsTo(cast.officer(drafter)))
                .findFirst()
                .orElseThrow()
                .unit();
    }

    @Test
    void showTheUnitsOwnTasksAndHowManyAreAnswered() {
        open(2701);

        String page = Pages.text(pages.open(page(), "lam"));
        assertThat(page)
                .contains("Nhiệm vụ số 1 của năm 2701", "Nhiệm vụ số 2 của năm 2701", "0/" + all() + " đã trả lời")
                .doesNotContain("Nhiệm vụ số 3 của năm 2701");
        assertThat(Pages.text(pages.open(page() + "?lang=en", "lam")))
                .contains("0 of " + all() + " answered", "Not done");
        pages.open(page() + "?lang=vi", "lam");
        assertThat(pages.open(page(), "khoi").getStatus()).isEqualTo(404);
    }

    @Test
    void keepTheAnswerAndTheWordsOfWhoeverWasSlower() {
        open(2702);

        assertThat(answer("DONE", "Đã xong ở thôn 8.", "0").getRedirectedUrl()).isEqualTo(page());
        assertThat(Pages.text(pages.open("/submissions/" + part.value(), "lam")))
                .contains("1/" + all() + " đã trả lời");
        var slower = answer("NOT_DONE", "Lời gõ chậm hơn.", "0");

        assertThat(slower.getStatus()).isEqualTo(409);
        assertThat(Pages.text(slower)).contains("Lời gõ chậm hơn.", "Đã xong ở thôn 8.", "vừa lưu câu trả lời khác");
        assertThat(Pages.text(pages.open(page(), "lam"))).doesNotContain("Lời gõ chậm hơn.");
    }

    @Test
    void warnTheLeaderButLetThePartLeaveWithItsAnswers() {
        open(2703);
        answer("UNDER_WAY", "Đang làm ở 03 thôn.", "0");

        assertThat(Pages.text(pages.open("/submissions/" + part.value() + "/whole", "lam")))
                .contains("Đang làm ở 03 thôn.", "Còn " + (all() - 1) + " nhiệm vụ kỳ trước chưa trả lời");
        rounds.submit(Cast.COMMUNES.get(0), round);

        assertThat(Pages.text(pages.open("/submissions/" + part.value() + "/submitted", Cast.COMPILER)))
                .contains("Đang làm ở 03 thôn.", "Chưa trả lời");
        assertThat(Pages.text(pages.open(page(), "lam"))).contains("câu trả lời không sửa được lúc này");
        assertThat(answer("DONE", "Sửa sau khi nộp.", "1").getStatus()).isEqualTo(409);
    }

    private org.springframework.mock.web.MockHttpServletResponse answer(String became, String account, String seen) {
        String task = tasks.get(0).value().toString();
        return pages.press(page(), "lam", "became." + task, became, "account." + task, account, "seen." + task, seen);
    }

    private String page() {
        return "/submissions/" + part.value() + "/tasks";
    }
}
