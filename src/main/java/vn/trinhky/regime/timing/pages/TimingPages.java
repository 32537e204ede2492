package vn.trinhky.regime.timing.pages;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.trinhky.calendar.Roll;
import vn.trinhky.office.Officer;
import vn.trinhky.regime.RegimeId;
import vn.trinhky.regime.ReportingPeriod;
import vn.trinhky.regime.ReportingRegime;
import vn.trinhky.regime.timing.PlannedPeriod;
import vn.trinhky.regime.timing.RegimeTiming;
import vn.trinhky.regime.timing.TimingKeeping;
import vn.trinhky.regime.timing.TimingVersion;
import vn.trinhky.regime.timing.Timings;
import vn.trinhky.web.InvalidInput;
import vn.trinhky.web.Refusal;

/** The page on which it is decided when a regime's reports are due: first what the next periods look like, then the word. */
@Controller
@RequestMapping("/regimes/{id}/timing")
class TimingPages {

    static final int PERIODS = 8;

    private final Timings timings;
    private final TimingKeeping keeping;
    private final Clock clock;

    TimingPages(Timings timings, TimingKeeping keeping, Clock clock) {
        this.timings = timings;
        this.keeping = keeping;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView timing(@PathVariable UUID id, Officer officer) {
        ReportingRegime regime = keeping.regimeFor(new RegimeId(id), officer);
        List<TimingVersion> versions = timings.versions(regime.id());
        RegimeTiming timing = versions.isEmpty()
                ? RegimeTiming.decree09(ReportingPeriod.Kind.QUARTER)
                : versions.get(0).timing();
        int number = versions.isEmpty() ? 0 : versions.get(0).number();
        return page(regime, TimingForm.of(timing, number), preview(timing), officer, false);
    }

    /** What a timing would come to; asking changes nothing. */
    @GetMapping("/preview")
    ModelAndView preview(@PathVariable UUID id, @ModelAttribute("form") TimingForm form, Officer officer) {
        ReportingRegime regime = keeping.regimeFor(new RegimeId(id), officer);
        try {
            return page(regime, form, preview(TimingReading.read(form, regime.plan())), officer, true);
        } catch (InvalidInput invalid) {
            ModelAndView page = page(regime, form, List.of(), officer, true).addObject("invalid", invalid);
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return page;
        }
    }

    @PostMapping
    ModelAndView change(
            @PathVariable UUID id, @ModelAttribute("form") TimingForm form, Officer officer, RedirectAttributes next) {
        ReportingRegime regime = keeping.regimeFor(new RegimeId(id), officer);
        try {
            int seen = form.version() == null ? 0 : form.version();
            keeping.change(regime.id(), TimingReading.read(form, regime.plan()), seen, officer);
        } catch (InvalidInput invalid) {
            ModelAndView page = page(regime, form, List.of(), officer, true).addObject("invalid", invalid);
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return page;
        } catch (Refusal refusal) {
            ModelAndView page = page(regime, form, List.of(), officer, true).addObject("refusal", refusal);
            page.setStatus(HttpStatus.CONFLICT);
            return page;
        }
        next.addFlashAttribute("flash", "timing.changed");
        return new ModelAndView("redirect:/regimes/" + id + "/timing");
    }

    private List<PlannedPeriod> preview(RegimeTiming timing) {
        return timings.preview(timing, LocalDate.now(clock), PERIODS);
    }

    private ModelAndView page(
            ReportingRegime regime, TimingForm form, List<PlannedPeriod> periods, Officer officer, boolean asked) {
        TimingSheet sheet = new TimingSheet(
                regime, form, keeping.objectionTo(regime, officer), timings.versions(regime.id()), periods, asked);
        return new ModelAndView("timing")
                .addObject("sheet", sheet)
                .addObject("form", form)
                .addObject("kinds", ReportingPeriod.Kind.values())
                .addObject("windows", TimingForm.Window.values())
                .addObject("counts", TypedDue.By.values())
                .addObject("rolls", Roll.values())
                .addObject("today", LocalDate.now(clock));
    }
}
