package vn.trinhky.drafting.entry;

import java.util.List;
import vn.trinhky.drafting.Submission;
import vn.trinhky.drafting.entry.FigureRow.SaidFinding;
import vn.trinhky.office.Officer;
import vn.trinhky.regime.RegimePlan;
import vn.trinhky.regime.Round;

/** The page on which a unit fills in its form. */
record FigureSheet(Submission part, Round round, String unitName, Officer officer, FigureTable table) {

    /** A section of the part, to go on with. */
    public record Section(String key, String title, boolean written) {}

    public List<Section> sections() {
        return round.plan().contributedSections().stream()
                .map(plan -> new Section(
                        plan.key(),
                        RegimePlan.inPeriod(plan.title(), round.period()),
                        !part.texts().of(plan.key()).isEmpty()))
                .toList();
    }

    public boolean mayWrite() {
        return part.objectionToWriting(officer) == null;
    }

    public List<SaidFinding> findings() {
        return table.findings();
    }

    FigureSheet with(FigureTable other) {
        return new FigureSheet(part, round, unitName, officer, other);
    }
}
