package vn.trinhky.drafting.pages;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.trinhky.drafting.FigureEntering;
import vn.trinhky.drafting.FigureReadiness;
import vn.trinhky.drafting.OpenedParts;
import vn.trinhky.drafting.PartWriting;
import vn.trinhky.drafting.SubmissionId;
import vn.trinhky.drafting.asking.PartDifferences;
import vn.trinhky.drafting.entry.FigureTables;
import vn.trinhky.figures.speech.LiveText;
import vn.trinhky.manuscript.notation.PlainTextReader;
import vn.trinhky.manuscript.notation.PlainTextWriter;
import vn.trinhky.manuscript.view.HtmlWriter;
import vn.trinhky.office.Officer;
import vn.trinhky.web.Refusal;

/** A unit's part: one section at a time while it is written, all of it while it is read. */
@Controller
class SubmissionPages {

    private final PartSheets sheets;
    private final PartWriting writing;
    private final LiveText live;
    private final FigureEntering figures;
    private final FigureReadiness readiness;
    private final FigureTables tables;
    private final PartDifferences differences;
    private final OpenedParts opened;
    private final Clock clock;

    SubmissionPages(
            PartSheets sheets,
            PartWriting writing,
            LiveText live,
            FigureEntering figures,
            FigureReadiness readiness,
            FigureTables tables,
            PartDifferences differences,
            OpenedParts opened,
            Clock clock) {
        this.sheets = sheets;
        this.writing = writing;
        this.live = live;
        this.figures = figures;
        this.readiness = readiness;
        this.tables = tables;
        this.differences = differences;
        this.opened = opened;
        this.clock = clock;
    }

    /** Without a section: the place to go on writing, or the whole part for those who read it now. */
    @GetMapping("/submissions/{id}")
    ModelAndView part(@PathVariable UUID id, @RequestParam Optional<String> section, Officer officer, Model model) {
        PartSheet sheet = sheets.own(id, officer);
        opened.note(sheet.part(), officer);
        if (!sheet.mayWrite()) {
            return reading(sheet);
        }
        if (section.isEmpty() && sheet.onlyFiguresAsked()) {
            return new ModelAndView("redirect:/submissions/" + id + "/figures");
        }
        PartSection chosen = section.map(sheet::section).or(sheet::nextToWrite).orElseThrow();
        ModelAndView page = writing(sheet, chosen, PlainTextWriter.write(chosen.text()), HttpStatus.OK);
        if (model.getAttribute("typed") instanceof String typed) {
            page.addObject("oddities", PlainTextReader.read(typed).oddities());
        }
        return page;
    }

    @GetMapping("/submissions/{id}/whole")
    ModelAndView whole(@PathVariable UUID id, Officer officer) {
        return reading(sheets.own(id, officer));
    }

    @PostMapping("/submissions/{id}/sections/{section}")
    ModelAndView save(
            @PathVariable UUID id,
            @PathVariable String section,
            @RequestParam String text,
            @RequestParam int version,
            @RequestParam Optional<String> next,
            Officer officer,
            RedirectAttributes attributes) {
        PartSheet before = sheets.own(id, officer);
        try {
            var written = writing.write(new SubmissionId(id), section, text, version, officer);
            if (!written.oddities().isEmpty()) {
                attributes.addFlashAttribute("typed", text);
            }
        } catch (Refusal refusal) {
            return writing(before, before.section(section), text, HttpStatus.CONFLICT)
                    .addObject("refusal", refusal);
        }
        attributes.addFlashAttribute("flash", "part.saved");
        boolean stays = next.isEmpty() || attributes.getFlashAttributes().containsKey("typed");
        attributes.addAttribute("section", stays ? section : next.get());
        return new ModelAndView("redirect:/submissions/" + id);
    }

    /** The text as it would look; nothing is saved. */
    @PostMapping("/submissions/{id}/preview")
    String preview(@PathVariable UUID id, @RequestParam String text, Officer officer, Model model) {
        PartSheet sheet = sheets.own(id, officer);
        var reading = PlainTextReader.read(text);
        model.addAttribute(
                "preview",
                HtmlWriter.write(live.spoken(reading.manuscript(), sheet.figures()), sheet.figures()::origin));
        model.addAttribute("oddities", reading.oddities());
        return "text-parts :: preview";
    }

    private ModelAndView writing(PartSheet sheet, PartSection section, String text, HttpStatus status) {
        ModelAndView page = new ModelAndView("submission", status);
        page.addObject("sheet", sheet);
        page.addObject("section", section);
        page.addObject("text", text);
        page.addObject("preview", section.html());
        page.addObject("saved", PlainTextWriter.write(section.text()));
        page.addObject("today", LocalDate.now(clock));
        return page;
    }

    private ModelAndView reading(PartSheet sheet) {
        ModelAndView page = new ModelAndView("submission-whole");
        page.addObject("sheet", sheet);
        page.addObject("differences", differences.of(sheet.part(), sheet.spoken(), sheet.officer()));
        page.addObject("figures", tables.inHand(figures.open(sheet.part().id(), sheet.officer())));
        Refusal objection = sheet.objectionToSending();
        page.addObject("objectionToSending", objection == null ? readiness.objection(sheet.part()) : objection);
        page.addObject("today", LocalDate.now(clock));
        return page;
    }
}
