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
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.trinhky.calendar.WorkingCalendar;
import vn.trinhky.office.OfficeDirectory;
import vn.trinhky.office.Person;
import vn.trinhky.office.PostKind;
import vn.trinhky.office.UnitId;
import vn.trinhky.web.Formats;

/** Finds who has to be reminded, and schedules one letter for each address in the same transaction. */
@Component
public class Reminding {

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
        send(late(before, today), late -> addresses(late, today), now);
    }

    /**
     * What was left over from the days before, once a day: whoever asks reminds the people, who are not written to by this. The
     * addresses of units without a clerk are.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public List<LeftOver> takeUpLeftOvers() {
        Instant now = clock.instant();
        LocalDate today = LocalDate.ofInstant(now, Formats.OFFICE_ZONE);
        List<LeftOver> all = late(today.atStartOfDay(Formats.OFFICE_ZONE).toInstant(), today);
        send(all, late -> late.unit() == null ? List.of() : ownAddress(late.unit(), today), now);
        return all;
    }

    private void send(List<LeftOver> all, Function<LeftOver, List<String>> addresses, Instant now) {
        Map<String, Set<UUID>> byAddress = new LinkedHashMap<>();
        for (LeftOver late : all) {
            addresses.apply(late).forEach(address -> byAddress
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
    private List<LeftOver> late(Instant before, LocalDate today) {
        return database.sql("""
                        with reminded as (
                            insert into incoming_reminder (document_id, day)
                            select d.document_id, :today from incoming_document d
                            left join delivery v on v.delivery_id = d.document_id
                            where d.state in ('ARRIVED', 'OPENED') and d.origin in ('INBOX', 'EDXML')
                                and d.arrived_at < :before and (d.origin <> 'INBOX' or v.channel = 'INBOX')
                                and not exists (select 1 from ended_arrival x where x.document_id = d.document_id)
                            on conflict do nothing returning document_id)
                        select d.document_id, d.unit_id, d.person_id, d.arrived_at,
                            concat_ws(' · ', nullif(d.code, ''), d.subject, d.author) as title
                        from reminded join incoming_document d using (document_id) order by d.arrived_at""")
                .param("today", today)
                .param("before", OffsetDateTime.ofInstant(before, ZoneOffset.UTC))
                .query(LeftOver::read)
                .list();
    }

    /**
     * The clerks of a unit, or the unit where none of them has an address; nobody where the unit itself is off. Whoever has no
     * address finds it on the desk.
     */
    private List<String> addresses(LeftOver late, LocalDate today) {
        UnitId unit = late.unit();
        if (unit == null) {
            return mail(Stream.of(office.person(Objects.requireNonNull(late.person()))));
        }
        if (!calendar.isWorking(today, unit)) {
            return List.of();
        }
        List<String> clerks = mail(office.holders(unit, PostKind.CLERK).stream());
        return clerks.isEmpty() ? ownAddress(unit, today) : clerks;
    }

    /** The unit's own address if it works today and none of its clerks has one. */
    private List<String> ownAddress(UnitId unit, LocalDate today) {
        String own = office.unit(unit).email();
        boolean isNeeded = own != null
                && calendar.isWorking(today, unit)
                && mail(office.holders(unit, PostKind.CLERK).stream()).isEmpty();
        return isNeeded ? List.of(own) : List.of();
    }

    private static List<String> mail(Stream<Person> people) {
        return people.map(Person::email).filter(Objects::nonNull).distinct().toList();
    }
}
