package vn.trinhky.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import vn.trinhky.cast.Cast;
import vn.trinhky.cast.RoundInHand;
import vn.trinhky.compilation.Compilation;
import vn.trinhky.compilation.ReportId;
import vn.trinhky.drafting.Drafting;
import vn.trinhky.drafting.PartWriting;
import vn.trinhky.drafting.SubmissionId;
import vn.trinhky.office.Officer;
import vn.trinhky.regime.Reporting;
import vn.trinhky.regime.ReportingPeriod;
import vn.trinhky.regime.Round;
import vn.trinhky.regime.RoundId;
import vn.trinhky.review.Review;
import vn.trinhky.review.Reviewing;
import vn.trinhky.testing.OnRealPostgres;

/** Two people press at the same moment: exactly one of them is the last, and the report moves on once. */
@SpringBootTest(properties = "trinhky.demo=true")
@OnRealPostgres
@Import({Cast.class, RoundInHand.class})
class AtTheSameMomentTests {

    private static final int TRIALS = 8;

    @Autowired
    Cast cast;

    @Autowired
    RoundInHand rounds;

    @Autowired
    Drafting drafting;

    @Autowired
    PartWriting writing;

    @Autowired
    Reporting reporting;

    @Autowired
    Compilation compilation;

    @Autowired
    Reviewing reviewing;

    @Autowired
    Tasks tasks;

    @Test
    void twoLastReviewersSendTheReportOnOnce() throws Exception {
        Officer first = cast.officer(Cast.FIRST_REVIEWER);
        Officer second = cast.officer(Cast.SECOND_REVIEWER);
        for (int trial = 0; trial < TRIALS; trial++) {
            ReportId report = rounds.underReview(new ReportingPeriod(2050 + trial, 1));

            together(List.of(() -> reviewing.clear(report, first), () -> reviewing.clear(report, second)));

            assertThat(reviewing.newest(report).orElseThrow().state()).isEqualTo(Review.State.AWAITING_LAYOUT_CHECK);
            assertThat(stepsOfTheClerk(report)).containsExactly("layout");
        }
    }

    @Test
    void sevenLastCommunesEndTheCollectionOnce() throws Exception {
        for (int trial = 0; trial < TRIALS; trial++) {
            RoundId round = rounds.open(new ReportingPeriod(2050 + trial, 2));
            List<Runnable> approvals = new ArrayList<>();
            for (Cast.Commune commune : Cast.COMMUNES) {
                SubmissionId part = readyForApproval(commune, round);
                Officer leader = cast.officer(commune.approver());
                approvals.add(() -> drafting.approve(part, leader));
            }

            together(approvals);

            assertThat(reporting.round(round).state()).isEqualTo(Round.State.COLLECTED);
        }
    }

    private SubmissionId readyForApproval(Cast.Commune commune, RoundId round) {
        Officer drafter = cast.officer(commune.drafter());
        SubmissionId part = rounds.partOf(commune.drafter(), round);
        int version = drafting.ownSubmission(part, drafter).version();
        writing.write(part, "I.2", "- Tổ chức 05 buổi tuyên truyền.", version, drafter);
        drafting.requestApproval(part, drafter);
        return part;
    }

    private List<String> stepsOfTheClerk(ReportId report) {
        RoundId round = compilation.report(report).round();
        return tasks.waitingFor(cast.clerk()).stream()
                .filter(task -> task.round().equals(round))
                .map(OpenTask::step)
                .toList();
    }

    private static void together(List<Runnable> acts) throws InterruptedException, ExecutionException {
        CyclicBarrier start = new CyclicBarrier(acts.size());
        ExecutorService people = Executors.newFixedThreadPool(acts.size());
        try {
            List<Future<?>> done = new ArrayList<>();
            for (Runnable act : acts) {
                done.add(people.submit(() -> {
                    start.await();
                    act.run();
                    return null;
                }));
            }
            for (Future<?> one : done) {
                one.get();
            }
        } finally {
            people.shutdown();
        }
    }
}
