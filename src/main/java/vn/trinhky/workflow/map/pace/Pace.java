package vn.trinhky.workflow.map.pace;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.trinhky.calendar.WorkingCalendar;
import vn.trinhky.journal.Chronicle;
import vn.trinhky.journal.Chronicle.Reached;
import vn.trinhky.journal.Chronicle.Way;
import vn.trinhky.journal.Milestone;
import vn.trinhky.regime.Reporting;
import vn.trinhky.regime.Round;
import vn.trinhky.web.Formats;

/** Says how long the steps of a round have taken, and how long they took in the rounds of its regime before it. */
@Component
public class Pace {

    /** So many rounds back: further ago other people worked in another way. */
    private static final int ROUNDS = 8;

    private static final List<Way> WAYS_OF_UNITS = Stream.concat(
                    Stream.of(
                            new Way("draft", null, Milestone.PART_SENT_FOR_APPROVAL),
                            draftedAfter(Milestone.UNIT_ADDED),
                            draftedAfter(Milestone.PART_TAKEN_BACK),
                            draftedAfter(Milestone.PART_RETURNED_IN_UNIT),
                            draftedAfter(Milestone.PART_RETURNED_TO_UNIT),
                            draftedAfter(Milestone.PART_ASKED_BACK)),
                    Stream.of(Milestone.PART_SUBMITTED, Milestone.PART_RETURNED_IN_UNIT, Milestone.PART_TAKEN_BACK)
                            .map(end -> new Way("approval", Milestone.PART_SENT_FOR_APPROVAL, end)))
            .toList();

    private final Reporting reporting;
    private final Chronicle chronicle;
    private final WorkingCalendar calendar;
    private final Clock clock;

    Pace(Reporting reporting, Chronicle chronicle, WorkingCalendar calendar, Clock clock) {
        this.reporting = reporting;
        this.chronicle = chronicle;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** In three statements, whatever the round. */
    public PaceOfRound of(Round round) {
        List<UUID> before = reporting.roundsBefore(round, ROUNDS).stream()
                .map(earlier -> earlier.value())
                .toList();
        UUID own = round.id().value();
        Map<UUID, List<Reached>> reached =
                chronicle.reached(Stream.concat(Stream.of(own), before.stream()).toList(), Turns.milestones()).stream()
                        .collect(Collectors.groupingBy(Reached::dossier));
        WorkingTime time = timeSince(reached.values().stream().flatMap(List::stream), round);
        Map<String, Usual> usual = usualOf(
                before.stream()
                        .flatMap(id -> Turns.visits(reached.getOrDefault(id, List.of())).stream())
                        .toList(),
                time);
        chronicle
                .usual(before, new Chronicle.Manner("unit", WAYS_OF_UNITS, time.daysOff()))
                .forEach(way -> usual.put(way.name(), new Usual(way.median(), way.times())));
        return new PaceOfRound(Turns.visits(reached.getOrDefault(own, List.of())), usual, time);
    }

    /** Each round's first milestone is that it was opened, so nothing that is asked about is earlier. */
    private WorkingTime timeSince(Stream<Reached> reached, Round round) {
        Instant now = clock.instant();
        Instant first = reached.map(Reached::at).min(Comparator.naturalOrder()).orElse(now);
        return new WorkingTime(calendar.days(round.plan().compilingUnit()), day(first), day(now));
    }

    private static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, Formats.OFFICE_ZONE);
    }

    private static Map<String, Usual> usualOf(List<Visit> visits, WorkingTime time) {
        Map<String, List<Duration>> lengths = new HashMap<>();
        for (Visit visit : visits) {
            lengths.computeIfAbsent(visit.step(), step -> new ArrayList<>())
                    .add(time.between(visit.from(), visit.until()));
        }
        Map<String, Usual> usual = new HashMap<>();
        lengths.forEach((step, all) -> usual.put(step, Usual.of(all)));
        return usual;
    }

    private static Way draftedAfter(Milestone milestone) {
        return new Way("draft", milestone, Milestone.PART_SENT_FOR_APPROVAL);
    }
}
