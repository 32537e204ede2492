package vn.trinhky.commitments;

import java.util.List;
import vn.trinhky.office.UnitId;
import vn.trinhky.web.InvalidInput;

/**
 * Who is in charge of a task.
 *
 * @param everybody all units that contribute to the round that asks, whichever they are by then
 * @param units one or several units otherwise
 */
public record InCharge(boolean everybody, List<UnitId> units) {

    private static final InCharge ALL = new InCharge(true, List.of());

    public InCharge {
        units = List.copyOf(units);
    }

    public static InCharge all() {
        return ALL;
    }

    /** @throws InvalidInput if no unit is named */
    public static InCharge of(List<UnitId> units) {
        if (units.isEmpty()) {
            throw new InvalidInput("units", "nobodyInCharge");
        }
        return new InCharge(false, units.stream().distinct().toList());
    }

    /** Of a round's contributors those who are asked. */
    public List<UnitId> among(List<UnitId> contributors) {
        return everybody
                ? contributors
                : contributors.stream().filter(units::contains).toList();
    }

    /** Those in charge whom the round does not ask, because they contribute nothing to it. */
    public List<UnitId> outside(List<UnitId> contributors) {
        return units.stream().filter(unit -> !contributors.contains(unit)).toList();
    }
}
