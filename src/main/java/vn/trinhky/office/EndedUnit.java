package vn.trinhky.office;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * A unit that is no more.
 *
 * @param lastDay on which it still existed
 * @param became names of the units that directly took its place; empty if nobody did
 */
public record EndedUnit(UnitId id, String name, String shortName, LocalDate lastDay, List<String> became) {

    static EndedUnit of(Unit unit, List<Unit> successors) {
        return new EndedUnit(
                unit.id(),
                unit.name(),
                unit.shortName(),
                Objects.requireNonNull(unit.lastDay()),
                successors.stream().map(Unit::name).toList());
    }
}
