package vn.trinhky.notice.digest;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.trinhky.calendar.WorkingCalendar;
import vn.trinhky.cast.Cast;
import vn.trinhky.cast.OnDemoPages;
import vn.trinhky.cast.RoundInHand;
import vn.trinhky.incoming.reminding.Reminding;
import vn.trinhky.notice.digest.Line.Urgency;
import vn.trinhky.notice.kept.KeptNotice;
import vn.trinhky.notice.kept.KeptNotices;
import vn.trinhky.office.PostHolders;
import vn.trinhky.office.absence.StandIns;
import vn.trinhky.regime.Reporting;
import vn.trinhky.regime.ReportingPeriod;
import vn.trinhky.regime.RoundId;
import vn.trinhky.web.Formats;

/** Years in which nobody else works, so that no letter leaves while the tests run. */
@OnDemoPages
@Tag("deadlines")
class MorningDigestTests {

    private static final Cast.Commune LATE = Cast.COMMUNES.get(1);
    private static final Cast.Commune PUNCTUAL = Cast.COMMUNES.get(0);

    @Autowired
    Mornings mornings;

    @Autowired
    OpenItems open;

    @Autowired
    Reminding arrivals;

    @Autowired
    PostHolders holders;

    @Autowired
    StandIns standIns;

    @Autowired
    KeptNotices notices;

    @Autowired
    WorkingCalendar calendar;

    @Autowired
    ObjectProvider<SchedulerClient> scheduler;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient database;

    @Autowired
    Reporting reporting;

    @Autowired
    RoundInHand rounds;

    @Autowired
    Cast cast;

    @Test
    void remindsEachPersonOnceADayOfWhatIsOpenAndMakesUpForAnOutageInOne() {
        LocalDate due = calendar.next(LocalDate.of(3352, 5, 20));
        RoundId round = open(new ReportingPeriod(3352, 2), due);
        rounds.submit(PUNCTUAL, round);

        LocalDate seven = calendar.plus(due, -7);
        write(seven, LocalTime.of(7, 30));
        write(seven, LocalTime.of(7, 31)); // another node, or a restart
        assertThat(line(LATE.drafter(), seven, round))
                .extracting(Line::urgency, Line::days)
                .containsExactly(Urgency.SOON, 7);
        assertThat(digests(LATE.drafter(), seven)).hasSize(1);
        assertThat(lines(LATE.approver(), seven, round)).isEmpty();
        assertThat(lines(PUNCTUAL.drafter(), seven, round)).isEmpty();
        assertThat(line(Cast.COMPILER, seven, round))
                .extracting(Line::count, Line::urgency)
                .containsExactly(6, Urgency.SOON);

        LocalDate after = calendar.plus(due, 1); // down on the third and the last day before, and on the day itself
        write(after, LocalTime.of(6, 0));
        assertThat(digests(LATE.drafter(), after)).isEmpty();
        write(after, LocalTime.of(10, 15));
        assertThat(line(LATE.drafter(), after, round))
                .extracting(Line::urgency, Line::days)
                .containsExactly(Urgency.LATE, 1);
        assertThat(lines(LATE.approver(), after, round)).hasSize(1);
        assertThat(line(Cast.COMPILER, after, round))
                .extracting(Line::count, Line::urgency)
                .containsExactly(6, Urgency.LATE);
        assertThat(lettersTo(LATE.drafter(), after)).isEqualTo(1);
    }

    @Test
    void isWrittenNeitherAtNightNorOnDaysOff() {
        LocalDate due = calendar.next(LocalDate.of(3354, 5, 20));
        open(new ReportingPeriod(3354, 2), due);
        write(due, LocalTime.of(17, 0));
        LocalDate off = due;
        while (calendar.isWorking(off)) {
            off = off.plusDays(1);
        }
        write(off, LocalTime.of(9, 0));
        assertThat(digests(LATE.drafter(), due)).isEmpty();
        assertThat(digests(LATE.drafter(), off)).isEmpty();
    }

    private RoundId open(ReportingPeriod period, LocalDate due) {
        return reporting.openRound(reporting.compiledBy(cast.compiler()).get(0).id(), period, due, cast.compiler());
    }

    private void write(LocalDate day, LocalTime time) {
        Clock clock =
                Clock.fixed(ZonedDateTime.of(day, time, Formats.OFFICE_ZONE).toInstant(), Formats.OFFICE_ZONE);
        var digest =
                new MorningDigest(mornings, open, arrivals, holders, standIns, notices, calendar, scheduler, clock);
        transaction.executeWithoutResult(t -> digest.write());
    }

    private List<KeptNotice> digests(String who, LocalDate day) {
        return notices.of(cast.officer(who).id(), 1000).stream()
                .filter(notice -> day.equals(notice.day()))
                .toList();
    }

    private List<Line> lines(String who, LocalDate day, RoundId round) {
        String about = reporting.round(round).period().inWords();
        return digests(who, day).stream()
                .flatMap(digest -> digest.lines().stream())
                .filter(line -> line.about().contains(about))
                .toList();
    }

    private Line line(String who, LocalDate day, RoundId round) {
        List<Line> lines = lines(who, day, round);
        assertThat(lines).hasSize(1);
        return lines.get(0);
    }

    private int lettersTo(String who, LocalDate day) {
        List<String> ids =
                digests(who, day).stream().map(one -> one.id().toString()).toList();
        return database.sql(
                        "select count(*) from scheduled_tasks where task_name = 'tell-by-mail' and task_instance in (:ids)")
                .param("ids", ids)
                .query(Integer.class)
                .single();
    }
}
