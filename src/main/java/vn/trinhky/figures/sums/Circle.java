package vn.trinhky.figures.sums;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.trinhky.office.UnitId;

/**
 * The units that a choice means in a round.
 *
 * @param part under which its sums are kept: the choice, and a digest where its units may change
 * @param units whose values count, former units included; null for all that ever reported
 * @param expected contributors of the round among them, in the regime's order
 * @param pastOf the former units among them
 */
record Circle(Among among, String part, @Nullable Set<UnitId> units, List<UnitId> expected, List<UnitId> pastOf) {

    /** So many units are added up faster than their sums are looked after. */
    private static final int SMALL = 20;

    boolean isSmall() {
        return units != null && units.size() <= SMALL;
    }

    /** Those of some units that belong to it, in their order. */
    List<UnitId> among(List<UnitId> some) {
        return units == null ? some : some.stream().filter(units::contains).toList();
    }

    /** Those whose values count although the round does not ask them. */
    Set<UnitId> notExpected() {
        Set<UnitId> others = new HashSet<>(unitsNamed());
        expected.forEach(others::remove);
        return others;
    }

    /** @throws NullPointerException if the choice is all */
    Set<UnitId> unitsNamed() {
        return Objects.requireNonNull(units);
    }
}
