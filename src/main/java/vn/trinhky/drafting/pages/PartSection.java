package vn.trinhky.drafting.pages;

import java.util.List;
import vn.trinhky.drafting.Submission;
import vn.trinhky.manuscript.Manuscript;
import vn.trinhky.manuscript.view.HtmlWriter;
import vn.trinhky.regime.RegimePlan;
import vn.trinhky.regime.Round;
import vn.trinhky.regime.SectionPlan;

/** A section of the regime's outline with what the unit wrote there. */
record PartSection(String key, int level, String title, String guidance, List<String> points, Manuscript text) {

    static PartSection of(SectionPlan plan, Round round, Manuscript text) {
        return new PartSection(
                plan.key(),
                plan.level(),
                RegimePlan.inPeriod(plan.title(), round.period()),
                plan.guidance(),
                plan.points(),
                text);
    }

    static PartSection of(SectionPlan plan, Round round, Submission part) {
        return of(plan, round, part.texts().of(plan.key()));
    }

    public boolean isWritten() {
        return !text.isEmpty();
    }

    public String html() {
        return HtmlWriter.write(text);
    }
}
