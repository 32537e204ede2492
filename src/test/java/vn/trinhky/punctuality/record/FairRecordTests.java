package vn.trinhky.punctuality.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.trinhky.cast.Cast;
import vn.trinhky.cast.Clerk;
import vn.trinhky.cast.DemoPages;
import vn.trinhky.cast.RoundInHand;
import vn.trinhky.drafting.Drafting;
import vn.trinhky.office.UnitId;
import vn.trinhky.punctuality.Facts;
import vn.trinhky.regime.Reporting;
import vn.trinhky.regime.ReportingPeriod;
import vn.trinhky.regime.RoundId;
import vn.trinhky.web.InvalidInput;

@DemoPages
@Tag("deadlines")
class FairRecordTests {

    private static final LocalDate DUE = LocalDate.of(2024, 6, 14);

    @Autowired
    Clerk clerk;

    @Autowired
    Cast cast;

    @Autowired
    RoundInHand rounds;

    @Autowired
    Reporting reporting;

    @Autowired
    Drafting drafting;

    @Autowired
    UnitRecordKeeping keeping;

    @Autowired
    Facts facts;

    @Test
    void takesTwoCorrectionsAtOnceOneAfterTheOther() throws Exception {
        RoundId round = rounds.open(new ReportingPeriod(3472, 1));
        reporting.closeCollection(round, cast.compiler());
        UnitId unit =
                drafting.progress(rounds.partOf("loan", round), cast.compiler()).unit();
        CyclicBarrier together = new CyclicBarrier(2);
        ExecutorService compilers = Executors.newFixedThreadPool(2);
        try {
            List<Future<Boolean>> done = compilers.invokeAll(
                    List.of(() -> corrects(round, unit, 1, together), () -> corrects(round, unit, 2, together)));
            for (Future<Boolean> one : done) {
                assertThat(one.get()).isTrue();
            }
        } finally {
            compilers.shutdown();
        }
        assertThat(facts.of(round, unit).orElseThrow().number()).isEqualTo(3);
    }

    private boolean corrects(RoundId round, UnitId unit, int early, CyclicBarrier together) throws Exception {
        together.await();
        var correction = new Correction(DUE, DUE.minusDays(early), null);
        keeping.correct(round, unit, correction, "Nộp bản giấy.", cast.compiler());
        return true;
    }

    @Test
    void takesNoDayOfAMistypedYear() {
        LocalDate mistyped = LocalDate.of(24, 6, 14);
        assertThatThrownBy(() -> new Correction(mistyped, null, null)).isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> new Correction(DUE, mistyped, null)).isInstanceOf(InvalidInput.class);
    }

    /** The numbers that hold already, because other tests are judged by them, too. */
    @Test
    void tellsProgramsByWhichRuleItJudgesAndLetsTheCompilerSetIt() {
        RoundId round = rounds.open(new ReportingPeriod(3472, 2));
        String rule = "/api/v1/regimes/" + reporting.round(round).regime().value() + "/punctuality/rule";
        String wanted = "{\"alikeFrom\":95,\"fewestWords\":10,\"reason\":\"Như mọi năm\"}";
        assertThat(clerk.sendsJson("loan", rule, wanted)).hasStatus(403);
        assertThat(clerk.sendsJson(Cast.COMPILER, rule, wanted.replace("95", "20")))
                .hasStatus(422);
        assertThat(clerk.sendsJson(Cast.COMPILER, rule, wanted)).hasStatus(204);
        assertThat(clerk.opens("loan", rule)).hasStatusOk().bodyText().contains("\"alikeFrom\":95", "Như mọi năm");
    }
}
