package vn.trinhky.notice.digest;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.trinhky.calendar.WorkingCalendar;
import vn.trinhky.incoming.reminding.Reminding;
import vn.trinhky.incoming.reminding.WorkingHours;
import vn.trinhky.notice.kept.KeptNotices;
import vn.trinhky.notice.letters.NoticeLetter;
import vn.trinhky.office.PersonId;
import vn.trinhky.office.PostHolders;
import vn.trinhky.office.UnitId;
import vn.trinhky.office.absence.StandIns;
import vn.trinhky.web.Formats;

/** Writes the digests of a morning: all of them in one transaction, or none. */
@Component
class MorningDigest {

    private static final Logger LOG = LoggerFactory.getLogger(MorningDigest.class);

    private final Mornings mornings;
    private final OpenItems open;
    private final Reminding arrivals;
    private final PostHolders holders;
    private final StandIns standIns;
    private final KeptNotices notices;
    private final WorkingCalendar calendar;
    private final ObjectProvider<SchedulerClient> scheduler;
    private final Clock clock;

    MorningDigest(
            Mornings mornings,
            OpenItems open,
            Reminding arrivals,
            PostHolders holders,
            StandIns standIns,
            KeptNotices notices,
            WorkingCalendar calendar,
            ObjectProvider<SchedulerClient> scheduler,
            Clock clock) {
        this.mornings = mornings;
        this.open = open;
        this.arrivals = arrivals;
        this.holders = holders;
        this.standIns = standIns;
        this.notices = notices;
        this.calendar = calendar;
        this.scheduler = scheduler;
        this.clock = clock;
    }

    /** Once a day on which offices work, while they do; at any other time nothing happens. */
    @Transactional
    public void write() {
        Instant now = clock.instant();
        LocalDate today = LocalDate.ofInstant(now, Formats.OFFICE_ZONE);
        if (!WorkingHours.contain(now, calendar.days()) || !mornings.begin(today, now)) {
            return;
        }
        Map<Seat, List<Line>> bySeat = lines(today);
        Map<PersonId, List<Line>> byPerson = new Addressing(holders(bySeat.keySet()), standIns.today()).of(bySeat);
        Map<PersonId, UUID> written = notices.addDigests(byPerson, today, now);
        scheduler.getObject().scheduleBatch(written.values().stream().map(id -> NoticeLetter.about(id, now)));
        LOG.info("{} people are reminded of what waits for them on {}", written.size(), today);
    }

    private Map<Seat, List<Line>> lines(LocalDate today) {
        List<Item> items = open.all();
        Arrivals arrived = new Arrivals(arrivals.takeUpLeftOvers());
        Map<UnitId, ReminderPoints> morning = mornings.of(units(items, arrived), today);
        Map<Seat, List<Line>> lines = new Reminders(unit -> Optional.ofNullable(morning.get(unit))).of(items);
        arrived.lines(today, calendar.days(), morning.keySet())
                .forEach((seat, more) ->
                        lines.computeIfAbsent(seat, one -> new ArrayList<>()).addAll(more));
        return lines;
    }

    private static List<UnitId> units(List<Item> items, Arrivals arrived) {
        return Stream.of(
                        items.stream().map(item -> item.task().unit()).filter(Objects::nonNull),
                        items.stream().map(item -> item.round().compilingUnit()),
                        arrived.units())
                .flatMap(all -> all)
                .distinct()
                .toList();
    }

    private List<PostHolders.Holder> holders(Collection<Seat> seats) {
        return holders.of(
                seats.stream()
                        .map(Seat::unit)
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList(),
                seats.stream()
                        .map(Seat::post)
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList());
    }
}
