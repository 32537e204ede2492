package vn.trinhky.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.trinhky.cast.Cast;
import vn.trinhky.cast.RoundInHand;
import vn.trinhky.compilation.ReportId;
import vn.trinhky.drafting.Drafting;
import vn.trinhky.drafting.SubmissionId;
import vn.trinhky.regime.ReportingPeriod;
import vn.trinhky.regime.RoundId;

/** The same button pressed four times at the same moment: it is done once, and the others are told so. */
@OverHttp
class TwoAtOnceTests {

    private static final int PRESSES = 4;

    @Autowired
    private Cast cast;

    @Autowired
    private RoundInHand rounds;

    @Autowired
    private Drafting drafting;

    @LocalServerPort
    private int port;

    @Test
    void askForApprovalOnceAndApproveOnce() throws Exception {
        RoundId round = rounds.open(new ReportingPeriod(2053, 1));
        SubmissionId part = rounds.partOf("lam", round);
        var drafter = cast.officer("lam");
        drafting.write(
                part, "I.1", "- Họp.", drafting.ownSubmission(part, drafter).version(), drafter);
        String address = "/submissions/" + part.value();
        assertOneIsDone(press("lam", address + "/approval-request"));
        assertOneIsDone(press("nguyet", address + "/approval"));
    }

    @Test
    void clearOnceAndPassTheLayoutOnce() throws Exception {
        ReportId report = rounds.underReview(new ReportingPeriod(2053, 2));
        String address = "/reports/" + report.value();
        assertOneIsDone(press(Cast.FIRST_REVIEWER, address + "/review/clearance"));
        assertOneIsDone(press(Cast.SECOND_REVIEWER, address + "/review/clearance"));
        assertOneIsDone(press(Cast.CLERK, address + "/layout/clearance"));
    }

    @Test
    void sealOnce() throws Exception {
        ReportId report = rounds.signed(new ReportingPeriod(2053, 3));
        assertOneIsDone(press(Cast.CLERK, "/reports/" + report.value() + "/issue"));
    }

    private static void assertOneIsDone(List<Answer> answers) {
        assertThat(answers).filteredOn(answer -> answer.status() == 204).hasSize(1);
        assertThat(answers)
                .filteredOn(answer -> answer.status() != 204)
                .allSatisfy(
                        answer -> assertThat(answer.status()).as(answer.text()).isEqualTo(409));
    }

    private List<Answer> press(String name, String address) throws Exception {
        Person person = Office.at(port, cast.password()).person(name);
        CyclicBarrier together = new CyclicBarrier(PRESSES);
        ExecutorService fingers = Executors.newFixedThreadPool(PRESSES);
        try {
            List<Future<Answer>> answers = IntStream.range(0, PRESSES)
                    .mapToObj(press -> fingers.submit(() -> {
                        together.await(1, TimeUnit.MINUTES);
                        return person.post(address);
                    }))
                    .toList();
            List<Answer> all = new java.util.ArrayList<>();
            for (Future<Answer> answer : answers) {
                all.add(answer.get(1, TimeUnit.MINUTES));
            }
            return all;
        } finally {
            fingers.shutdownNow();
        }
    }
}
