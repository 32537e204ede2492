package vn.trinhky.drafting.pages;

import java.util.List;
import vn.trinhky.figures.speech.FigureSetting;
import vn.trinhky.manuscript.Manuscript;
import vn.trinhky.manuscript.view.FigureLinks;
import vn.trinhky.manuscript.view.HtmlWriter;
import vn.trinhky.regime.RegimePlan;
import vn.trinhky.regime.SectionPlan;

/**
 * A section of the regime's outline with what the unit wrote there.
 *
 * @param spoken the same text with its figures in words
 * @param links where its figures lead
 */
record PartSection(
        String key,
        int level,
        String title,
        String guidance,
        List<String> points,
        Manuscript text,
        Manuscript spoken,
        FigureLinks links) {

    /** Of a text that is frozen, figures included. */
    static PartSection of(SectionPlan plan, FigureSetting setting, Manuscript text) {
        return of(plan, setting, text, text);
    }

    static PartSection of(SectionPlan plan, FigureSetting setting, Manuscript text, Manuscript spoken) {
        return new PartSection(
                plan.key(),
                plan.level(),
                RegimePlan.inPeriod(plan.title(), setting.round().period()),
                plan.guidance(),
                plan.points(),
                text,
                spoken,
                setting::origin);
    }

    public boolean isWritten() {
        return !text.isEmpty();
    }

    public String html() {
        return HtmlWriter.write(spoken, links);
    }
}
