package vn.trinhky.compilation.pages;

import java.util.Objects;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import vn.trinhky.compilation.desk.view.Asked;
import vn.trinhky.compilation.desk.view.DeskPlace;
import vn.trinhky.compilation.desk.view.DeskViews;
import vn.trinhky.figures.speech.FigureSetting;
import vn.trinhky.figures.speech.LiveText;
import vn.trinhky.manuscript.Manuscript;
import vn.trinhky.manuscript.notation.PlainTextWriter;
import vn.trinhky.manuscript.view.HtmlWriter;
import vn.trinhky.web.Refusal;

/** The page on which a section of the report is written, with the desk around it, and the parts that change on it. */
@Component
class SectionPage {

    private final DeskViews desks;
    private final LiveText live;

    SectionPage(DeskViews desks, LiveText live) {
        this.desks = desks;
        this.live = live;
    }

    ModelAndView page(ReportSheet sheet, ReportSection section, Asked asked) {
        return page(sheet, section, asked, PlainTextWriter.write(section.text()));
    }

    /** The same with what was typed, which was not saved. */
    ModelAndView refused(ReportSheet sheet, ReportSection section, String typed, Refusal refusal) {
        ModelAndView page = page(sheet, section, Asked.ALL, typed);
        page.setStatus(HttpStatus.CONFLICT);
        return page.addObject("refusal", refusal);
    }

    /** A part of the page for one that stays open; the text itself is fetched by its editor. */
    ModelAndView part(ReportSheet sheet, ReportSection section, Asked asked, String part) {
        return laid(sheet, section, asked, "desk-parts :: " + part)
                .addObject("text", PlainTextWriter.write(section.text()));
    }

    private ModelAndView page(ReportSheet sheet, ReportSection section, Asked asked, String text) {
        FigureSetting setting = FigureSetting.ofReport(sheet.round());
        ModelAndView page = laid(sheet, section, asked, "report-text")
                .addObject("text", text)
                .addObject("saved", PlainTextWriter.write(section.text()));
        Manuscript spoken = (Manuscript) Objects.requireNonNull(page.getModel().get("spoken"));
        return page.addObject("preview", HtmlWriter.write(spoken, setting::origin));
    }

    private ModelAndView laid(ReportSheet sheet, ReportSection section, Asked asked, String view) {
        Manuscript spoken = live.spoken(section.text(), FigureSetting.ofReport(sheet.round()));
        DeskPlace place = new DeskPlace(sheet.report(), sheet.round(), section.key());
        return new ModelAndView(view)
                .addObject("sheet", sheet)
                .addObject("section", section)
                .addObject("spoken", spoken)
                .addObject("desk", desks.view(place, spoken, asked, sheet.officer()));
    }
}
