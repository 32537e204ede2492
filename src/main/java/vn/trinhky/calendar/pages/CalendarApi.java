package vn.trinhky.calendar.pages;

import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.trinhky.calendar.WorkingDays;
import vn.trinhky.calendar.notices.NoticeEntering;
import vn.trinhky.calendar.notices.NoticeRegister;
import vn.trinhky.office.OfficeDirectory;
import vn.trinhky.office.Officer;
import vn.trinhky.office.UnitId;
import vn.trinhky.web.InvalidInput;
import vn.trinhky.web.NotHere;
import vn.trinhky.web.StatedReason;

/** The calendar for programs: the days of a year, the day some working days later, the notices. */
@RestController
@RequestMapping("/api/v1/calendar")
class CalendarApi {

    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2100;
    private static final int DAYS_AT_MOST = 1_000;

    private final YearViews views;
    private final NoticeRegister register;
    private final NoticeEntering entering;
    private final OfficeDirectory office;
    private final Clock clock;

    CalendarApi(
            YearViews views,
            NoticeRegister register,
            NoticeEntering entering,
            OfficeDirectory office,
            Clock clock) {
        this.views = views;
        this.register = register;
        this.entering = entering;
        this.office = office;
        this.clock = clock;
    }

    /** The days of a year that are not as every week has them; all other days are worked from Monday to Friday. */
    record YearOfDays(int year, boolean confirmed, long workingDays, List<DayLine> days, List<NoticeLine> notices) {}

    /** A day, and the day that lies so many working days from it. */
    record DayAnswer(DayLine day, boolean confirmed, LocalDate result) {}

    /** @param unit with the extra days of this unit and of those above it */
    @GetMapping
    YearOfDays year(@RequestParam Optional<Integer> year, @RequestParam Optional<UUID> unit) {
        int asked = year.orElse(LocalDate.now(clock).getYear());
        if (asked < FIRST_YEAR || asked > LAST_YEAR) {
            throw new NotHere();
        }
        YearView view = views.year(asked, known(unit));
        return new YearOfDays(view.year(), view.confirmed(), view.worked(), view.days(), view.notices());
    }

    /** @param plus working days from the day, at most a thousand; negative for earlier, none for the day itself */
    @GetMapping("/days/{day}")
    DayAnswer day(
            @PathVariable @DateTimeFormat(iso = ISO.DATE) LocalDate day,
            @RequestParam(defaultValue = "0") int plus,
            @RequestParam Optional<UUID> unit) {
        if (day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR) {
            throw new NotHere();
        } else if (Math.abs((long) plus) > DAYS_AT_MOST) {
            throw new InvalidInput("plus", "workingDays", DAYS_AT_MOST);
        }
        WorkingDays days = views.days(known(unit));
        return new DayAnswer(
                DayLine.of(DayCell.of(day, days), null), days.isConfirmed(day.getYear()), days.plus(day, plus));
    }

    @GetMapping("/notices/{id}")
    NoticeLine notice(@PathVariable UUID id) {
        return views.line(register.notice(id));
    }

    @PostMapping("/notices")
    @ResponseStatus(HttpStatus.CREATED)
    NoticeLine enter(@Valid @RequestBody SentNotice notice, Officer officer) {
        return views.line(entering.enter(notice.read(), officer));
    }

    @PutMapping("/notices/{id}/confirmation")
    NoticeLine confirm(@PathVariable UUID id, Officer officer) {
        entering.confirm(id, officer);
        return notice(id);
    }

    @PostMapping("/notices/{id}/removal")
    NoticeLine remove(@PathVariable UUID id, @Valid @RequestBody StatedReason why, Officer officer) {
        entering.remove(id, why.reason(), officer);
        return notice(id);
    }

    private @Nullable UnitId known(Optional<UUID> unit) {
        UnitId asked = unit.map(UnitId::new).orElse(null);
        if (asked != null && office.unitsById(List.of(asked)).isEmpty()) {
            throw new NotHere();
        }
        return asked;
    }
}
