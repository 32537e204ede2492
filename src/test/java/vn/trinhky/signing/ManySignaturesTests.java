package vn.trinhky.signing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.trinhky.cast.Cast;
import vn.trinhky.cast.OnDemoPages;
import vn.trinhky.cast.RoundInHand;
import vn.trinhky.compilation.ReportId;
import vn.trinhky.regime.ReportingPeriod;

/** Many reports of one series at the same moment, on a real database. */
@OnDemoPages
class ManySignaturesTests {

    private static final int REPORTS = 32;

    @Autowired
    RoundInHand rounds;

    @Autowired
    Cast cast;

    @Autowired
    Signing signing;

    @Autowired
    FinalFiles finalFiles;

    @Test
    void takeConsecutiveNumbersAndAnAbortedOneLeavesNoGap() throws InterruptedException, ExecutionException {
        List<ReportId> reports = IntStream.range(0, REPORTS + 1)
                .mapToObj(at -> rounds.cleared(new ReportingPeriod(2081 + at / 4, at % 4 + 1)))
                .toList();
        ReportId aborted = reports.get(REPORTS);
        finalFiles.prepare(aborted, cast.signatory());
        int lowest = number(aborted);
        signing.abandon(aborted, cast.signatory());

        atOnce(reports.subList(0, REPORTS));

        List<Integer> expected =
                IntStream.range(lowest, lowest + REPORTS).boxed().toList();
        assertThat(reports.subList(0, REPORTS).stream().map(this::number))
                .containsExactlyInAnyOrderElementsOf(expected);
        assertThat(reports.subList(0, REPORTS).stream()
                        .map(report -> signing.folder(report).orElseThrow().state()))
                .containsOnly(FolderState.SIGNED);
    }

    private void atOnce(List<ReportId> reports) throws InterruptedException, ExecutionException {
        ExecutorService people = Executors.newFixedThreadPool(reports.size());
        CountDownLatch together = new CountDownLatch(reports.size());
        List<Future<?>> signatures = new ArrayList<>();
        for (ReportId report : reports) {
            signatures.add(people.submit(() -> {
                together.countDown();
                together.await();
                rounds.sign(report);
                return null;
            }));
        }
        people.shutdown();
        for (Future<?> signature : signatures) {
            signature.get();
        }
    }

    private int number(ReportId report) {
        return Objects.requireNonNull(signing.folder(report).orElseThrow().documentNumber())
                .number();
    }
}
