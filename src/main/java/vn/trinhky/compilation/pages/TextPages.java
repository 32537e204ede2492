package vn.trinhky.compilation.pages;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
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
import vn.trinhky.compilation.desk.view.Asked;
import vn.trinhky.figures.speech.FigureSetting;
import vn.trinhky.figures.speech.LiveText;
import vn.trinhky.manuscript.Manuscript;
import vn.trinhky.manuscript.Oddity;
import vn.trinhky.manuscript.notation.PlainTextReader;
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
    private final SectionPage desk;

    TextPages(
            ReportSheets sheets,
            Compilation compilation,
            ReportWriting writing,
            Reporting reporting,
            LiveText live,
            SectionPage desk) {
        this.sheets = sheets;
        this.compilation = compilation;
        this.writing = writing;
        this.reporting = reporting;
        this.live = live;
        this.desk = desk;
    }

    @GetMapping("/reports/{id}/text")
    ModelAndView text(
            @PathVariable UUID id, @RequestParam Optional<String> section, Asked asked, Officer officer, Model model) {
        ReportSheet sheet = sheets.sheet(id, officer);
        ReportSection chosen = section.map(sheet::section).orElseGet(sheet::nextToWrite);
        ModelAndView page = desk.page(sheet, chosen, asked);
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
            return desk.refused(before, before.section(section), text, refusal);
        }
        attributes.addFlashAttribute("flash", "report.saved");
        attributes.addAttribute("section", section);
        return new ModelAndView("redirect:/reports/" + id + "/text");
    }

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
}
