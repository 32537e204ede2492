package vn.trinhky.incoming.reminding;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.trinhky.calendar.WorkingCalendar;
import vn.trinhky.cast.OnDemoPages;
import vn.trinhky.incoming.Arrival;
import vn.trinhky.incoming.Arriving;
import vn.trinhky.incoming.Described;
import vn.trinhky.incoming.IncomingId;
import vn.trinhky.incoming.Origin;
import vn.trinhky.office.OfficeDirectory;
import vn.trinhky.office.Unit;

/** Years in which nobody else works, so that no letter leaves while the tests run. */
@OnDemoPages
@Tag("dispatch")
class RemindingTests {

    @Autowired
    JdbcClient database;

    @Autowired
    OfficeDirectory office;

    @Autowired
    WorkingCalendar calendar;

    @Autowired
    ObjectProvider<SchedulerClient> scheduler;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    Arriving arriving;

    @Test
    void remindsOfADocumentOnceADayByOneLetterToAnAddress() {
        IncomingId first = arrived("2990-01-04T09:00:00+07:00");
        IncomingId second = arrived("2990-01-04T10:00:00+07:00");
        assertThat(lettersAfter("2990-01-04T11:00:00+07:00", first)).isZero(); // there is still time today
        assertThat(lettersAfter("2990-01-04T15:30:00+07:00", first)).isEqualTo(1);
        assertThat(lettersAfter("2990-01-04T15:40:00+07:00", first)).isEqualTo(1);
        assertThat(lettersAfter("2990-01-05T08:00:00+07:00", first)).isEqualTo(2);
        assertThat(reminded(first)).isEqualTo(2).isEqualTo(reminded(second));
    }

    @Test
    void remindsNobodyAtNightOnSundayOrOnAHoliday() {
        IncomingId document = arrived("2990-02-01T09:00:00+07:00");
        remind("2990-02-03T22:00:00+07:00");
        remind("2990-02-07T10:00:00+07:00");
        remind("2990-04-30T10:00:00+07:00");
        assertThat(reminded(document)).isZero();
    }

    /** The unit has no clerk with an account, so its own address is written to. */
    private IncomingId arrived(String at) {
        Unit unit = office
                .unitsOn(OffsetDateTime.parse("2024-06-14T08:00:00+07:00").toLocalDate())
                .stream()
                .filter(one -> one.code().equals("HND"))
                .findFirst()
                .orElseThrow();
        Described described = new Described("UBND xã", "12/BC-UBND", null, "Báo cáo", "kết quả quý II", "");
        IncomingId id = arriving.arrive(new Arrival(Origin.EDXML, unit.id(), described, List.of(), null), "UBND xã");
        database.sql("update incoming_document set arrived_at = :at where document_id = :id")
                .param("at", OffsetDateTime.parse(at).withOffsetSameInstant(ZoneOffset.UTC))
                .param("id", id.value())
                .update();
        return id;
    }

    private int lettersAfter(String now, IncomingId about) {
        remind(now);
        assertThat(reminded(about)).isLessThanOrEqualTo(2);
        return database.sql("""
                        select count(*) from scheduled_tasks
                        where task_name = 'remind-of-arrivals' and task_instance like '2990-01-0% hoinongdan@%'""").query(Integer.class).single();
    }

    private void remind(String now) {
        Clock clock = Clock.fixed(OffsetDateTime.parse(now).toInstant(), ZoneOffset.UTC);
        Reminding reminding = new Reminding(database, office, calendar, scheduler, clock);
        transaction.executeWithoutResult(t -> reminding.remind());
    }

    private int reminded(IncomingId document) {
        return database.sql("select count(*) from incoming_reminder where document_id = :id")
                .param("id", document.value())
                .query(Integer.class)
                .single();
    }
}
