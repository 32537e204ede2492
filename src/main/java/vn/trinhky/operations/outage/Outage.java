package vn.trinhky.operations.outage;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.trinhky.calendar.WorkingDays;
import vn.trinhky.incoming.reminding.WorkingHours;
import vn.trinhky.web.Formats;

/** A time in which the application did not run on any node. */
public record Outage(UUID id, Instant began, Instant ended) {

    public Duration length() {
        return Duration.between(began, ended);
    }

    /** The working days in whose hours it did not run, if only for some of them. */
    List<LocalDate> lost(WorkingDays days) {
        LocalDate first = LocalDate.ofInstant(began, Formats.OFFICE_ZONE);
        LocalDate last = LocalDate.ofInstant(ended, Formats.OFFICE_ZONE);
        return first.datesUntil(last.plusDays(1))
                .filter(days::isWorking)
                .filter(this::touchesHoursOf)
                .toList();
    }

    /**
     * The day that takes the place of a due day: one more working day for each that was begun to be lost, if the due day itself
     * was among them or was a day off in between; otherwise the same day.
     */
    LocalDate instead(LocalDate due, WorkingDays days) {
        List<LocalDate> lost = lost(days);
        return lost.contains(due) || coversRestOn(due, lost, days) ? days.plus(due, lost.size()) : due;
    }

    private boolean coversRestOn(LocalDate due, List<LocalDate> lost, WorkingDays days) {
        return !lost.isEmpty() && !days.isWorking(due) && touchesHoursOf(due);
    }

    private boolean touchesHoursOf(LocalDate day) {
        Instant opening =
                day.atTime(WorkingHours.FIRST).atZone(Formats.OFFICE_ZONE).toInstant();
        Instant closing =
                day.atTime(WorkingHours.LAST).atZone(Formats.OFFICE_ZONE).toInstant();
        return began.isBefore(closing) && ended.isAfter(opening);
    }
}
