package vn.trinhky.office;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Queue;
import java.util.Set;

/** Which units stood before others, through all re-organisations. */
public final class Lineage {

    /** Of an office that was never re-organised. */
    public static final Lineage NONE = new Lineage();

    private final Map<UnitId, Set<UnitId>> predecessors = new HashMap<>();
    private final Map<UnitId, Set<UnitId>> successors = new HashMap<>();

    Lineage() {}

    void add(UnitId predecessor, UnitId successor) {
        predecessors.computeIfAbsent(successor, unit -> new LinkedHashSet<>()).add(predecessor);
        successors.computeIfAbsent(predecessor, unit -> new LinkedHashSet<>()).add(successor);
    }

    /**
     * The former units whose whole past is the past of some units together, without those units. One that was divided
     * belongs to them only if all its successors are among them: nobody knows the share of each.
     *
     * @param standing units that still speak for themselves, whoever succeeds them later
     */
    public Set<UnitId> before(Collection<UnitId> units, Collection<UnitId> standing) {
        Set<UnitId> whole = new LinkedHashSet<>(units);
        Queue<UnitId> open = new ArrayDeque<>(whole);
        while (!open.isEmpty()) {
            for (UnitId former : predecessors.getOrDefault(open.remove(), Set.of())) {
                if (!standing.contains(former)
                        && whole.containsAll(successors.getOrDefault(former, Set.of()))
                        && whole.add(former)) {
                    open.add(former);
                }
            }
        }
        whole.removeAll(Set.copyOf(units));
        return whole;
    }
}
