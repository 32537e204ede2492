package vn.trinhky.calendar;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.trinhky.office.OfficeDirectory;
import vn.trinhky.office.UnitId;

/**
 * Tells which days offices work. Each question sees the notices as they are now, on every node: what is kept in memory is held
 * against the stamp of the last change first. Whoever asks about many days takes {@link #days()} once.
 */
@Component
public class WorkingCalendar {

    private final RulingRows rows;
    private final OfficeDirectory office;
    private volatile @Nullable Known known;

    private record Known(UUID stamp, List<RulingInForce> rulings, WorkingDays everywhere) {}

    WorkingCalendar(RulingRows rows, OfficeDirectory office) {
        this.rows = rows;
        this.office = office;
    }

    /** The days of all offices of the country. */
    public WorkingDays days() {
        return known().everywhere();
    }

    /** The same with the extra days of a unit and of the bodies above it. */
    public WorkingDays days(UnitId unit) {
        Known now = known();
        if (now.rulings().stream().allMatch(one -> one.unit() == null)) {
            return now.everywhere();
        }
        Set<UnitId> meant = withThoseAbove(unit);
        return new WorkingDays(now.rulings().stream()
                .filter(one -> one.unit() == null || meant.contains(one.unit()))
                .toList());
    }

    /** The same for many units at once, in a fixed number of statements. */
    public Map<UnitId, WorkingDays> days(Collection<UnitId> units) {
        Known now = known();
        if (now.rulings().stream().allMatch(one -> one.unit() == null)) {
            return units.stream().distinct().collect(Collectors.toMap(Function.identity(), unit -> now.everywhere()));
        }
        Map<UnitId, UnitId> parents = parents(units);
        Map<Set<UnitId>, WorkingDays> known = new HashMap<>();
        return units.stream()
                .distinct()
                .collect(Collectors.toMap(Function.identity(), unit -> known.computeIfAbsent(
                        ruled(unit, parents, now), ruled -> of(now, ruled))));
    }

    public boolean isWorking(LocalDate day) {
        return days().isWorking(day);
    }

    public boolean isWorking(LocalDate day, UnitId unit) {
        return days(unit).isWorking(day);
    }

    /** @see WorkingDays#plus(LocalDate, int) */
    public LocalDate plus(LocalDate day, int workingDays) {
        return days().plus(day, workingDays);
    }

    /** @see WorkingDays#plus(LocalDate, int) */
    public LocalDate plus(LocalDate day, int workingDays, UnitId unit) {
        return days(unit).plus(day, workingDays);
    }

    /** The first working day on a day or after it. */
    public LocalDate next(LocalDate day) {
        return days().next(day);
    }

    /** The last working day on a day or before it. */
    public LocalDate previous(LocalDate day) {
        return days().previous(day);
    }

    /** How many working days there are after one day up to another; negative if that one is earlier. */
    public int between(LocalDate from, LocalDate to) {
        return days().between(from, to);
    }

    /** Why nobody works on a day, unless it is an ordinary Saturday or Sunday. */
    public Optional<Holiday> holidayOn(LocalDate day) {
        return days().holidayOn(day);
    }

    private Known known() {
        UUID stamp = rows.stamp();
        Known last = known;
        if (last != null && last.stamp().equals(stamp)) {
            return last;
        }
        List<RulingInForce> rulings = rows.inForce();
        List<RulingInForce> ofAll =
                rulings.stream().filter(one -> one.unit() == null).toList();
        Known now = new Known(stamp, rulings, new WorkingDays(ofAll));
        known = now;
        return now;
    }

    private static WorkingDays of(Known now, Set<UnitId> meant) {
        return meant.isEmpty()
                ? now.everywhere()
                : new WorkingDays(now.rulings().stream()
                        .filter(one -> one.unit() == null || meant.contains(one.unit()))
                        .toList());
    }

    /** The unit and those above it, as far as somebody has ruled for them alone. */
    private static Set<UnitId> ruled(UnitId unit, Map<UnitId, UnitId> parents, Known now) {
        Set<UnitId> found = new HashSet<>();
        for (UnitId next = unit; next != null && found.add(next); ) {
            next = parents.get(next);
        }
        found.retainAll(now.rulings().stream()
                .map(RulingInForce::unit)
                .filter(Objects::nonNull)
                .toList());
        return found;
    }

    /** One statement for each level of the tree. */
    private Map<UnitId, UnitId> parents(Collection<UnitId> units) {
        Map<UnitId, UnitId> parents = new HashMap<>();
        Set<UnitId> asked = new HashSet<>(units);
        while (!asked.isEmpty()) {
            Set<UnitId> above = new HashSet<>();
            office.unitsById(asked).values().stream()
                    .filter(unit -> unit.parent() != null)
                    .forEach(unit -> {
                        UnitId parent = Objects.requireNonNull(unit.parent());
                        parents.put(unit.id(), parent);
                        above.add(parent);
                    });
            above.removeAll(parents.keySet());
            asked = above;
        }
        return parents;
    }

    private Set<UnitId> withThoseAbove(UnitId unit) {
        Set<UnitId> found = new HashSet<>();
        @Nullable UnitId next = unit;
        while (next != null && found.add(next)) {
            next = office.unit(next).parent();
        }
        return found;
    }
}
