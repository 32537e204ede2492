package vn.trinhky.operations.outage;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.trinhky.calendar.WorkingCalendar;
import vn.trinhky.cast.Cast;
import vn.trinhky.cast.Clerk;
import vn.trinhky.cast.DemoPages;
import vn.trinhky.cast.RoundInHand;
import vn.trinhky.drafting.Submission;
import vn.trinhky.office.UnitId;
import vn.trinhky.regime.Reporting;
import vn.trinhky.regime.ReportingPeriod;
import vn.trinhky.regime.Round;
import vn.trinhky.regime.RoundChanging;
import vn.trinhky.regime.RoundId;
import vn.trinhky.regime.changing.DeadlineMoved;
import vn.trinhky.regime.changing.UnitChange;
import vn.trinhky.web.Formats;

@Tag("deadlines")
@DemoPages
class OutageCreditTests {

    private static final LocalDate DUE = LocalDate.of(2041, 3, 13);
    private static final LocalDate OWN = LocalDate.of(2041, 3, 20);

    @Autowired
    Clerk clerk;

    @Autowired
    Cast cast;

    @Autowired
    RoundInHand rounds;

    @Autowired
    RoundChanging changing;

    @Autowired
    Reporting reporting;

    @Autowired
    WorkingCalendar calendar;

    @Autowired
    OutageRows rows;

    @Autowired
    OutageCrediting crediting;

    @Autowired
    ObjectProvider<SchedulerClient> scheduler;

    @Autowired
    JdbcClient database;

    @Test
    void unitsDueInAnOutageGetTheirTimeBackOnceAndReadWhy() {
        RoundId id = rounds.open(new ReportingPeriod(3390, 1));
        List<UnitId> units = rounds.parts(id).stream().map(Submission::unit).toList();
        changing.change(id, new DeadlineMoved(DUE), cast.compiler());
        changing.change(id, new UnitChange.Extended(units.get(0), OWN), cast.compiler());

        Outage first = outage(DUE, 9, 11);
        crediting.credit(first.id());
        crediting.credit(first.id());
        crediting.credit(outage(OWN, 8, 9).id());

        Round round = reporting.round(id);
        assertThat(round.deadline()).isEqualTo(calendar.plus(DUE, 1));
        assertThat(round.deadlineFor(units.get(1))).isEqualTo(calendar.plus(DUE, 1));
        assertThat(round.deadlineFor(units.get(0))).isEqualTo(calendar.plus(OWN, 1));
        String words = "Hệ thống ngừng từ 09:00 13/03/2041 đến 11:00 13/03/2041";
        assertThat(clerk.opens(Cast.COMPILER, "/rounds/" + id.value()))
                .bodyText()
                .contains(words);
        String drafter = Cast.COMMUNES.get(1).drafter();
        assertThat(clerk.opens(
                        drafter, "/submissions/" + rounds.partOf(drafter, id).value()))
                .bodyText()
                .contains(words);
        assertThat(clerk.opens(Cast.COMPILER, "/rounds/" + id.value() + "/journal"))
                .bodyText()
                .containsOnlyOnce("từ 13/03/2041 sang 14/03/2041 vì hệ thống ngừng")
                .contains("từ 20/03/2041 sang 21/03/2041 vì hệ thống ngừng");
        assertThat(clerk.opens(Cast.ADMINISTRATOR, "/operations/outages"))
                .bodyText()
                .contains("09:00 13/03/2041", "2 giờ 0 phút", round.period().inWords());
        assertThat(clerk.opens(Cast.COMPILER, "/operations/outages")).hasStatus(403);
        assertThat(clerk.opens(Cast.ADMINISTRATOR, "/api/v1/operations/outages"))
                .bodyJson()
                .extractingPath("$[1].creditedRounds[0]")
                .isEqualTo(id.value().toString());
    }

    @Test
    void aSilenceOfMoreThanTenMinutesIsAnOutageAndSeenOnce() {
        database.sql("delete from heartbeat").update();
        Instant start = Instant.parse("2042-01-06T01:00:00Z");
        long before = outages();

        beat(start);
        beat(start.plus(Duration.ofMinutes(10)));
        assertThat(outages()).isEqualTo(before);
        beat(start.plus(Duration.ofMinutes(40)));
        beat(start.plus(Duration.ofMinutes(40)));
        beat(start.plus(Duration.ofMinutes(20)));
        beat(start.plus(Duration.ofMinutes(41)));

        assertThat(outages()).isEqualTo(before + 1);
        assertThat(rows.newest(1).get(0).length()).isEqualTo(Duration.ofMinutes(30));
        assertThat(database.sql(
                                "select count(*) from scheduled_tasks where task_name = 'credit-outage' and task_instance = ?")
                        .param(rows.newest(1).get(0).id().toString())
                        .query(Long.class)
                        .single())
                .isOne();
    }

    private Outage outage(LocalDate day, int from, int until) {
        return rows.add(
                day.atTime(from, 0).atZone(Formats.OFFICE_ZONE).toInstant(),
                day.atTime(until, 0).atZone(Formats.OFFICE_ZONE).toInstant());
    }

    private void beat(Instant at) {
        new Heartbeat(rows, scheduler, Clock.fixed(at, Formats.OFFICE_ZONE)).beat();
    }

    private long outages() {
        return database.sql("select count(*) from outage").query(Long.class).single();
    }
}
