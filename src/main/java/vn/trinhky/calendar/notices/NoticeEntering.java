package vn.trinhky.calendar.notices;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.trinhky.calendar.Ruling;
import vn.trinhky.calendar.WorkingCalendar;
import vn.trinhky.calendar.WorkingDays;
import vn.trinhky.journal.Journal;
import vn.trinhky.journal.Milestone;
import vn.trinhky.office.OfficeDirectory;
import vn.trinhky.office.Officer;
import vn.trinhky.office.UnitId;
import vn.trinhky.web.InvalidInput;
import vn.trinhky.web.NotHere;
import vn.trinhky.web.Reason;
import vn.trinhky.web.Refusal;

/** Writes in the register of notices: enters, confirms, removes. Deadlines that are set already stay where they are. */
@Component
public class NoticeEntering {

    private final NoticeRegister register;
    private final CalendarNotices notices;
    private final WorkingCalendar calendar;
    private final OfficeDirectory office;
    private final Journal journal;
    private final Clock clock;

    NoticeEntering(
            NoticeRegister register,
            CalendarNotices notices,
            WorkingCalendar calendar,
            OfficeDirectory office,
            Journal journal,
            Clock clock) {
        this.register = register;
        this.notices = notices;
        this.calendar = calendar;
        this.office = office;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * Enters a notice.
     *
     * @throws InvalidInput if it does not say all it has to say, or says it of days that are so anyway
     * @throws Refusal if it is entered already, or another one says the opposite of one of its days
     */
    @Transactional
    public CalendarNotice enter(NoticeEntry entry, Officer officer) {
        demandAdministrator(officer);
        notices.lock();
        UnitId unit = entry.unit();
        if (unit != null && office.unitsById(List.of(unit)).isEmpty()) {
            throw new InvalidInput("unit", "noticeUnit");
        }
        WorkingDays known = unit == null ? calendar.days() : calendar.days(unit);
        NoticeCheck.demand(entry, known);
        Refusal.raise(objectionOfOthers(entry));
        CalendarNotice entered = new CalendarNotice(UUID.randomUUID(), entry, officer.fullName(), clock.instant());
        keep(entered, officer, Milestone.CALENDAR_NOTICE_ENTERED, "");
        return entered;
    }

    /** Says that somebody has seen the official document; saying it twice changes nothing. */
    @Transactional
    public void confirm(UUID id, Officer officer) {
        CalendarNotice notice = held(id, officer);
        if (!notice.isConfirmed()) {
            notice.confirm(officer.fullName(), clock.instant());
            keep(notice, officer, Milestone.CALENDAR_NOTICE_CONFIRMED, "");
        }
    }

    /** Takes a notice out of force; its days are what the law and the other notices say from now on. */
    @Transactional
    public void remove(UUID id, String reason, Officer officer) {
        CalendarNotice notice = held(id, officer);
        String stated = Reason.stated(reason);
        notice.remove(new Removal(stated, officer.fullName(), clock.instant()));
        keep(notice, officer, Milestone.CALENDAR_NOTICE_REMOVED, stated);
    }

    /** Enters what the product brings along and what nobody has entered or removed yet. */
    @Transactional
    public void enterShipped(Map<UUID, NoticeEntry> shipped) {
        if (notices.findAllById(shipped.keySet()).size() == shipped.size()) {
            return;
        }
        notices.lock();
        shipped.forEach((id, entry) -> {
            if (!notices.existsById(id) && !notices.existsByNumberAndSettledYear(entry.number(), entry.year())) {
                notices.saveAndFlush(new CalendarNotice(id, entry, Journal.SYSTEM, clock.instant()));
            }
        });
        notices.restamp();
    }

    private CalendarNotice held(UUID id, Officer officer) {
        demandAdministrator(officer);
        notices.lock();
        CalendarNotice notice = notices.one(id).orElseThrow(NotHere::new);
        Removal removal = notice.removal();
        if (removal != null) {
            throw new NoticeRemovedAlready(notice.number(), removal.by());
        }
        return notice;
    }

    private void demandAdministrator(Officer officer) {
        Refusal.raise(register.mayWrite(officer) ? null : new NotTheCalendarsKeeper());
    }

    private @Nullable Refusal objectionOfOthers(NoticeEntry entry) {
        List<CalendarNotice> others = notices.ofYears(entry.year() - 1, entry.year() + 1).stream()
                .filter(other -> other.isInForce() && Objects.equals(other.unit(), entry.unit()))
                .toList();
        for (CalendarNotice other : others) {
            if (other.year() == entry.year() && other.number().equalsIgnoreCase(entry.number())) {
                return new NoticeEnteredAlready(other.number());
            }
            @Nullable LocalDate contradicted = contradiction(other, entry);
            if (contradicted != null) {
                return new DayRuledOtherwise(contradicted, other.number());
            }
        }
        return null;
    }

    private static @Nullable LocalDate contradiction(CalendarNotice other, NoticeEntry entry) {
        for (Ruling ruling : entry.rulings()) {
            for (Ruling before : other.rulings()) {
                LocalDate day = ruling.firstDay().isAfter(before.firstDay()) ? ruling.firstDay() : before.firstDay();
                if (before.kind() != ruling.kind() && before.covers(day) && ruling.covers(day)) {
                    return day;
                }
            }
        }
        return null;
    }

    private void keep(CalendarNotice about, Officer officer, Milestone milestone, String reason) {
        notices.saveAndFlush(about);
        notices.restamp();
        UnitId unit = about.unit();
        Map<String, String> details = new HashMap<>();
        details.put("number", about.number());
        details.put("year", String.valueOf(about.year()));
        details.put("unit", unit == null ? "" : office.unit(unit).name());
        details.put("days", days(about));
        if (!reason.isEmpty()) {
            details.put("reason", reason);
        }
        journal.record(NoticeRegister.CHAIN, officer.fullName(), milestone, details);
    }

    private static String days(CalendarNotice notice) {
        return notice.rulings().stream()
                .map(ruling -> ruling.kind() + " " + ruling.firstDay() + "/" + ruling.lastDay())
                .collect(Collectors.joining("; "));
    }
}
