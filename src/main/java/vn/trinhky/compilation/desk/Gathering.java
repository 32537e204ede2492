package vn.trinhky.compilation.desk;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.trinhky.office.UnitId;
import vn.trinhky.regime.RegimePlan;
import vn.trinhky.regime.UnitGroup;

/** In what order the parts of a round are gathered: by kind of unit, and within a kind in the order of the contributors. */
public final class Gathering {

    /** The code of those of no kind; a regime's own codes are never empty. */
    public static final String NO_KIND = "";

    private Gathering() {}

    /** The kinds that have contributors, each with them; those of no kind come last. A unit of two kinds stands in the first. */
    public static List<UnitGroup> of(RegimePlan plan) {
        List<UnitGroup> gathered = new ArrayList<>();
        Set<UnitId> left = new HashSet<>(plan.contributors());
        for (UnitGroup kind : plan.kinds()) {
            Set<UnitId> named = new HashSet<>(kind.units());
            List<UnitId> units = inOrder(plan, unit -> named.contains(unit) && left.contains(unit));
            units.forEach(left::remove);
            gathered.add(new UnitGroup(kind.code(), kind.name(), kind.nameEn(), units));
        }
        gathered.add(new UnitGroup(NO_KIND, "", "", inOrder(plan, left::contains)));
        return gathered.stream().filter(kind -> !kind.units().isEmpty()).toList();
    }

    /** The contributors one after the other, each with its place. */
    static Map<UnitId, Integer> places(RegimePlan plan) {
        List<UnitId> all =
                of(plan).stream().flatMap(kind -> kind.units().stream()).toList();
        return java.util.stream.IntStream.range(0, all.size())
                .boxed()
                .collect(Collectors.toMap(all::get, Function.identity()));
    }

    private static List<UnitId> inOrder(RegimePlan plan, java.util.function.Predicate<UnitId> wanted) {
        return plan.contributors().stream().filter(wanted).distinct().toList();
    }
}
