package vn.trinhky.compilation.appendix;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.trinhky.figures.FigureValues;
import vn.trinhky.figures.sums.Among;
import vn.trinhky.figures.sums.Breakdown;
import vn.trinhky.figures.sums.FigureLine;
import vn.trinhky.figures.sums.RoundSums;
import vn.trinhky.manuscript.Appendix;
import vn.trinhky.office.OfficeDirectory;
import vn.trinhky.office.Unit;
import vn.trinhky.office.UnitId;
import vn.trinhky.regime.Round;

/** Makes the table of figures of a round as they stand now. */
@Component
public class FiguresAppendix {

    private final FigureValues values;
    private final RoundSums sums;
    private final Breakdown breakdown;
    private final OfficeDirectory office;

    FiguresAppendix(FigureValues values, RoundSums sums, Breakdown breakdown, OfficeDirectory office) {
        this.values = values;
        this.sums = sums;
        this.breakdown = breakdown;
        this.office = office;
    }

    /** The appendices of the round's report: one, or none when the regime wants none or counts nothing. */
    @Transactional(readOnly = true)
    public List<Appendix> of(Round round) {
        List<FigureLine> totals =
                round.plan().figuresAppendix() ? sums.of(round, Among.ALL).lines() : List.of();
        if (totals.isEmpty()) {
            return List.of();
        }
        List<Unit> units = unitsOf(round);
        FiguresOfRound figures = new FiguresOfRound(round, units);
        values.current(totals.stream().map(line -> line.indicator().id()).toList(), List.of(round.period()))
                .forEach(figures::add);
        totals.stream()
                .filter(line -> !line.definition().needsEntry())
                .forEach(
                        line -> figures.add(breakdown.of(round, line.indicator().code())));
        FigureTable table = new FigureTable(
                round.period(), units.stream().map(Unit::shortName).toList(), figures.lines(totals));
        return List.of(table.appendix(figures.remarks(totals)));
    }

    private List<Unit> unitsOf(Round round) {
        Map<UnitId, Unit> known = office.unitsById(round.plan().contributors());
        List<Unit> inOrder = new ArrayList<>();
        round.plan().contributors().forEach(id -> inOrder.add(Objects.requireNonNull(known.get(id))));
        return inOrder;
    }
}
