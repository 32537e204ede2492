package vn.trinhky.compilation.contributed;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.trinhky.office.UnitId;
import vn.trinhky.regime.RegimePlan;
import vn.trinhky.regime.UnitGroup;

/** In which order a regime gathers what units wrote: kind by kind, units of no kind last, each kind in its own order. */
public final class Gathering {

    private final List<UnitId> units;
    private final Map<UnitId, Integer> places = new HashMap<>();
    private final Map<UnitId, UnitGroup> kinds = new HashMap<>();

    private Gathering(RegimePlan plan) {
        Set<UnitId> contributors = new LinkedHashSet<>(plan.contributors());
        Set<UnitId> ordered = new LinkedHashSet<>();
        for (UnitGroup kind : plan.kinds()) {
            for (UnitId unit : kind.units()) {
                if (contributors.contains(unit) && ordered.add(unit)) {
                    kinds.put(unit, kind);
                }
            }
        }
        ordered.addAll(contributors);
        units = List.copyOf(ordered);
        for (int i = 0; i < units.size(); i++) {
            places.put(units.get(i), i);
        }
    }

    public static Gathering of(RegimePlan plan) {
        return new Gathering(plan);
    }

    /** All contributors, in order. */
    public List<UnitId> units() {
        return units;
    }

    /** Where a unit stands, from 0; one that contributes no more stands behind all others. */
    public int placeOf(UnitId unit) {
        return places.getOrDefault(unit, Integer.MAX_VALUE);
    }

    /** The kind that a unit is gathered under; empty for none. */
    public Optional<UnitGroup> kindOf(UnitId unit) {
        return Optional.ofNullable(kinds.get(unit));
    }

    /** The kinds that have contributors, in order. */
    public List<UnitGroup> kinds() {
        return new ArrayList<>(new LinkedHashSet<>(
                units.stream().map(kinds::get).filter(kind -> kind != null).toList()));
    }
}
