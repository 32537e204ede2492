package vn.trinhky.incoming.reminding;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.SchedulableInstance;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.trinhky.calendar.WorkingCalendar;
import vn.trinhky.office.OfficeDirectory;
import vn.trinhky.office.Person;
import vn.trinhky.office.PersonId;
import vn.trinhky.office.PostKind;
import vn.trinhky.office.UnitId;
import vn.trinhky.web.Formats;

/** Finds who has to be reminded, and schedules one letter for each address in the same transaction. */
@Component
class Reminding {

    static final TaskDescriptor<ReminderLetter> LETTER = TaskDescriptor.of("remind-of-arrivals", ReminderLetter.class);

    private final JdbcClient database;
    private final OfficeDirectory office;
    private final WorkingCalendar calendar;
    private final ObjectProvider<SchedulerClient> scheduler;
    private final Clock clock;

    Reminding(
            JdbcClient database,
            OfficeDirectory office,
            WorkingCalendar calendar,
            ObjectProvider<SchedulerClient> scheduler,
            Clock clock) {
        this.database = database;
        this.office = office;
        this.calendar = calendar;
        this.scheduler = scheduler;
        this.clock = clock;
    }

    /** A document that waits, and for whom. */
    private record Late(
            UUID document, @Nullable UUID unit, @Nullable UUID person) {}

    /** Outside working hours nobody is reminded. */
    @Transactional
    public void remind() {
        Instant now = clock.instant();
        if (!WorkingHours.contain(now, calendar.days())) {
            return;
        }
        LocalDate today = LocalDate.ofInstant(now, Formats.OFFICE_ZONE);
        Instant before = WorkingHours.isAfternoon(now)
                ? now
                : today.atStartOfDay(Formats.OFFICE_ZONE).toInstant();
        Map<String, Set<UUID>> byAddress = new LinkedHashMap<>();
        for (Late late : late(before, today)) {
            addresses(late, today).forEach(address -> byAddress
                    .computeIfAbsent(address, one -> new TreeSet<>())
                    .add(late.document()));
        }
        Stream<SchedulableInstance<?>> letters = byAddress.entrySet().stream()
                .map(entry -> new ReminderLetter(entry.getKey(), List.copyOf(entry.getValue())))
                .map(letter -> LETTER.instance(now + " " + letter.address())
                        .data(letter)
                        .scheduledTo(now));
        scheduler.getObject().scheduleBatch(letters);
    }

    /** Each only once a day, also when two look at the same moment. */
    private List<Late> late(Instant before, LocalDate today) {
        return database.sql("""
                        with reminded as (
                            insert into incoming_reminder (document_id, day)
                            select d.document_id, :today from incoming_document d
                            left join delivery v on v.delivery_id = d.document_id
                            where d.state in ('ARRIVED', 'OPENED') and d.origin in ('INBOX', 'EDXML')
                                and d.arrived_at < :before and (d.origin <> 'INBOX' or v.channel = 'INBOX')
                                and not exists (select 1 from ended_arrival x where x.document_id = d.document_id)
                            on conflict do nothing returning document_id)
                        select d.document_id, d.unit_id, d.person_id
                        from reminded join incoming_document d using (document_id) order by d.arrived_at""")
                .param("today", today)
                .param("before", OffsetDateTime.ofInstant(before, ZoneOffset.UTC))
                .query((row, rank) -> new Late(
                        row.getObject("document_id", UUID.class),
                        row.getObject("unit_id", UUID.class),
                        row.getObject("person_id", UUID.class)))
                .list();
    }

    /**
     * The clerks of a unit, or the unit where none of them has an address; nobody where the unit itself is off. Whoever has no
     * address finds it on the desk.
     */
    private List<String> addresses(Late late, LocalDate today) {
        if (late.unit() == null) {
            return mail(Stream.of(office.person(new PersonId(Objects.requireNonNull(late.person())))));
        }
        UnitId unit = new UnitId(late.unit());
        if (!calendar.isWorking(today, unit)) {
            return List.of();
        }
        List<String> clerks = mail(office.holders(unit, PostKind.CLERK).stream());
        String own = office.unit(unit).email();
        return clerks.isEmpty() && own != null ? List.of(own) : clerks;
    }

    private static List<String> mail(Stream<Person> people) {
        return people.map(Person::email).filter(Objects::nonNull).distinct().toList();
    }
}
