package vn.trinhky.calendar.pages;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.trinhky.calendar.notices.CalendarNotice;
import vn.trinhky.calendar.notices.NoticeRegister;
import vn.trinhky.office.OfficeDirectory;
import vn.trinhky.office.Officer;
import vn.trinhky.office.UnitId;
import vn.trinhky.web.NotHere;

/** The calendar of a year, to read. */
@Controller
@RequestMapping("/calendar")
class CalendarPages {

    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2100;

    private final YearViews views;
    private final NoticeRegister register;
    private final OfficeDirectory office;
    private final Clock clock;

    CalendarPages(YearViews views, NoticeRegister register, OfficeDirectory office, Clock clock) {
        this.views = views;
        this.register = register;
        this.office = office;
        this.clock = clock;
    }

    @GetMapping
    String year(@RequestParam Optional<Integer> year, @RequestParam Optional<UUID> unit, Officer officer, Model model) {
        LocalDate today = LocalDate.now(clock);
        int asked = year.orElse(today.getYear());
        if (asked < FIRST_YEAR || asked > LAST_YEAR) {
            throw new NotHere();
        }
        UnitId chosen = unit.map(UnitId::new).filter(this::isKnown).orElse(null);
        model.addAttribute("today", today)
                .addAttribute("view", views.year(asked, chosen))
                .addAttribute("units", views.choices(asked, officer))
                .addAttribute("chosen", chosen)
                .addAttribute("unitName", nameOf(chosen))
                .addAttribute("earliest", FIRST_YEAR)
                .addAttribute("latest", LAST_YEAR)
                .addAttribute(
                        "journal",
                        register.history().stream().map(EntryOfJournal::new).toList())
                .addAttribute("verdict", register.verify())
                .addAttribute("mayWrite", register.mayWrite(officer));
        return "calendar";
    }

    @GetMapping("/notices/{id}")
    String notice(@PathVariable UUID id, Officer officer, Model model) {
        CalendarNotice notice = register.notice(id);
        model.addAttribute("notice", views.line(notice)).addAttribute("mayWrite", register.mayWrite(officer));
        return "calendar-notice";
    }

    private boolean isKnown(UnitId unit) {
        return !office.unitsById(List.of(unit)).isEmpty();
    }

    private @Nullable String nameOf(@Nullable UnitId unit) {
        return unit == null ? null : office.unit(unit).name();
    }
}
