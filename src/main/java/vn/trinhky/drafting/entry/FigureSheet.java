package vn.trinhky.drafting.entry;

import java.util.List;
import vn.trinhky.drafting.AskedBack;
import vn.trinhky.drafting.Submission;
import vn.trinhky.drafting.entry.FigureRow.SaidFinding;
import vn.trinhky.office.Officer;
import vn.trinhky.regime.RegimePlan;
import vn.trinhky.regime.Round;

/**
 * The page on which a unit fills in its form.
 *
 * @param table the lines to fill in
 * @param others lines that stand as they were submitted while these were sent back
 */
record FigureSheet(
        Submission part, Round round, String unitName, Officer officer, FigureTable table, FigureTable others) {

    static FigureSheet of(Submission part, Round round, String unitName, Officer officer, FigureTable all) {
        AskedBack asked = part.askedBack();
        boolean some = asked.hasFigures();
        return new FigureSheet(
                part,
                round,
                unitName,
                officer,
                some ? all.only(row -> asked.allowsFigure(row.code())) : all,
                all.only(row -> some && !asked.allowsFigure(row.code())));
    }

    /** A section of the part, to go on with. */
    public record Section(String key, String title, boolean written, boolean inHand) {}

    public List<Section> sections() {
        return round.plan().contributedSections().stream()
                .map(plan -> new Section(
                        plan.key(),
                        RegimePlan.inPeriod(plan.title(), round.period()),
                        !part.texts().of(plan.key()).isEmpty(),
                        part.askedBack().allowsSection(plan.key())))
                .toList();
    }

    public boolean mayWrite() {
        AskedBack asked = part.askedBack();
        return part.objectionToWriting(officer) == null && (asked.isNothing() || asked.hasFigures());
    }

    public List<SaidFinding> findings() {
        return table.findings();
    }

    FigureSheet with(FigureTable other) {
        return new FigureSheet(part, round, unitName, officer, other, others);
    }
}
