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

    static Household of(List<UnitId> contributors, Lineage lineage, Collection<UnitId> reported) {
        Set<UnitId> standing = new HashSet<>(contributors);
        Set<UnitId> taken = new HashSet<>(contributors);
        Map<UnitId, Set<UnitId>> withFormer = new LinkedHashMap<>();
        for (UnitId unit : contributors) {
            Set<UnitId> former = lineage.before(Set.of(unit), standing);
            withFormer.put(unit, former);
            taken.addAll(former);
        }
        return new Household(
                withFormer,
                reported.stream().filter(unit -> !taken.contains(unit)).toList());
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

    boolean hasTold(UnitId unit, Map<UnitId, Tally> tallies) {
        return tallies.containsKey(unit)
                || contributors.getOrDefault(unit, Set.of()).stream().anyMatch(tallies::containsKey);
    }

    /** What a unit and those before it have told. */
    Tally tally(UnitId unit, Map<UnitId, Tally> tallies) {
        Tally tally = new Tally();
        List<UnitId> all = new ArrayList<>(contributors.getOrDefault(unit, Set.of()));
        all.add(unit);
        all.stream().filter(tallies::containsKey).forEach(each -> tally.addAll(tallies.get(each)));
        return tally;
    }
}
