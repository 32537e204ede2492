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
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.trinhky.office.OfficeDirectory;
import vn.trinhky.office.Unit;
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

    private record Known(UUID stamp, List<RulingInForce> rulings, WorkingDays everywhere) {

        WorkingDays with(Set<UnitId> units) {
            return new WorkingDays(rulings.stream()
                    .filter(one -> one.unit() == null || units.contains(one.unit()))
                    .toList());
        }
    }

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
        WorkingDays own = ownDays(List.of(unit)).get(unit);
        return own == null ? days() : own;
    }

    /** The same for those of many units that have extra days; all others have the days of everybody. */
    public Map<UnitId, WorkingDays> ownDays(Collection<UnitId> units) {
        Known now = known();
        Set<UnitId> ruled = new HashSet<>();
        now.rulings().stream().map(RulingInForce::unit).filter(Objects::nonNull).forEach(ruled::add);
        if (ruled.isEmpty()) {
            return Map.of();
        }
        Map<UnitId, Unit> known = withThoseAbove(units);
        Map<Set<UnitId>, WorkingDays> days = new HashMap<>();
        Map<UnitId, WorkingDays> found = new HashMap<>();
        for (UnitId unit : units) {
            Set<UnitId> meant = chain(unit, known);
            meant.retainAll(ruled);
            if (!meant.isEmpty()) {
                found.put(unit, days.computeIfAbsent(meant, now::with));
            }
        }
        return found;
    }

    /** The same for many units at once; those with the same days share them. */
    public Map<UnitId, WorkingDays> days(Collection<UnitId> units) {
        WorkingDays everywhere = days();
        Map<UnitId, WorkingDays> own = ownDays(units);
        return units.stream()
                .distinct()
                .collect(Collectors.toMap(unit -> unit, unit -> own.getOrDefault(unit, everywhere)));
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

    /** One question for each storey, however many units there are. */
    private Map<UnitId, Unit> withThoseAbove(Collection<UnitId> units) {
        Map<UnitId, Unit> found = new HashMap<>();
        Set<UnitId> next = new HashSet<>(units);
        while (!next.isEmpty()) {
            found.putAll(office.unitsById(next));
            next = found.values().stream()
                    .flatMap(unit -> Stream.ofNullable(unit.parent()))
                    .filter(parent -> !found.containsKey(parent))
                    .collect(Collectors.toSet());
        }
        return found;
    }

    private static Set<UnitId> chain(UnitId unit, Map<UnitId, Unit> known) {
        Set<UnitId> chain = new HashSet<>();
        Unit next = known.get(unit);
        while (next != null && chain.add(next.id())) {
            UnitId above = next.parent();
            next = above == null ? null : known.get(above);
        }
        return chain;
    }
}
