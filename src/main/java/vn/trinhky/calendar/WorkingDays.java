package vn.trinhky.calendar;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The calendar as it is known at one moment, to be asked as often as one likes: the law's holidays with the notices laid over
 * them. Whoever asks about many days takes it once from {@link WorkingCalendar}.
 */
public final class WorkingDays {

    private final Map<LocalDate, RulingInForce> ruled = new HashMap<>();
    private final Set<Integer> confirmed = new HashSet<>();

    /** @param inForce the later wins where two speak of the same day */
    WorkingDays(Collection<RulingInForce> inForce) {
        for (RulingInForce one : inForce) {
            one.ruling()
                    .firstDay()
                    .datesUntil(one.ruling().lastDay().plusDays(1))
                    .forEach(day -> ruled.put(day, one));
            if (one.confirmed() && one.unit() == null) {
                confirmed.add(one.year());
            }
        }
    }

    /** The law alone, without any notice. */
    public static WorkingDays ofTheLaw() {
        return new WorkingDays(List.of());
    }

    public boolean isWorking(LocalDate day) {
        Ruling ruling = said(day);
        if (ruling != null) {
            return ruling.kind() == Ruling.Kind.WORKED;
        }
        return !YearlyHolidays.isWeeklyRest(day) && computedOn(day).isEmpty();
    }

    /** Whether offices work on a Saturday, a Sunday or a holiday because a notice says so. */
    public boolean isMadeUp(LocalDate day) {
        Ruling ruling = said(day);
        return ruling != null
                && ruling.kind() == Ruling.Kind.WORKED
                && (YearlyHolidays.isWeeklyRest(day) || computedOn(day).isPresent());
    }

    /** Why nobody works on a day, unless it is an ordinary Saturday or Sunday. */
    public Optional<Holiday> holidayOn(LocalDate day) {
        Ruling ruling = said(day);
        Optional<Holiday> computed = computedOn(day);
        if (ruling == null) {
            return computed;
        } else if (ruling.kind() == Ruling.Kind.WORKED) {
            return Optional.empty();
        } else if (computed.isPresent()) {
            return computed.map(holiday -> holiday.saidBy(ruling));
        }
        return YearlyHolidays.isWeeklyRest(day) ? Optional.empty() : Optional.of(Holiday.byNotice(ruling, day));
    }

    /** What a notice says about a day. */
    public Optional<Ruling> rulingOn(LocalDate day) {
        return Optional.ofNullable(said(day));
    }

    /** The id of the notice that says it. */
    public Optional<UUID> noticeOn(LocalDate day) {
        return Optional.ofNullable(ruled.get(day)).map(RulingInForce::notice);
    }

    /** Whether an official notice has settled a year that somebody has seen; otherwise it is computed. */
    public boolean isConfirmed(int year) {
        return confirmed.contains(year);
    }

    /**
     * The day so many working days later. The first day is not counted, so that one working day after a Friday is a Monday;
     * none is the day itself, worked or not. (Civil Code 2015, art. 147)
     *
     * @param count negative for earlier
     */
    public LocalDate plus(LocalDate day, int count) {
        int step = count < 0 ? -1 : 1;
        LocalDate found = day;
        for (int left = Math.abs(count); left > 0; left--) {
            found = worked(found.plusDays(step), step);
        }
        return found;
    }

    /** The first working day on a day or after it. */
    public LocalDate next(LocalDate day) {
        return worked(day, 1);
    }

    /** The last working day on a day or before it. */
    public LocalDate previous(LocalDate day) {
        return worked(day, -1);
    }

    /** How many working days there are after one day up to another; negative if that one is earlier. */
    public int between(LocalDate from, LocalDate to) {
        if (to.isBefore(from)) {
            return -between(to, from);
        }
        return (int) from.plusDays(1)
                .datesUntil(to.plusDays(1))
                .filter(this::isWorking)
                .count();
    }

    private @Nullable Ruling said(LocalDate day) {
        RulingInForce one = ruled.get(day);
        return one == null ? null : one.ruling();
    }

    private LocalDate worked(LocalDate day, int step) {
        LocalDate found = day;
        while (!isWorking(found)) {
            found = found.plusDays(step);
        }
        return found;
    }

    private static Optional<Holiday> computedOn(LocalDate day) {
        return YearlyHolidays.of(day.getYear()).on(day);
    }
}
