package vn.trinhky.notice.digest;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.trinhky.office.PostKind.CLERK;
import static vn.trinhky.office.PostKind.COMPILER;
import static vn.trinhky.office.PostKind.DRAFTER;
import static vn.trinhky.office.PostKind.UNIT_APPROVER;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.trinhky.calendar.WorkingDays;
import vn.trinhky.notice.digest.Line.Urgency;
import vn.trinhky.office.Person;
import vn.trinhky.office.PersonId;
import vn.trinhky.office.PostHolders.Holder;
import vn.trinhky.office.PostKind;
import vn.trinhky.office.UnitId;
import vn.trinhky.office.absence.StandIn;
import vn.trinhky.regime.RoundId;
import vn.trinhky.regime.timing.ReminderPlan;
import vn.trinhky.web.Formats;
import vn.trinhky.workflow.OpenTask;

/** Parts are due on Friday 14 June 2024 and were opened on 3 June; there was a digest on each working day. */
@Tag("deadlines")
class RemindersTests {

    private static final LocalDate DUE = LocalDate.of(2024, 6, 14);
    private static final UnitId OFFICE = new UnitId(UUID.randomUUID());
    private static final UnitId COMMUNE = new UnitId(UUID.randomUUID());
    private static final UnitId OTHER = new UnitId(UUID.randomUUID());
    private static final WorkingDays DAYS = WorkingDays.ofTheLaw();
    private static final Item.Of ROUND =
            new Item.Of(new RoundId(UUID.randomUUID()), "Báo cáo, quý II/2024", OFFICE, ReminderPlan.USUAL);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            today      | step     | told                                     | urgency
            2024-06-05 | draft    | DRAFTER                                  | SOON
            2024-06-05 | approval | UNIT_APPROVER                            | SOON
            2024-06-06 | draft    |                                          |
            2024-06-13 | draft    | DRAFTER                                  | SOON
            2024-06-14 | draft    | DRAFTER UNIT_APPROVER                    | TODAY
            2024-06-14 | approval | DRAFTER UNIT_APPROVER                    | TODAY
            2024-06-17 | draft    | DRAFTER UNIT_APPROVER COMPILER           | LATE
            2024-06-17 | approval | DRAFTER UNIT_APPROVER COMPILER           | LATE
            2024-06-18 | draft    |                                          |
            2024-06-21 | draft    | DRAFTER UNIT_APPROVER COMPILER           | LATE
            2024-06-24 | draft    |                                          |
            """, useHeadersInDisplayName = true)
    void tellOfAPartWhoeverHasItBeforeAndAllFromTheDayOn(
            LocalDate today, String step, @Nullable String told, @Nullable Urgency urgency) {
        Map<Seat, List<Line>> lines = on(today, part(step, COMMUNE, DUE, LocalDate.of(2024, 6, 3)));
        assertThat(lines.keySet().stream().map(seat -> String.valueOf(seat.post())))
                .containsExactlyInAnyOrder(told == null ? new String[0] : told.split(" "));
        assertThat(lines.values()).allSatisfy(all -> assertThat(all)
                .hasSize(1)
                .first()
                .extracting(Line::urgency)
                .isEqualTo(urgency));
    }

    @Test
    void tellTheCompilersOfAllLateUnitsInOneLine() {
        LocalDate opened = LocalDate.of(2024, 6, 3);
        Map<Seat, List<Line>> lines = on(
                LocalDate.of(2024, 6, 19),
                part("draft", COMMUNE, DUE, opened),
                part("approval", OTHER, LocalDate.of(2024, 6, 18), opened),
                part("draft", new UnitId(UUID.randomUUID()), LocalDate.of(2024, 6, 28), opened),
                task("collect", COMPILER, OFFICE, DUE, opened));
        assertThat(lines.get(Seat.of(COMPILER, OFFICE))).singleElement().satisfies(line -> {
            assertThat(line.count()).isEqualTo(2);
            assertThat(line.due()).isEqualTo(DUE);
            assertThat(line.days()).isEqualTo(3);
            assertThat(line.place()).isEqualTo("/rounds/" + ROUND.id().value());
        });
    }

    @Test
    void tellTheCompilersBeforeTheDayHowManyAreStillToCome() {
        LocalDate opened = LocalDate.of(2024, 6, 3);
        Map<Seat, List<Line>> lines = on(
                LocalDate.of(2024, 6, 13),
                part("draft", COMMUNE, DUE, opened),
                part("draft", OTHER, DUE, opened),
                task("collect", COMPILER, OFFICE, DUE, opened));
        assertThat(lines.get(Seat.of(COMPILER, OFFICE))).singleElement().satisfies(line -> assertThat(line)
                .extracting(Line::count, Line::urgency, Line::days)
                .containsExactly(2, Urgency.SOON, 1));
    }

    @Test
    void tellWhoeverHoldsWhatHasNoDayAfterItHasWaited() {
        LocalDate friday = DUE;
        Item layout = task("layout", CLERK, OFFICE, null, friday);
        assertThat(on(friday, layout)).isEmpty();
        assertThat(on(LocalDate.of(2024, 6, 17), layout).get(Seat.of(CLERK, OFFICE)))
                .singleElement()
                .extracting(Line::urgency, Line::days)
                .containsExactly(Urgency.WAITING, 1);
    }

    /** A part that is sent back after its day begins to wait on the day on which it came back. */
    @Test
    void tellOfWhatCameAfterItsDayAsItWaits() {
        LocalDate returned = LocalDate.of(2024, 7, 1);
        Item part = part("draft", COMMUNE, DUE, returned);
        assertThat(on(LocalDate.of(2024, 7, 2), part)).containsKey(Seat.of(DRAFTER, COMMUNE));
        assertThat(on(LocalDate.of(2024, 7, 3), part)).isEmpty();
        assertThat(on(LocalDate.of(2024, 7, 4), part)).containsKey(Seat.of(DRAFTER, COMMUNE));
    }

    @Test
    void tellNobodyInAUnitThatIsOff() {
        Item part = part("draft", COMMUNE, DUE, LocalDate.of(2024, 6, 3));
        Map<Seat, List<Line>> lines = new Reminders(
                        unit -> unit.equals(COMMUNE) ? Optional.empty() : morning(LocalDate.of(2024, 6, 17)))
                .of(List.of(part));
        assertThat(lines).containsOnlyKeys(Seat.of(COMPILER, OFFICE));
    }

    @Test
    void reachTheSubstituteOfTheAbsentButNeverWithASignatureOrALetterToHer() {
        Person absent = new Person(new PersonId(UUID.randomUUID()), "Y Nguyệt");
        PersonId substitute = new PersonId(UUID.randomUUID());
        StandIn standIn = new StandIn(UUID.randomUUID(), absent.id(), absent.fullName(), substitute);
        Line draft = line("draft", "/submissions/1");
        var addressing = new Addressing(List.of(new Holder(COMMUNE, DRAFTER, absent)), List.of(standIn));
        Map<PersonId, List<Line>> told = addressing.of(Map.of(
                Seat.of(DRAFTER, COMMUNE), List.of(draft),
                Seat.of(absent.id()), List.of(line("sign", "/reports/1/signature"), line("arrival", "/inbox/1"))));
        assertThat(told.get(absent.id())).extracting(Line::step).containsExactlyInAnyOrder("draft", "sign", "arrival");
        assertThat(told.get(substitute))
                .containsExactly(draft.inPlaceOf("Y Nguyệt", "/on-behalf/" + standIn.absence()));
    }

    @Test
    void tellASubstituteOnceOfWhatIsHersAnyway() {
        Person absent = new Person(new PersonId(UUID.randomUUID()), "Y Nguyệt");
        Person colleague = new Person(new PersonId(UUID.randomUUID()), "A Lâm");
        StandIn standIn = new StandIn(UUID.randomUUID(), absent.id(), absent.fullName(), colleague.id());
        Line draft = line("draft", "/submissions/1");
        var addressing = new Addressing(
                List.of(new Holder(COMMUNE, DRAFTER, absent), new Holder(COMMUNE, DRAFTER, colleague)),
                List.of(standIn));
        assertThat(addressing
                        .of(Map.of(Seat.of(DRAFTER, COMMUNE), List.of(draft)))
                        .get(colleague.id()))
                .containsExactly(draft);
    }

    @Test
    void putTheMostUrgentFirst() {
        Person clerk = new Person(new PersonId(UUID.randomUUID()), "Hà");
        List<Line> all = Stream.of(
                        timed(Urgency.WAITING, 3),
                        timed(Urgency.SOON, 7),
                        timed(Urgency.LATE, 1),
                        timed(Urgency.TODAY, 0),
                        timed(Urgency.SOON, 1),
                        timed(Urgency.LATE, 5))
                .toList();
        var addressing = new Addressing(List.of(new Holder(OFFICE, CLERK, clerk)), List.of());
        assertThat(addressing.of(Map.of(Seat.of(CLERK, OFFICE), all)).get(clerk.id()))
                .extracting(line -> line.urgency() + " " + line.days())
                .containsExactly("LATE 5", "LATE 1", "TODAY 0", "SOON 1", "SOON 7", "WAITING 3");
    }

    private static Map<Seat, List<Line>> on(LocalDate today, Item... items) {
        return new Reminders(unit -> morning(today)).of(List.of(items));
    }

    private static Optional<ReminderPoints> morning(LocalDate today) {
        return Optional.of(new ReminderPoints(new Window(DAYS.previous(today.minusDays(1)), today), DAYS));
    }

    private static Item part(String step, UnitId unit, LocalDate due, LocalDate since) {
        return task(step, step.equals("draft") ? DRAFTER : UNIT_APPROVER, unit, due, since);
    }

    private static Item task(String step, PostKind post, UnitId unit, @Nullable LocalDate due, LocalDate since) {
        Instant at = since.atTime(9, 0).atZone(Formats.OFFICE_ZONE).toInstant();
        OpenTask task = new OpenTask(step, UUID.randomUUID(), ROUND.id(), at, null, post, unit);
        return new Item(task, ROUND, due, null);
    }

    private static Line line(String step, String place) {
        return new Line(Urgency.LATE, step, "Báo cáo", DUE, 1, 0, place, null);
    }

    private static Line timed(Urgency urgency, int days) {
        return new Line(urgency, "layout", "Báo cáo", null, days, 0, "/", null);
    }
}
