package vn.trinhky.figures.sums;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.trinhky.office.OfficeDirectory;
import vn.trinhky.office.UnitId;
import vn.trinhky.office.UnitKind;
import vn.trinhky.regime.Round;

/** Finds the units that a choice means. */
@Component
class Circles {

    private final OfficeDirectory office;

    Circles(OfficeDirectory office) {
        this.office = office;
    }

    Circle of(Round round, Among among) {
        List<UnitId> contributors = round.plan().contributors();
        return switch (among.whose()) {
            case ALL -> new Circle(among, among.notation(), null, contributors, List.of());
            case KIND -> ofKind(among, contributors);
            case GROUP -> withPast(among, round.plan().unitsOfGroup(among.of()), contributors);
            case UNIT -> withPast(among, List.of(new UnitId(UUID.fromString(among.of()))), contributors);
        };
    }

    /** Some units and those that stood before them. */
    Circle ofUnits(Round round, Collection<UnitId> units) {
        return withPast(Among.ALL, units, round.plan().contributors());
    }

    /** What a former unit reported counts for its own kind, so that the kinds always add up to all. */
    private Circle ofKind(Among among, List<UnitId> contributors) {
        Set<UnitId> units = new LinkedHashSet<>(office.everOfKind(UnitKind.valueOf(among.of())));
        return new Circle(among, among.notation(), units, both(contributors, units), List.of());
    }

    private Circle withPast(Among among, Collection<UnitId> members, List<UnitId> contributors) {
        Set<UnitId> units = new LinkedHashSet<>(members);
        Set<UnitId> former = office.lineage(units).before(units, contributors);
        List<UnitId> expected = both(contributors, units);
        units.addAll(former);
        return new Circle(among, among.notation() + "@" + digest(units), units, expected, List.copyOf(former));
    }

    private static List<UnitId> both(List<UnitId> inOrder, Set<UnitId> units) {
        return inOrder.stream().filter(units::contains).toList();
    }

    private static String digest(Set<UnitId> units) {
        String all =
                units.stream().map(unit -> unit.value().toString()).sorted().collect(Collectors.joining());
        return UUID.nameUUIDFromBytes(all.getBytes(StandardCharsets.US_ASCII)).toString();
    }
}
