package vn.trinhky.notice.digest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.trinhky.notice.digest.Line.Urgency;
import vn.trinhky.office.PersonId;
import vn.trinhky.office.PostHolders.Holder;
import vn.trinhky.office.absence.StandIn;

/** Finds the people behind the seats, and those who stand in for the absent ones among them. */
final class Addressing {

    private static final String SIGNING = "sign";

    /** What is late longest, then what is due first, then what has waited longest. */
    private static final Comparator<Line> MOST_URGENT_FIRST = Comparator.comparing(Line::urgency)
            .thenComparingInt(line -> line.urgency() == Urgency.SOON ? line.days() : -line.days())
            .thenComparing(Line::about)
            .thenComparing(Line::step);

    private final Map<Seat, List<PersonId>> holders;
    private final Map<PersonId, List<StandIn>> absent;
    private final Map<PersonId, List<Line>> lines = new LinkedHashMap<>();

    Addressing(List<Holder> holders, List<StandIn> absent) {
        this.holders = holders.stream()
                .collect(Collectors.groupingBy(
                        holder -> Seat.of(holder.kind(), holder.unit()),
                        Collectors.mapping(holder -> holder.person().id(), Collectors.toList())));
        this.absent = absent.stream().collect(Collectors.groupingBy(StandIn::absent));
    }

    /** What each person is reminded of. */
    Map<PersonId, List<Line>> of(Map<Seat, List<Line>> bySeat) {
        bySeat.forEach((seat, own) -> people(seat).forEach(person -> give(person, own)));
        bySeat.forEach((seat, own) -> people(seat)
                .flatMap(person -> absent.getOrDefault(person, List.of()).stream())
                .forEach(standIn -> give(standIn.substitute(), handedOver(seat, own, standIn))));
        lines.values().forEach(all -> all.sort(MOST_URGENT_FIRST));
        return lines;
    }

    private Stream<PersonId> people(Seat seat) {
        PersonId person = seat.person();
        return person == null ? holders.getOrDefault(seat, List.of()).stream() : Stream.of(person);
    }

    /** What is the substitute's own anyway is not handed over to her once more. */
    private List<Line> handedOver(Seat seat, List<Line> all, StandIn standIn) {
        if (seat.post() != null && !seat.post().isHandedOver()) {
            return List.of();
        }
        List<Line> own = lines.getOrDefault(standIn.substitute(), List.of());
        return all.stream()
                .filter(line -> !isPersonal(seat, line) && !own.contains(line))
                .map(line -> line.inPlaceOf(standIn.absentName(), standIn.place()))
                .toList();
    }

    /** Nobody signs for another, or opens what came for another by name. (Decree 30/2020, art. 22) */
    private static boolean isPersonal(Seat seat, Line line) {
        return line.step().equals(SIGNING)
                || (seat.person() != null && line.step().equals(Arrivals.STEP));
    }

    private void give(PersonId person, List<Line> more) {
        if (!more.isEmpty()) {
            List<Line> all = lines.computeIfAbsent(person, one -> new ArrayList<>());
            more.stream().filter(line -> !all.contains(line)).forEach(all::add);
        }
    }
}
