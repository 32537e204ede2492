package vn.trinhky.workflow.deadlines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.flowable.engine.ManagementService;
import org.flowable.engine.TaskService;
import org.flowable.job.api.Job;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import vn.trinhky.calendar.Timing;
import vn.trinhky.calendar.WorkingCalendar;
import vn.trinhky.cast.Cast;
import vn.trinhky.cast.OnDemoPages;
import vn.trinhky.cast.RoundInHand;
import vn.trinhky.compilation.Compilation;
import vn.trinhky.journal.Journal;
import vn.trinhky.journal.JournalEntry;
import vn.trinhky.office.UnitId;
import vn.trinhky.regime.Reporting;
import vn.trinhky.regime.ReportingPeriod;
import vn.trinhky.regime.RoundChanging;
import vn.trinhky.regime.RoundId;
import vn.trinhky.regime.changing.DeadlineMoved;
import vn.trinhky.regime.changing.UnitChange;

/** The timers of a collection go off at the end of its days, and move with them. */
@OnDemoPages
@Tag("deadlines")
class CollectionTimersTests {

    private static final LocalDate DAY = LocalDate.of(2990, 6, 14);

    @Autowired
    Cast cast;

    @Autowired
    RoundInHand rounds;

    @Autowired
    RoundChanging changing;

    @Autowired
    Reporting reporting;

    @Autowired
    Compilation compilation;

    @Autowired
    WorkingCalendar calendar;

    @Autowired
    ManagementService jobs;

    @Autowired
    TaskService tasks;

    @Autowired
    Journal journal;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void moveWithTheDeadlineAndTheTaskStaysWhatItIs() {
        RoundId round = rounds.open(new ReportingPeriod(2872, 1));
        assertThat(timer(round, "due")).isEqualTo(Timing.lateFrom(LocalDate.of(2999, 12, 31)));
        String task = collecting(round).getId();

        move(round, DAY);
        assertThat(timer(round, "due")).isEqualTo(Timing.lateFrom(DAY));
        assertThat(timer(round, "overdue")).isEqualTo(Timing.lateFrom(calendar.plus(DAY, 2)));
        move(round, DAY.minusDays(3));
        assertThat(timer(round, "due")).isEqualTo(Timing.lateFrom(DAY.minusDays(3)));
        assertThat(collecting(round).getId()).isEqualTo(task);
    }

    @Test
    void waitForTheUnitThatWasGivenTheLatestDay() {
        RoundId round = rounds.open(new ReportingPeriod(2872, 2));
        move(round, DAY);
        UnitId unit = reporting.round(round).plan().contributors().get(0);
        changing.change(round, new UnitChange.Extended(unit, DAY.plusDays(10)), cast.compiler());
        assertThat(timer(round, "due")).isEqualTo(Timing.lateFrom(DAY.plusDays(10)));

        changing.change(round, new UnitChange.Withdrawn(unit, "Đã sáp nhập"), cast.compiler());
        assertThat(timer(round, "due")).isEqualTo(Timing.lateFrom(DAY));
    }

    /** Nobody calls them: the engine's own worker finds them within ten seconds. */
    @Test
    void goOffByThemselvesAndNoteWhoHasNotSent() {
        RoundId round = rounds.open(new ReportingPeriod(2872, 3));
        rounds.submit(Cast.COMMUNES.get(0), round);
        inASecond(round, "due");
        inASecond(round, "overdue");
        await().atMost(Duration.ofSeconds(30))
                .until(() -> entries(round, "COLLECTION_DUE").size()
                                + entries(round, "COLLECTION_ESCALATED").size()
                        == 2);

        assertThat(entries(round, "COLLECTION_DUE")).singleElement().satisfies(entry -> assertThat(entry.details())
                .containsEntry("number", "6"));
        assertThat(collecting(round)).isNotNull();
        move(round, DAY);
        assertThat(timer(round, "due")).as("set anew").isEqualTo(Timing.lateFrom(DAY));
    }

    @Test
    void areSetAnewWhenADeadlineMovesAfterItHasPassed() {
        RoundId round = rounds.open(new ReportingPeriod(2872, 4));
        letPass(round, "due");
        move(round, DAY);

        assertThat(timer(round, "due")).isEqualTo(Timing.lateFrom(DAY));
        assertThat(timer(round, "overdue")).isEqualTo(Timing.lateFrom(calendar.plus(DAY, 2)));
        assertThat(collecting(round)).isNotNull();
    }

    @Test
    void endWithTheCollection() {
        RoundId round = rounds.open(new ReportingPeriod(2873, 1));
        reporting.closeCollection(round, cast.compiler());
        assertThat(timers(round, "due")).isEmpty();
        assertThat(timers(round, "overdue")).isEmpty();
    }

    private void move(RoundId round, LocalDate day) {
        changing.change(round, new DeadlineMoved(day), cast.compiler());
    }

    private Instant timer(RoundId round, String timer) {
        return timers(round, timer).get(0).getDuedate().toInstant();
    }

    private List<Job> timers(RoundId round, String timer) {
        return jobs.createTimerJobQuery()
                .processInstanceId(instance(round))
                .elementId(timer)
                .list();
    }

    private void inASecond(RoundId round, String timer) {
        Instant soon = Instant.now().plusSeconds(1);
        jobs.rescheduleTimeDateJob(timers(round, timer).get(0).getId(), soon.toString());
    }

    /** As if its hour had come; in one transaction, so that the engine's own workers do not come in between. */
    private void letPass(RoundId round, String timer) {
        transaction.executeWithoutResult(t -> jobs.executeJob(
                jobs.moveTimerToExecutableJob(timers(round, timer).get(0).getId())
                        .getId()));
    }

    private org.flowable.task.api.Task collecting(RoundId round) {
        return tasks.createTaskQuery()
                .processInstanceBusinessKey(report(round))
                .taskDefinitionKey("collect")
                .singleResult();
    }

    private String instance(RoundId round) {
        return tasks.createTaskQuery()
                .processInstanceBusinessKey(report(round))
                .list()
                .get(0)
                .getProcessInstanceId();
    }

    private String report(RoundId round) {
        return compilation.reportOf(round).orElseThrow().id().value().toString();
    }

    private List<JournalEntry> entries(RoundId round, String milestone) {
        return journal.entries(round.value()).stream()
                .filter(entry -> entry.milestone().equals(milestone))
                .toList();
    }
}
