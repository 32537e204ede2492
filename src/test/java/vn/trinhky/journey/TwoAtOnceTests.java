package vn.trinhky.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.trinhky.cast.Cast;
import vn.trinhky.cast.RoundInHand;
import vn.trinhky.compilation.Compilation;
import vn.trinhky.compilation.ReportId;
import vn.trinhky.dispatch.Dispatching;
import vn.trinhky.drafting.Drafting;
import vn.trinhky.drafting.PartWriting;
import vn.trinhky.drafting.SubmissionId;
import vn.trinhky.journal.Journal;
import vn.trinhky.journal.Milestone;
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

    @Autowired
    private PartWriting writing;

    @Autowired
    private Dispatching dispatching;

    @Autowired
    private Compilation compilation;

    @Autowired
    private Journal journal;

    @LocalServerPort
    private int port;

    @Test
    void askForApprovalOnceAndApproveOnce() throws Exception {
        RoundId round = rounds.open(new ReportingPeriod(2053, 1));
        SubmissionId part = rounds.partOf("lam", round);
        var drafter = cast.officer("lam");
        writing.write(
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
    void openARoundOnce() throws Exception {
        String regime = office().compiler()
                .get("/regimes")
                .as(200)
                .json()
                .get(0)
                .get("id")
                .asString();
        var wanted = Map.of("regime", regime, "year", 2054, "quarter", 1, "deadline", "2999-12-31");
        assertOneIsDone(press(Cast.COMPILER, person -> person.post("/rounds", wanted)));
    }

    @Test
    void sendToReviewOnce() throws Exception {
        ReportId report = rounds.collected(new ReportingPeriod(2053, 4));
        rounds.writeAll(report);
        assertOneIsDone(press(Cast.COMPILER, "/reports/" + report.value() + "/review-request"));
    }

    @Test
    void signOnce() throws Exception {
        ReportId report = rounds.cleared(new ReportingPeriod(2054, 2));
        String address = "/reports/" + report.value();
        String digest =
                office().signatory().post(address + "/signature-folder").as(200).field("pdfDigest");
        var word = Map.of("digest", digest, "password", cast.password());
        assertOneIsDone(press(Cast.SIGNATORY, person -> person.post(address + "/signature", word)));
    }

    @Test
    void acknowledgeOnce() throws Exception {
        ReportId report = rounds.issued(new ReportingPeriod(2054, 3));
        var delivery = dispatching.deliveriesOf(report, cast.clerk()).stream()
                .filter(letter -> letter.addressee().contains("Đăk Ruồng"))
                .findFirst()
                .orElseThrow();
        assertOneIsDone(press("lam", "/inbox/" + delivery.id().value() + "/acknowledgement"));
    }

    @Test
    void sealOnce() throws Exception {
        ReportId report = rounds.signed(new ReportingPeriod(2053, 3));
        assertOneIsDone(press(Cast.CLERK, "/reports/" + report.value() + "/issue"));
        assertThat(journal.entries(compilation.report(report).round().value()))
                .filteredOn(entry -> entry.milestone().equals(Milestone.REPORT_ISSUED.name()))
                .hasSize(1);
    }

    private static void assertOneIsDone(List<Answer> answers) {
        assertThat(answers).filteredOn(answer -> answer.status() < 300).hasSize(1);
        assertThat(answers)
                .filteredOn(answer -> answer.status() >= 300)
                .allSatisfy(
                        answer -> assertThat(answer.status()).as(answer.text()).isEqualTo(409));
    }

    private Office office() {
        return Office.at(port, cast.password());
    }

    private List<Answer> press(String name, String address) throws Exception {
        return press(name, person -> person.post(address));
    }

    private List<Answer> press(String name, Function<Person, Answer> button) throws Exception {
        Person person = office().person(name);
        CyclicBarrier together = new CyclicBarrier(PRESSES);
        ExecutorService fingers = Executors.newFixedThreadPool(PRESSES);
        try {
            List<Future<Answer>> answers = IntStream.range(0, PRESSES)
                    .mapToObj(press -> fingers.submit(() -> {
                        together.await(1, TimeUnit.MINUTES);
                        return button.apply(person);
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
