package vn.trinhky.figures.sums;

import java.util.List;
import vn.trinhky.office.Unit;
import vn.trinhky.regime.Round;

/**
 * Where one figure came from.
 *
 * @param total the same line as in the round's summary: what the units below add up to
 * @param groups in the regime's order
 * @param units contributors in the regime's order, then others by code
 */
public record IndicatorFigures(Round round, FigureLine total, List<GroupLine> groups, List<UnitLine> units) {

    public List<Unit> missing() {
        return units.stream().filter(UnitLine::missing).map(UnitLine::unit).toList();
    }
}
