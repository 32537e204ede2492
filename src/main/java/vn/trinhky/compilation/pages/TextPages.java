package vn.trinhky.compilation.pages;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.trinhky.compilation.Compilation;
import vn.trinhky.compilation.Report;
import vn.trinhky.compilation.ReportId;
import vn.trinhky.compilation.ReportWriting;
import vn.trinhky.drafting.SubmissionId;
import vn.trinhky.figures.speech.FigureSetting;
import vn.trinhky.figures.speech.LiveText;
import vn.trinhky.manuscript.Manuscript;
import vn.trinhky.manuscript.Oddity;
import vn.trinhky.manuscript.notation.PlainTextReader;
import vn.trinhky.manuscript.notation.PlainTextWriter;
import vn.trinhky.manuscript.view.HtmlWriter;
import vn.trinhky.office.Officer;
import vn.trinhky.regime.Reporting;
import vn.trinhky.web.Refusal;

/** The report section by section: its text, and beside it what the units submitted. */
@Controller
class TextPages {

    private final ReportSheets sheets;
    private final Compilation compilation;
    private final ReportWriting writing;
    private final Reporting reporting;
    private final LiveText live;

    TextPages(ReportSheets sheets, Compilation compilation, ReportWriting writing, Reporting reporting, LiveText live) {
        this.sheets = sheets;
        this.compilation = compilation;
        this.writing = writing;
        this.reporting = reporting;
        this.live = live;
    }

    @GetMapping("/reports/{id}/text")
    ModelAndView text(@PathVariable UUID id, @RequestParam Optional<String> section, Officer officer, Model model) {
        ReportSheet sheet = sheets.sheet(id, officer);
        ReportSection chosen = section.map(sheet::section).orElseGet(sheet::nextToWrite);
        ModelAndView page = page(sheet, chosen, PlainTextWriter.write(chosen.text()), HttpStatus.OK);
        if (model.getAttribute("typed") instanceof String typed) {
            page.addObject("oddities", PlainTextReader.read(typed).oddities());
        }
        return page;
    }

    @PostMapping("/reports/{id}/text/{section}")
    ModelAndView save(
            @PathVariable UUID id,
            @PathVariable String section,
            @RequestParam String text,
            @RequestParam int version,
            Officer officer,
            RedirectAttributes attributes) {
        ReportSheet before = sheets.sheet(id, officer);
        try {
            List<Oddity> oddities = writing.write(new ReportId(id), section, text, version, officer)
                    .oddities();
            if (!oddities.isEmpty()) {
                attributes.addFlashAttribute("typed", text);
            }
        } catch (Refusal refusal) {
            return page(before, before.section(section), text, HttpStatus.CONFLICT)
                    .addObject("refusal", refusal);
        }
        return done(id, section, "report.saved", attributes);
    }

    /**
     * What was typed in the form beside the pressed button is saved first, so that taking over loses no word of it; an
     * editor that saves by itself sends none.
     */
    @PostMapping("/reports/{id}/text/{section}/contributions/{submission}")
    ModelAndView takeOver(
            @PathVariable UUID id,
            @PathVariable String section,
            @PathVariable UUID submission,
            Typed typed,
            Officer officer,
            RedirectAttributes attributes) {
        if (typed.text() != null && typed.version() != null) {
            ModelAndView saved = save(id, section, typed.text(), typed.version(), officer, attributes);
            if (saved.getStatus() == HttpStatus.CONFLICT) {
                return saved;
            }
        }
        compilation.takeOver(new ReportId(id), section, new SubmissionId(submission), officer);
        return done(id, section, "report.takenOver", attributes);
    }

    /** What a form without an editor holds. */
    record Typed(@Nullable String text, @Nullable Integer version) {}

    /** The text as it would look; nothing is saved. */
    @PostMapping("/reports/{id}/text/preview")
    String preview(@PathVariable UUID id, @RequestParam String text, Officer officer, Model model) {
        Report report = compilation.reportFor(new ReportId(id), officer);
        var reading = PlainTextReader.read(text);
        model.addAttribute(
                "preview", html(reading.manuscript(), FigureSetting.ofReport(reporting.round(report.round()))));
        model.addAttribute("oddities", reading.oddities());
        return "text-parts :: preview";
    }

    private String html(Manuscript text, FigureSetting setting) {
        return HtmlWriter.write(live.spoken(text, setting), setting::origin);
    }

    private static ModelAndView done(UUID id, String section, String flash, RedirectAttributes attributes) {
        attributes.addFlashAttribute("flash", flash);
        attributes.addAttribute("section", section);
        return new ModelAndView("redirect:/reports/" + id + "/text");
    }

    private ModelAndView page(ReportSheet sheet, ReportSection section, String text, HttpStatus status) {
        ModelAndView page = new ModelAndView("report-text", status);
        page.addObject("sheet", sheet);
        page.addObject("section", section);
        page.addObject("text", text);
        page.addObject("preview", html(section.text(), FigureSetting.ofReport(sheet.round())));
        page.addObject("saved", PlainTextWriter.write(section.text()));
        return page;
    }
}
