package vn.trinhky.compilation.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.trinhky.compilation.desk.Chosen;
import vn.trinhky.compilation.desk.CompilationDesk;
import vn.trinhky.compilation.desk.view.Asked;
import vn.trinhky.compilation.pages.DeskActs.Pressed;
import vn.trinhky.drafting.SubmissionId;
import vn.trinhky.office.Officer;

/** The desk around the report's text: the compiler looks through contributions, takes over, joins, and takes back. */
@Controller
@RequestMapping("/reports/{id}/text/{section}")
class CompilationDeskPages {

    private final CompilationDesk desk;
    private final DeskActs acts;
    private final ReportSheets sheets;
    private final SectionPage page;

    CompilationDeskPages(CompilationDesk desk, DeskActs acts, ReportSheets sheets, SectionPage page) {
        this.desk = desk;
        this.acts = acts;
        this.sheets = sheets;
        this.page = page;
    }

    /** The contributions alone, filtered or further on, for a page that stays open. */
    @GetMapping("/contributions")
    ModelAndView contributions(@PathVariable UUID id, @PathVariable String section, Asked asked, Officer officer) {
        return part(id, section, asked, officer, "contributions");
    }

    /** The paragraphs of the report's section as they stand now, to be picked. */
    @GetMapping("/paragraphs")
    ModelAndView paragraphs(@PathVariable UUID id, @PathVariable String section, Officer officer) {
        return part(id, section, Asked.ALL, officer, "paragraphs");
    }

    @PostMapping("/contributions/{submission}")
    ModelAndView takeWhole(
            @PathVariable UUID submission, DeskForm form, Officer officer, HttpServletRequest request, RedirectAttributes next) {
        return take(new Chosen.Whole(Set.of(new SubmissionId(submission))), new Pressed(form, officer, request, next));
    }

    @PostMapping("/taken-blocks")
    ModelAndView takeTicked(DeskForm form, Officer officer, HttpServletRequest request, RedirectAttributes next) {
        return take(new Chosen.Blocks(form.ticked()), new Pressed(form, officer, request, next));
    }

    @PostMapping("/taken-contributions")
    ModelAndView takeAll(DeskForm form, Officer officer, HttpServletRequest request, RedirectAttributes next) {
        return take(new Chosen.All(), new Pressed(form, officer, request, next));
    }

    @PostMapping("/joined-paragraphs")
    ModelAndView join(DeskForm form, Officer officer, HttpServletRequest request, RedirectAttributes next) {
        return acts.after(new Pressed(form, officer, request, next), "gather.joined", () ->
                desk.join(form.report(), form.section(), form.picked(), officer));
    }

    /** @param undo the number under which the text was kept when the act was done */
    @PostMapping("/undoing")
    ModelAndView undo(
            @RequestParam int undo, DeskForm form, Officer officer, HttpServletRequest request, RedirectAttributes next) {
        return acts.after(new Pressed(form, officer, request, next), "gather.undone", () ->
                desk.undo(form.report(), undo, officer));
    }

    private ModelAndView take(Chosen chosen, Pressed pressed) {
        DeskForm form = pressed.form();
        return acts.after(pressed, "gather.taken", () ->
                desk.takeOver(form.report(), form.section(), chosen, form.place(), pressed.officer()));
    }

    private ModelAndView part(UUID id, String section, Asked asked, Officer officer, String part) {
        ReportSheet sheet = sheets.sheet(id, officer);
        return page.part(sheet, sheet.section(section), asked, part);
    }
}
