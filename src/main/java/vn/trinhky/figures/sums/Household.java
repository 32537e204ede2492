package vn.trinhky.figures.sums;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.trinhky.office.Lineage;
import vn.trinhky.office.UnitId;

/**
 * The units that stand in a table by unit: contributors with the former units that each takes the place of, and units that
 * reported and belong to no contributor.
 */
record Household(Map<UnitId, Set<UnitId>> contributors, List<UnitId> others) {

    private static final Tally NOTHING = new Tally();

    static Household of(List<UnitId> contributors, Lineage lineage, Collection<UnitId> reported) {
        Household household = new Household(withFormer(contributors, lineage, new HashSet<>(contributors)), List.of());
        Set<UnitId> taken = household.everybody();
        return new Household(
                household.contributors(),
                reported.stream().filter(unit -> !taken.contains(unit)).toList());
    }

    /** @param standing units that still speak for themselves, besides those asked for */
    static Household ofSome(Collection<UnitId> units, Lineage lineage, Collection<UnitId> standing) {
        Set<UnitId> all = new HashSet<>(units);
        all.addAll(standing);
        return new Household(withFormer(units, lineage, all), List.of());
    }

    private static Map<UnitId, Set<UnitId>> withFormer(
            Collection<UnitId> units, Lineage lineage, Set<UnitId> standing) {
        Map<UnitId, Set<UnitId>> withFormer = new LinkedHashMap<>();
        units.forEach(unit -> withFormer.put(unit, lineage.before(Set.of(unit), standing)));
        return withFormer;
    }

    /** Every unit that has a name in the table. */
    Set<UnitId> everybody() {
        Set<UnitId> all = new HashSet<>(others);
        contributors.forEach((unit, former) -> {
            all.add(unit);
            all.addAll(former);
        });
        return all;
    }

    Set<UnitId> former() {
        Set<UnitId> former = new HashSet<>();
        contributors.values().forEach(former::addAll);
        return former;
    }

    boolean hasTold(UnitId unit, Map<UnitId, Tally> tallies) {
        return tallies.containsKey(unit)
                || contributors.getOrDefault(unit, Set.of()).stream().anyMatch(tallies::containsKey);
    }

    /** What a unit and those before it have told. */
    Tally tally(UnitId unit, Map<UnitId, Tally> tallies) {
        Set<UnitId> former = contributors.getOrDefault(unit, Set.of());
        if (former.isEmpty()) {
            return tallies.getOrDefault(unit, new Tally());
        }
        Tally tally = new Tally();
        List<UnitId> all = new ArrayList<>(former);
        all.add(unit);
        all.forEach(each -> tally.addAll(tallies.getOrDefault(each, NOTHING)));
        return tally;
    }
}
