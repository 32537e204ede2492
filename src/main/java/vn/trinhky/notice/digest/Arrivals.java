package vn.trinhky.notice.digest;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import vn.trinhky.calendar.WorkingDays;
import vn.trinhky.incoming.reminding.LeftOver;
import vn.trinhky.notice.digest.Line.Urgency;
import vn.trinhky.office.PostKind;
import vn.trinhky.office.UnitId;
import vn.trinhky.web.Formats;

/** Documents that were to be answered on the day of their arrival, and were not. (Decree 30/2020, art. 21) */
record Arrivals(List<LeftOver> leftOver) {

    static final String STEP = "arrival";

    Stream<UnitId> units() {
        return leftOver.stream().map(LeftOver::unit).filter(Objects::nonNull);
    }

    /** @param atWork the units in which somebody works today; what came for the others waits */
    Map<Seat, List<Line>> lines(LocalDate today, WorkingDays days, Set<UnitId> atWork) {
        Map<Seat, List<Line>> lines = new LinkedHashMap<>();
        for (LeftOver one : leftOver) {
            UnitId unit = one.unit();
            if (unit == null || atWork.contains(unit)) {
                Seat seat =
                        unit == null ? Seat.of(Objects.requireNonNull(one.person())) : Seat.of(PostKind.CLERK, unit);
                lines.computeIfAbsent(seat, all -> new ArrayList<>()).add(line(one, today, days));
            }
        }
        return lines;
    }

    private static Line line(LeftOver one, LocalDate today, WorkingDays days) {
        LocalDate arrived = LocalDate.ofInstant(one.arrivedAt(), Formats.OFFICE_ZONE);
        return new Line(Urgency.LATE, STEP, one.title(), arrived, days.between(arrived, today), 0, one.place(), null);
    }
}
