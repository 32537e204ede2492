package vn.trinhky.compilation.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.trinhky.compilation.ReportWriting;
import vn.trinhky.compilation.desk.Arranged;
import vn.trinhky.office.Officer;
import vn.trinhky.web.Refusal;

/**
 * What surrounds every act of the desk: what was typed in a form without an editor is saved first, so that no act loses a word of
 * it; then the answer comes as a page, or as the parts of an open page that have changed.
 */
@Component
class DeskActs {

    /**
     * A button of the desk was pressed.
     *
     * @param next what the page after it is told, if it is another page
     */
    record Pressed(DeskForm form, Officer officer, HttpServletRequest request, RedirectAttributes next) {

        /** Whether the page stays open and only wants the parts of it that have changed. */
        boolean staysOpen() {
            return request.getHeader("HX-Request") != null;
        }
    }

    /**
     * What the desk says after an act.
     *
     * @param key of the sentence
     * @param count what the sentence counts
     * @param version the number by which the act can be taken back, null if there is nothing to take back
     */
    record Said(String key, int count, @Nullable Integer version) implements Serializable {}

    private final ReportSheets sheets;
    private final ReportWriting writing;
    private final SectionPage page;

    DeskActs(ReportSheets sheets, ReportWriting writing, SectionPage page) {
        this.sheets = sheets;
        this.writing = writing;
        this.page = page;
    }

    /** @param word the key of the sentence that says what was done */
    ModelAndView after(Pressed pressed, String word, Supplier<Arranged> act) {
        ModelAndView refused = saveTyped(pressed);
        if (refused != null) {
            return refused;
        }
        Arranged arranged = act.get();
        boolean changed = arranged.version() != null;
        Said said = new Said(changed ? word : "gather.nothingNew", arranged.blocks(), arranged.version());
        return pressed.staysOpen() ? parts(pressed, said) : next(pressed, said);
    }

    private @Nullable ModelAndView saveTyped(Pressed pressed) {
        DeskForm form = pressed.form();
        if (form.text() == null || form.version() == null) {
            return null;
        }
        try {
            writing.write(form.report(), form.section(), form.text(), form.version(), pressed.officer());
            return null;
        } catch (Refusal refusal) {
            if (pressed.staysOpen()) {
                throw refusal;
            }
            ReportSheet sheet = sheets.sheet(form.id(), pressed.officer());
            return page.refused(sheet, sheet.section(form.section()), form.text(), refusal);
        }
    }

    private ModelAndView parts(Pressed pressed, Said said) {
        DeskForm form = pressed.form();
        ReportSheet sheet = sheets.sheet(form.id(), pressed.officer());
        return page.part(sheet, sheet.section(form.section()), form.asked(), "changed")
                .addObject("deskSaid", said)
                .addObject("isTyped", form.text() != null);
    }

    private static ModelAndView next(Pressed pressed, Said said) {
        pressed.next().addFlashAttribute("deskSaid", said);
        pressed.next().addAttribute("section", pressed.form().section());
        return new ModelAndView("redirect:/reports/" + pressed.form().id() + "/text");
    }
}
