package vn.trinhky.drafting.pages;

import vn.trinhky.drafting.Submission;
import vn.trinhky.manuscript.Manuscript;
import vn.trinhky.manuscript.view.HtmlWriter;
import vn.trinhky.regime.RegimePlan;
import vn.trinhky.regime.Round;
import vn.trinhky.regime.SectionPlan;

/** A section of the regime's outline with what the unit wrote there. */
record PartSection(String key, String title, String guidance, Manuscript text) {

    static PartSection of(SectionPlan plan, Round round, Manuscript text) {
        return new PartSection(plan.key(), RegimePlan.inPeriod(plan.title(), round.period()), plan.guidance(), text);
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
