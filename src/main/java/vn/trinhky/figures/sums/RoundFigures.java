package vn.trinhky.figures.sums;

import java.util.List;
import vn.trinhky.office.UnitId;
import vn.trinhky.regime.Round;

/**
 * All figures of a round at one glance.
 *
 * @param lines every indicator of the regime, in its order
 * @param pastOf former units whose past is counted as the past of this group or unit; empty for all and for kinds
 */
public record RoundFigures(Round round, Among among, List<FigureLine> lines, List<UnitId> pastOf) {}
