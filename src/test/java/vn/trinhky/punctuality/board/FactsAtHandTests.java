package vn.trinhky.punctuality.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.trinhky.cast.Cast;
import vn.trinhky.cast.OnDemoPages;
import vn.trinhky.cast.RoundInHand;
import vn.trinhky.drafting.Drafting;
import vn.trinhky.drafting.OpenedParts;
import vn.trinhky.drafting.SubmissionId;
import vn.trinhky.office.UnitId;
import vn.trinhky.punctuality.FactsAtHand;
import vn.trinhky.punctuality.record.Correction;
import vn.trinhky.punctuality.record.UnitRecordKeeping;
import vn.trinhky.regime.Reporting;
import vn.trinhky.regime.ReportingPeriod;
import vn.trinhky.regime.RoundChanging;
import vn.trinhky.regime.RoundId;
import vn.trinhky.regime.changing.UnitChange;

/** What a board counts from is what the data says, whatever happened meanwhile. */
@OnDemoPages
@Tag("deadlines")
class FactsAtHandTests {

    private static final LocalDate LATER = LocalDate.of(2999, 6, 1);

    /** Facts that are at hand and not so, or are so and not at hand. */
    private static final String DIFFERENT = """
            with now as (select round_id, unit_id, number, due, sent_on, opened, content, returns from punctuality_facts(array[?])),
            kept as (select round_id, unit_id, number, due, sent_on, opened, content, returns from fact_at_hand where round_id = ?)
            select 'now ' || x::text from (select * from now except select * from kept) x
            union all select 'kept ' || x::text from (select * from kept except select * from now) x""";

    @Autowired
    RoundInHand rounds;

    @Autowired
    Cast cast;

    @Autowired
    Drafting drafting;

    @Autowired
    OpenedParts opened;

    @Autowired
    Reporting reporting;

    @Autowired
    RoundChanging changing;

    @Autowired
    UnitRecordKeeping keeping;

    @Autowired
    FactsAtHand facts;

    @Autowired
    JdbcClient database;

    @Autowired
    AutowireCapableBeanFactory beans;

    JuneRound june;

    @BeforeEach
    void prepareRounds() {
        june = new JuneRound();
        beans.autowireBean(june);
    }

    @Test
    void followEveryChange() {
        RoundId round = rounds.open(new ReportingPeriod(3477, 1));
        follows(round);
        SubmissionId first = rounds.partOf("lam", round);
        opened.note(
                rounds.parts(round).stream()
                        .filter(part -> part.id().equals(first))
                        .findFirst()
                        .orElseThrow(),
                cast.officer("lam"));
        follows(round);
        rounds.write(Cast.COMMUNES.get(1), round);
        follows(round);
        june.send(0, round, "- Ra quân dọn kênh mương ở ba thôn.", LATER.minusDays(3));
        follows(round);
        drafting.returnToUnit(first, "Thiếu số hộ.", cast.compiler());
        follows(round);
        UnitId unit = unitOf(first);
        changing.change(round, new UnitChange.Extended(unit, LATER.plusYears(1)), cast.compiler());
        follows(round);
        changing.change(
                round, new UnitChange.Withdrawn(unitOf(rounds.partOf("tuan", round)), "Đã sáp nhập"), cast.compiler());
        follows(round);
        database.sql("update round set deadline = ? where round_id = ?")
                .params(LATER, round.value())
                .update();
        follows(round);
        reporting.closeCollection(round, cast.compiler());
        follows(round);
        keeping.correct(
                round, unit, new Correction(JuneRound.DUE, JuneRound.DUE, null), "Nộp bản giấy.", cast.compiler());
        follows(round);
    }

    /** Of those who look at the same time nobody writes what was so before over what is so now. */
    @Test
    void areRightAfterManyLookedWhileUnitsSent() throws Exception {
        RoundId round = rounds.open(new ReportingPeriod(3477, 2));
        List<SubmissionId> parts =
                rounds.parts(round).stream().map(part -> part.id()).toList();
        ExecutorService people = Executors.newFixedThreadPool(6);
        try {
            Stream<Callable<Void>> sending = parts.stream().limit(3).map(part -> () -> {
                for (int times = 1; times <= 60; times++) {
                    database.sql(
                                    "update submission set times_submitted = ?, last_submitted_at = now() where submission_id = ?")
                            .params(times, part.value())
                            .update();
                }
                return null;
            });
            Stream<Callable<Void>> looking = IntStream.range(0, 3).mapToObj(person -> () -> {
                for (int times = 0; times < 40; times++) {
                    facts.catchUp(List.of(round));
                }
                return null;
            });
            for (var done : people.invokeAll(Stream.concat(sending, looking).toList())) {
                done.get();
            }
        } finally {
            people.shutdownNow();
        }
        facts.catchUp(List.of(round));
        assertThat(different(round)).isEmpty();
    }

    /** The change is not at hand before somebody looks, so that the step itself is seen to have told of it. */
    private void follows(RoundId round) {
        assertThat(different(round)).isNotEmpty();
        facts.catchUp(List.of(round));
        assertThat(different(round)).isEmpty();
    }

    private List<String> different(RoundId round) {
        return database.sql(DIFFERENT)
                .params(round.value(), round.value())
                .query(String.class)
                .list();
    }

    private UnitId unitOf(SubmissionId part) {
        return drafting.progress(part, cast.compiler()).unit();
    }
}
