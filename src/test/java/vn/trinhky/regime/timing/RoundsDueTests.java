package vn.trinhky.regime.timing;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.trinhky.calendar.CutOff;
import vn.trinhky.calendar.Due;
import vn.trinhky.calendar.Roll;
import vn.trinhky.calendar.Ruling;
import vn.trinhky.calendar.notices.NoticeEntering;
import vn.trinhky.calendar.notices.NoticeEntry;
import vn.trinhky.cast.Cast;
import vn.trinhky.cast.OnDemoPages;
import vn.trinhky.journal.Journal;
import vn.trinhky.office.OfficeDirectory;
import vn.trinhky.office.Officer;
import vn.trinhky.office.Unit;
import vn.trinhky.office.UnitId;
import vn.trinhky.office.UnitKind;
import vn.trinhky.regime.RegimeId;
import vn.trinhky.regime.Reporting;
import vn.trinhky.regime.ReportingPeriod;
import vn.trinhky.regime.ReportingRegime;
import vn.trinhky.regime.Round;
import vn.trinhky.regime.UnitGroup;
import vn.trinhky.regime.brief.RoundsInBrief;
import vn.trinhky.web.Formats;

/** Rounds open on their day, each once, whoever looks. The regime is of its own and its days are far ahead. */
@OnDemoPages
@Tag("deadlines")
class RoundsDueTests {

    private static final ReportingPeriod PERIOD = new ReportingPeriod(2871, 2);

    @Autowired
    Cast cast;

    @Autowired
    Timings timings;

    @Autowired
    TimingKeeping keeping;

    @Autowired
    NoticeEntering notices;

    @Autowired
    OpeningByItself opening;

    @Autowired
    Reporting reporting;

    @Autowired
    RoundsInBrief brief;

    @Autowired
    OfficeDirectory office;

    @Autowired
    Journal journal;

    @Autowired
    ObjectProvider<SchedulerClient> scheduler;

    @Autowired
    JdbcClient database;

    private final RegimeId regime = new RegimeId(UUID.randomUUID());
    private final UnitId province = new UnitId(UUID.randomUUID());
    private final UnitId commune = new UnitId(UUID.randomUUID());

    @BeforeEach
    void introduceARegime() {
        office.register(unit(province, "Sở thử"));
        office.register(unit(commune, "Xã thử"));
        var plan = reporting.compiledBy(cast.compiler()).get(0).plan();
        reporting.introduce(new ReportingRegime(
                regime,
                "TH-" + regime.value(),
                "Báo cáo tự mở",
                plan.changed()
                        .compilingUnit(province)
                        .contributors(List.of(province, commune))
                        .groups(List.of(new UnitGroup("tinh", "Cấp tỉnh", "Province", List.of(province))))
                        .reviewers(List.of())
                        .plan()));
        Due everybody = new Due.AfterCutOff(2, Due.Counted.WORKING_DAYS);
        Due own = new Due.AfterCutOff(5, Due.Counted.WORKING_DAYS);
        RegimeTiming timing = new RegimeTiming(
                ReportingPeriod.Kind.QUARTER,
                new CutOff.Decree09(),
                everybody,
                List.of(new TierDue("tinh", own)),
                Roll.NEXT_WORKING_DAY,
                10,
                ReminderPlan.USUAL,
                2,
                "");
        keeping.change(regime, timing, 0, cast.officer(Cast.ADMINISTRATOR));
    }

    /** Nobody shall find it due later. */
    @AfterEach
    void forgetTheTiming() {
        database.sql("delete from regime_timing where regime_id = ?")
                .param(regime.value())
                .update();
        database.sql("delete from scheduled_tasks where task_name = 'open-round'")
                .update();
    }

    @Test
    void areFoundFromTheirDayOnUntilTheyAreDue() {
        assertThat(due("2871-06-03")).isEmpty();
        assertThat(due("2871-06-04")).containsExactly(DueRound.of(regime, PERIOD));
        assertThat(due("2871-06-15")).as("the day was missed").containsExactly(DueRound.of(regime, PERIOD));
        assertThat(due("2871-06-20")).as("its parts are due already").isEmpty();
    }

    @Test
    void areFoundOnTheirDayAlsoMonthsAhead() {
        keeping.change(regime, opening(ReportingPeriod.Kind.MONTH, 60), 1, cast.officer(Cast.ADMINISTRATOR));
        assertThat(due("2871-04-14")).containsExactly(month(4), month(5));
        assertThat(due("2871-04-15")).containsExactly(month(4), month(5), month(6));
    }

    @Test
    void stayShutWhenItIsDecidedMeanwhileThatNoneOpens() {
        DueRound found = due("2871-06-04").get(0);
        keeping.change(regime, opening(ReportingPeriod.Kind.QUARTER, null), 1, cast.officer(Cast.ADMINISTRATOR));
        opening.open(found);
        assertThat(reporting.round(regime, PERIOD)).isEmpty();
    }

    @Test
    void standInTheOrderInWhichTheirPeriodsEnd() {
        Officer admin = cast.officer(Cast.ADMINISTRATOR);
        keeping.change(regime, opening(ReportingPeriod.Kind.YEAR, 0), 1, admin);
        opening.open(DueRound.of(regime, new ReportingPeriod(2871, ReportingPeriod.Kind.YEAR, 1)));
        keeping.change(regime, opening(ReportingPeriod.Kind.MONTH, 0), 2, admin);
        opening.open(month(6));

        assertThat(brief.takenPartIn(cast.signatory(), 1_000))
                .filteredOn(round -> round.regime().equals(regime))
                .extracting(round -> round.period().kind())
                .containsExactly(ReportingPeriod.Kind.YEAR, ReportingPeriod.Kind.MONTH);
    }

    @Test
    void areScheduledOnceByAllNodes() {
        CompletableFuture<?>[] nodes = Stream.of("2871-06-04", "2871-06-04", "2871-06-05")
                .map(day -> CompletableFuture.runAsync(() -> looking(day).look()))
                .toArray(CompletableFuture[]::new);
        CompletableFuture.allOf(nodes).join();

        assertThat(database.sql(
                                "select count(*) from scheduled_tasks where task_name = 'open-round' and task_instance like ?")
                        .param(regime.value() + "%")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void openOnceWithTheDaysOfEachTier() {
        DueRound found = due("2871-06-04").get(0);
        CompletableFuture<?>[] nodes = Stream.generate(() -> CompletableFuture.runAsync(() -> opening.open(found)))
                .limit(3)
                .toArray(CompletableFuture[]::new);
        CompletableFuture.allOf(nodes).join();

        Round round = reporting.round(regime, PERIOD).orElseThrow();
        assertThat(round.openedBy()).isEqualTo(Journal.SYSTEM);
        assertThat(round.deadline()).isEqualTo(round.deadlineFor(commune));
        assertThat(round.deadlineFor(province)).isAfter(round.deadlineFor(commune));
        assertThat(round.timing()).isEqualTo(timings.of(regime).orElseThrow());
        assertThat(journal.entries(round.id().value()))
                .filteredOn(entry -> entry.milestone().equals("ROUND_OPENED"))
                .singleElement()
                .satisfies(entry -> assertThat(entry.actor()).isEqualTo(Journal.SYSTEM));
        assertThat(due("2871-06-05")).isEmpty();
    }

    @Test
    void giveAUnitThatIsOffOnTheDueDayItsOwnNextOne() {
        var admin = cast.officer(Cast.ADMINISTRATOR);
        var off = new Ruling(Ruling.Kind.DAY_OFF, LocalDate.of(2027, 6, 16), LocalDate.of(2027, 6, 16), "Lễ hội");
        var notice = notices.enter(
                new NoticeEntry(2027, commune, "7/TB-" + commune.value(), null, "Xã thử", "Lễ hội", true, List.of(off)),
                admin);
        var plan = reporting.regime(regime).orElseThrow().plan();
        RoundDays days = timings.days(timings.of(regime).orElseThrow(), plan, new ReportingPeriod(2027, 2));
        notices.remove(notice.id(), "Chỉ để thử.", admin);

        assertThat(days.deadline()).isEqualTo("2027-06-17");
        assertThat(days.later()).containsExactly(Map.entry(province, LocalDate.of(2027, 6, 21)));
    }

    private static RegimeTiming opening(ReportingPeriod.Kind kind, @Nullable Integer opensBefore) {
        RegimeTiming usual = RegimeTiming.decree09(kind);
        return new RegimeTiming(
                usual.period(),
                usual.cutOff(),
                usual.due(),
                usual.tiers(),
                usual.roll(),
                opensBefore,
                usual.reminders(),
                usual.escalateAfter(),
                usual.basis());
    }

    private DueRound month(int number) {
        return DueRound.of(regime, new ReportingPeriod(2871, ReportingPeriod.Kind.MONTH, number));
    }

    private List<DueRound> due(String day) {
        return looking(day).today().stream()
                .filter(round -> round.regime().equals(regime.value()))
                .toList();
    }

    private RoundsDue looking(String day) {
        var noon = LocalDate.parse(day).atTime(12, 0).atZone(Formats.OFFICE_ZONE);
        return new RoundsDue(timings, reporting, scheduler, Clock.fixed(noon.toInstant(), Formats.OFFICE_ZONE));
    }

    private static Unit unit(UnitId id, String name) {
        return new Unit(id, "TH" + id.value(), UnitKind.DEPARTMENT, name, name, LocalDate.of(2020, 1, 1));
    }
}
