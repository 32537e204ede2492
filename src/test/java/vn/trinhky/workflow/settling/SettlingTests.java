package vn.trinhky.workflow.settling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.flowable.engine.HistoryService;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.trinhky.cast.Cast;
import vn.trinhky.cast.Clerk;
import vn.trinhky.cast.DemoPages;
import vn.trinhky.cast.ManyUnits;
import vn.trinhky.cast.RoundInHand;
import vn.trinhky.drafting.Drafting;
import vn.trinhky.drafting.PartProgress;
import vn.trinhky.drafting.Submission;
import vn.trinhky.drafting.SubmissionId;
import vn.trinhky.drafting.refusals.PartNotInDraft;
import vn.trinhky.office.Officer;
import vn.trinhky.office.UnitId;
import vn.trinhky.regime.Reporting;
import vn.trinhky.regime.ReportingPeriod;
import vn.trinhky.regime.RoundChanging;
import vn.trinhky.regime.RoundId;
import vn.trinhky.regime.changing.UnitChange;
import vn.trinhky.workflow.OpenTask;
import vn.trinhky.workflow.Tasks;

/** Rounds of so many units that the processes of their parts end after the request. */
@DemoPages
@Tag("deadlines")
class SettlingTests {

    private static final LocalDate FAR = LocalDate.of(2999, 12, 31);

    /** Beside the communes of the cast: more than a batch together. */
    private static final int OTHERS = Settling.IN_A_BATCH;

    private static final String DRAFTER = Cast.COMMUNES.get(1).drafter();

    @Autowired
    Clerk clerk;

    @Autowired
    Cast cast;

    @Autowired
    RoundInHand rounds;

    @Autowired
    Reporting reporting;

    @Autowired
    RoundChanging changing;

    @Autowired
    Drafting drafting;

    @Autowired
    ManyUnits manyUnits;

    @Autowired
    Tasks tasks;

    @Autowired
    Settling settling;

    @Autowired
    LaterSettling later;

    @Autowired
    HistoryService history;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient database;

    @Test
    void partsThatHaveEndedWaitForNobodyBeforeTheirProcessesFollow() {
        RoundId round = open(3465);
        rounds.submit(Cast.COMMUNES.get(0), round);
        SubmissionId part = rounds.partOf(DRAFTER, round);
        Officer drafter = cast.officer(DRAFTER);
        assertThat(before(drafter)).containsOnlyOnce(part.value());

        endWithoutBackground(round);

        assertThat(standing(round)).containsOnly(Submission.State.SUBMITTED, Submission.State.MISSING);
        assertThat(goingOn(round)).isEqualTo(OTHERS + Cast.COMMUNES.size());
        assertThat(before(drafter)).doesNotContain(part.value());
        assertThat(tasks.open()).extracting(OpenTask::subject).doesNotContain(part.value());
        assertThat(tasks.about(List.of(part.value()))).isEmpty();
        assertThat(clerk.opens(DRAFTER, "/")).bodyText().doesNotContain("/submissions/" + part.value());
        for (String who : List.of(Cast.COMMUNES.get(1).approver(), Cast.COMPILER)) {
            assertThat(clerk.opens(who, "/rounds/" + round.value() + "/map"))
                    .hasStatusOk()
                    .bodyText()
                    .doesNotContain(drafter.fullName());
        }
        assertThatThrownBy(() -> drafting.requestApproval(part, drafter)).isInstanceOf(PartNotInDraft.class);
    }

    @Test
    void aUnitThatIsAskedAgainMeanwhileBeginsAnew() {
        RoundId round = open(3466);
        rounds.submit(Cast.COMMUNES.get(0), round);
        endWithoutBackground(round);
        SubmissionId part = rounds.partOf(DRAFTER, round);
        UnitId unit = rounds.parts(round).stream()
                .filter(one -> one.id().equals(part))
                .findFirst()
                .orElseThrow()
                .unit();
        changing.change(round, new UnitChange.Withdrawn(unit, "Đã sáp nhập"), cast.compiler());
        changing.change(round, new UnitChange.Added(unit, List.of()), cast.compiler());
        assertThat(before(cast.officer(DRAFTER))).containsOnlyOnce(part.value());

        transaction.executeWithoutResult(dies -> {
            assertThat(settling.settleSome(round)).isTrue();
            dies.setRollbackOnly();
        });
        assertThat(goingOn(round)).isEqualTo(OTHERS + Cast.COMMUNES.size());
        assertThat(settling.settleSome(round)).isTrue();
        assertThat(goingOn(round)).isEqualTo(Cast.COMMUNES.size());
        transaction.executeWithoutResult(both -> {
            later.settle(round);
            later.settle(round);
        });

        untilNothingIsLeft(round);
        assertThat(goingOn(round)).isEqualTo(2); // one was submitted, one is asked again
        assertThat(settling.settleSome(round)).isFalse();
        rounds.submit(Cast.COMMUNES.get(1), round);
    }

    @Test
    void theProcessesOfAClearedReportEndSoon() {
        RoundId round = open(3467);
        database.sql("update submission set state = 'SUBMITTED', times_submitted = 1 where round_id = ?")
                .param(round.value())
                .update();

        drafting.accept(round);

        assertThat(standing(round)).containsOnly(Submission.State.ACCEPTED);
        untilNothingIsLeft(round);
        assertThat(goingOn(round)).isZero();
        assertThat(rounds.parts(round)).allSatisfy(part -> assertThat(history.createHistoricActivityInstanceQuery()
                        .processInstanceId(history.createHistoricProcessInstanceQuery()
                                .processInstanceBusinessKey(part.id().value().toString())
                                .singleResult()
                                .getId())
                        .activityId("done")
                        .count())
                .isOne());
    }

    /** As if the node had died between the end of the collection and the first batch. */
    private void endWithoutBackground(RoundId round) {
        transaction.executeWithoutResult(dies -> {
            reporting.closeCollection(round, cast.compiler());
            assertThat(database.sql(
                                    "delete from scheduled_tasks where task_name = 'settle-parts' and task_instance like ?")
                            .param(round.value() + "/%")
                            .update())
                    .isOne();
        });
    }

    private void untilNothingIsLeft(RoundId round) {
        await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> assertThat(database.sql(
                                "select count(*) from scheduled_tasks where task_name = 'settle-parts' and task_instance like ?")
                        .param(round.value() + "/%")
                        .query(Long.class)
                        .single())
                .isZero());
    }

    private long goingOn(RoundId round) {
        return database.sql("""
                        select count(*) from act_ru_execution e join submission s on s.submission_id::text = e.business_key_
                        where s.round_id = ?""").param(round.value()).query(Long.class).single();
    }

    private List<UUID> before(Officer officer) {
        return tasks.waitingFor(officer).stream().map(OpenTask::subject).toList();
    }

    private List<Submission.State> standing(RoundId round) {
        return drafting.progressIn(round).stream().map(PartProgress::state).toList();
    }

    private RoundId open(int year) {
        return manyUnits.open(new ReportingPeriod(year, 1), FAR, "Xã kết thúc", OTHERS);
    }
}
