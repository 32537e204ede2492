package vn.trinhky.year;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import vn.trinhky.drafting.Drafting;
import vn.trinhky.drafting.PartWriting;
import vn.trinhky.drafting.Submission;
import vn.trinhky.drafting.SubmissionId;
import vn.trinhky.drafting.nil.NilReporting;
import vn.trinhky.office.OfficeDirectory;
import vn.trinhky.office.Officer;
import vn.trinhky.office.UnitId;
import vn.trinhky.regime.Reporting;
import vn.trinhky.regime.RoundChanging;
import vn.trinhky.regime.RoundId;
import vn.trinhky.regime.changing.UnitChange;

/**
 * What the seven units and the compiler do in every round. Unit 1 sends three working days early; 2 in the last hour; 3 the
 * morning after; 4 never; 5 is sent back once and sends again on the day; 6 reports on the day before that there is nothing
 * to report; 7 is given two days more, and takes them.
 */
final class Habits {

    private static final LocalTime MORNING = LocalTime.of(9, 0);
    private static final LocalTime AFTERNOON = LocalTime.of(16, 0);

    private final Staff staff;
    private final Supplier<Node> node;

    /** @param node one that is up */
    Habits(Staff staff, Supplier<Node> node) {
        this.staff = staff;
        this.node = node;
    }

    /** Writes into the year when who will do what in a round. */
    void plan(PlannedRound round, BiConsumer<LocalDateTime, Runnable> year) {
        LocalDate due = round.due();
        LocalDate firstTry = notBefore(round.opens(), Weekdays.before(due, 2));
        LocalDate dayBefore = notBefore(round.opens(), Weekdays.before(due, 1));
        afternoon(year, notBefore(round.opens(), Weekdays.before(due, 3)), () -> send(round, 1));
        afternoon(year, round.dueOfUnit2(), () -> send(round, 2));
        morning(year, Weekdays.after(due), () -> send(round, 3));
        afternoon(year, firstTry, () -> send(round, 5));
        morning(year, Weekdays.after(firstTry), () -> giveBack(round, 5));
        afternoon(year, due, () -> send(round, 5));
        afternoon(year, dayBefore, () -> sendNil(round, 6));
        afternoon(year, dayBefore, () -> extend(round, 7));
        afternoon(year, round.dueOfUnit7(), () -> send(round, 7));
        afternoon(year, round.closes(), () -> close(round));
    }

    private static LocalDate notBefore(LocalDate opens, LocalDate day) {
        return day.isBefore(opens) ? opens : day;
    }

    private static void morning(BiConsumer<LocalDateTime, Runnable> year, LocalDate day, Runnable act) {
        year.accept(day.atTime(MORNING), act);
    }

    private static void afternoon(BiConsumer<LocalDateTime, Runnable> year, LocalDate day, Runnable act) {
        year.accept(day.atTime(AFTERNOON), act);
    }

    private void send(PlannedRound round, int unit) {
        Officer drafter = officer(Staff.drafter(unit));
        Submission part = part(round, unit);
        String text = "- Xã " + unit + " báo cáo " + round.period().inWords() + ".";
        node.get().bean(PartWriting.class).write(part.id(), Staff.SECTION, text, part.version(), drafter);
        handOver(part.id(), unit);
    }

    private void sendNil(PlannedRound round, int unit) {
        SubmissionId part = part(round, unit).id();
        node.get().bean(NilReporting.class).declare(part, officer(Staff.drafter(unit)));
        handOver(part, unit);
    }

    private void handOver(SubmissionId part, int unit) {
        Drafting drafting = node.get().bean(Drafting.class);
        drafting.requestApproval(part, officer(Staff.drafter(unit)));
        drafting.approve(part, officer(Staff.leader(unit)));
    }

    private void giveBack(PlannedRound round, int unit) {
        SubmissionId part = part(round, unit).id();
        node.get().bean(Drafting.class).returnToUnit(part, "Chưa nêu kết quả", officer(Staff.COMPILER));
    }

    private void extend(PlannedRound round, int unit) {
        UnitId extended = staff.unit(unit);
        node.get()
                .bean(RoundChanging.class)
                .change(id(round), new UnitChange.Extended(extended, round.dueOfUnit7()), officer(Staff.COMPILER));
    }

    private void close(PlannedRound round) {
        node.get().bean(Reporting.class).closeCollection(id(round), officer(Staff.COMPILER));
    }

    private Submission part(PlannedRound round, int unit) {
        return node.get().bean(Drafting.class).partsOf(id(round)).stream()
                .filter(part -> part.unit().equals(staff.unit(unit)))
                .findFirst()
                .orElseThrow();
    }

    private RoundId id(PlannedRound round) {
        return node.get()
                .bean(Reporting.class)
                .round(round.duty().id(), round.period())
                .orElseThrow(() -> new AssertionError(round + " is not open"))
                .id();
    }

    private Officer officer(String name) {
        return node.get().bean(OfficeDirectory.class).officer(name).orElseThrow();
    }
}
