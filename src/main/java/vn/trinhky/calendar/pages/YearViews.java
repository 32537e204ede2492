package vn.trinhky.calendar.pages;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.trinhky.calendar.WorkingCalendar;
import vn.trinhky.calendar.WorkingDays;
import vn.trinhky.calendar.notices.CalendarNotice;
import vn.trinhky.calendar.notices.NoticeRegister;
import vn.trinhky.office.OfficeDirectory;
import vn.trinhky.office.Officer;
import vn.trinhky.office.Unit;
import vn.trinhky.office.UnitId;

/** Puts together what a year of the calendar shows. */
@Component
class YearViews {

    private static final int MONTHS = 12;

    private final WorkingCalendar calendar;
    private final NoticeRegister register;
    private final OfficeDirectory office;

    YearViews(WorkingCalendar calendar, NoticeRegister register, OfficeDirectory office) {
        this.calendar = calendar;
        this.register = register;
        this.office = office;
    }

    /** @param unit whose extra days are shown as well; null for the days of all offices */
    YearView year(int year, @Nullable UnitId unit) {
        WorkingDays days = days(unit);
        List<NoticeLine> around = notices(year);
        List<MonthView> months = IntStream.rangeClosed(1, MONTHS)
                .mapToObj(month -> MonthView.of(YearMonth.of(year, month), days))
                .toList();
        List<DayLine> special = LocalDate.of(year, 1, 1)
                .datesUntil(LocalDate.of(year + 1, 1, 1))
                .map(day -> DayCell.of(day, days))
                .filter(DayCell::isSpecial)
                .map(cell -> DayLine.of(cell, sourceOf(cell, around, days)))
                .toList();
        List<NoticeLine> settling =
                around.stream().filter(notice -> notice.year() == year).toList();
        return new YearView(year, days.isConfirmed(year), months, special, settling);
    }

    WorkingDays days(@Nullable UnitId unit) {
        return unit == null ? calendar.days() : calendar.days(unit);
    }

    NoticeLine line(CalendarNotice notice) {
        UnitId unit = notice.unit();
        return NoticeLine.of(notice, unit == null ? null : office.unit(unit).name());
    }

    /** The units that somebody may want to look at: her own, and those with days of their own. */
    List<Unit> choices(int year, Officer officer) {
        List<UnitId> ids = Stream.concat(
                        officer.posts().stream().map(Officer.HeldPost::unit), register.unitsWithDays(year).stream())
                .distinct()
                .toList();
        return office.unitsById(ids).values().stream()
                .sorted((one, other) -> one.code().compareTo(other.code()))
                .toList();
    }

    private List<NoticeLine> notices(int year) {
        List<CalendarNotice> all = register.around(year);
        List<UnitId> ids = all.stream()
                .map(CalendarNotice::unit)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        Map<UnitId, Unit> units = office.unitsById(ids);
        return all.stream()
                .map(notice -> NoticeLine.of(notice, nameOf(notice.unit(), units)))
                .toList();
    }

    private static @Nullable String nameOf(@Nullable UnitId id, Map<UnitId, Unit> units) {
        Unit unit = id == null ? null : units.get(id);
        return unit == null ? null : unit.name();
    }

    private static @Nullable NoticeLine sourceOf(DayCell cell, List<NoticeLine> notices, WorkingDays days) {
        return days.noticeOn(cell.day())
                .flatMap(said -> notices.stream()
                        .filter(notice -> notice.id().equals(said))
                        .findFirst())
                .orElse(null);
    }
}
