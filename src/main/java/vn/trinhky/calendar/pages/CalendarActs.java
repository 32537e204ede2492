package vn.trinhky.calendar.pages;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.trinhky.calendar.Ruling;
import vn.trinhky.calendar.notices.CalendarNotice;
import vn.trinhky.calendar.notices.NoticeEntering;
import vn.trinhky.office.OfficeDirectory;
import vn.trinhky.office.Officer;
import vn.trinhky.web.InvalidInput;
import vn.trinhky.web.Refusal;

/** The notices, to enter, confirm and remove. A form that is refused comes back as it was typed. */
@Controller
@RequestMapping("/calendar/notices")
class CalendarActs {

    private final NoticeEntering entering;
    private final OfficeDirectory office;
    private final Clock clock;

    CalendarActs(NoticeEntering entering, OfficeDirectory office, Clock clock) {
        this.entering = entering;
        this.office = office;
        this.clock = clock;
    }

    @GetMapping("/new")
    String blank(@RequestParam Optional<Integer> year, Model model) {
        return form(NoticeForm.blank(year.orElse(LocalDate.now(clock).getYear())), model);
    }

    @PostMapping
    ModelAndView enter(@ModelAttribute NoticeForm form, Officer officer, Model model, RedirectAttributes next) {
        try {
            CalendarNotice entered = entering.enter(form.read(), officer);
            next.addFlashAttribute("flash", "calendar.entered").addFlashAttribute("flashDetails", entered.number());
            return new ModelAndView("redirect:/calendar?year=" + entered.year());
        } catch (InvalidInput wrong) {
            model.addAttribute("wrong", wrong);
            return new ModelAndView(form(form, model), model.asMap(), HttpStatus.UNPROCESSABLE_CONTENT);
        } catch (Refusal forbidden) {
            model.addAttribute("forbidden", forbidden);
            return new ModelAndView(form(form, model), model.asMap(), HttpStatus.CONFLICT);
        }
    }

    @PostMapping("/{id}/confirmation")
    String confirm(@PathVariable UUID id, Officer officer, RedirectAttributes next) {
        entering.confirm(id, officer);
        return backTo(id, "calendar.confirmed.done", next);
    }

    @PostMapping("/{id}/removal")
    String remove(@PathVariable UUID id, @RequestParam String reason, Officer officer, RedirectAttributes next) {
        entering.remove(id, reason, officer);
        return backTo(id, "calendar.removed.done", next);
    }

    private String form(NoticeForm form, Model model) {
        model.addAttribute("form", form)
                .addAttribute("kinds", Ruling.Kind.values())
                .addAttribute("units", office.unitsOn(LocalDate.now(clock)));
        return "calendar-notice-new";
    }

    private static String backTo(UUID id, String flash, RedirectAttributes next) {
        next.addFlashAttribute("flash", flash);
        return "redirect:/calendar/notices/" + id;
    }
}
