package vn.trinhky.figures.sums;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import vn.trinhky.figures.FigureEntry;
import vn.trinhky.figures.Indicator;
import vn.trinhky.figures.IndicatorId;
import vn.trinhky.figures.Indicators;
import vn.trinhky.office.UnitId;
import vn.trinhky.regime.Round;

/**
 * The summary of a round: every indicator for all units, a group, a kind, or one unit.
 *
 * <p>Best asked for outside a transaction: then sums that had to be worked out are kept for the next one who asks.
 */
@Component
public class RoundSums {

    private final Indicators indicators;
    private final Circles circles;
    private final PeriodSums sums;
    private final RollCall roll;

    RoundSums(Indicators indicators, Circles circles, PeriodSums sums, RollCall roll) {
        this.indicators = indicators;
        this.circles = circles;
        this.sums = sums;
        this.roll = roll;
    }

    /** @throws IllegalArgumentException if the choice names no kind or no unit; a group that there is not has no units */
    public RoundFigures of(Round round, Among among) {
        return of(round, among, Map.of());
    }

    /** The figures of a unit as if it had submitted what it has entered so far. */
    public RoundFigures asEntered(Round round, UnitId unit, Map<IndicatorId, FigureEntry> entered) {
        return of(round, Among.unit(unit), entered);
    }

    private RoundFigures of(Round round, Among among, Map<IndicatorId, FigureEntry> entered) {
        Catalogue catalogue = new Catalogue(indicators.of(round.regime()));
        Circle circle = circles.of(round, among);
        Tally tally = sums.of(round, circle, catalogue.ids(), Periods.beside(round.period()));
        entered.forEach((indicator, entry) ->
                tally.put(indicator, round.period(), new Tally.Sum(entry.said().amount(), 1)));
        Map<Indicator, Told> told = roll.of(round, circle, catalogue, tally);
        Reckoning reckoning = new Reckoning(catalogue, tally, sums.targets(round, circle, catalogue), round.period());
        List<FigureLine> lines = catalogue.all().stream()
                .map(indicator -> new FigureLine(
                        indicator,
                        indicator.in(round.period()),
                        reckoning.of(indicator),
                        Objects.requireNonNull(told.get(indicator))))
                .toList();
        return new RoundFigures(round, among, lines, circle.pastOf());
    }
}
