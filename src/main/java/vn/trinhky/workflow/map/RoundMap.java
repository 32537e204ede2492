package vn.trinhky.workflow.map;

import java.util.UUID;
import vn.trinhky.workflow.map.units.UnitsSheet;

/**
 * Where everything of a round is.
 *
 * @param report the process of its newest report
 * @param parts the process of a unit's part: where the officer's own one is, or how many of all are where
 * @param own whether the officer sees nothing but the part of her own unit
 */
public record RoundMap(
        UUID round,
        String regime,
        String period,
        ProcessSheet report,
        ProcessSheet parts,
        UnitsSheet units,
        boolean own) {}
