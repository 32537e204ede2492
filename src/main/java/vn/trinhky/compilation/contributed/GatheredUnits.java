package vn.trinhky.compilation.contributed;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.trinhky.compilation.desk.Gathering;
import vn.trinhky.office.UnitId;
import vn.trinhky.regime.RegimePlan;
import vn.trinhky.regime.UnitGroup;

/** The contributors of a round, one after the other as the regime gathers them. */
public final class GatheredUnits {

    private final List<UnitGroup> gathered;
    private final List<UnitId> units = new ArrayList<>();
    private final Map<UnitId, Integer> places = new HashMap<>();
    private final Map<UnitId, UnitGroup> kinds = new HashMap<>();

    private GatheredUnits(List<UnitGroup> gathered) {
        this.gathered = gathered;
        for (UnitGroup kind : gathered) {
            for (UnitId unit : kind.units()) {
                places.put(unit, units.size());
                units.add(unit);
                kinds.put(unit, kind);
            }
        }
    }

    public static GatheredUnits of(RegimePlan plan) {
        return new GatheredUnits(Gathering.of(plan));
    }

    public List<UnitId> all() {
        return List.copyOf(units);
    }

    /** Where a unit stands, from 0; one that contributes no more stands behind all others. */
    public int placeOf(UnitId unit) {
        return places.getOrDefault(unit, Integer.MAX_VALUE);
    }

    /** The kind that a unit is gathered under; empty for none. */
    public Optional<UnitGroup> kindOf(UnitId unit) {
        return Optional.ofNullable(kinds.get(unit)).filter(kind -> !kind.code().equals(Gathering.NO_KIND));
    }

    /** The kinds that have contributors, in order. */
    public List<UnitGroup> kinds() {
        return gathered.stream()
                .filter(kind -> !kind.code().equals(Gathering.NO_KIND))
                .toList();
    }
}
