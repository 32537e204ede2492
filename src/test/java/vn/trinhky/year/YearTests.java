package vn.trinhky.year;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Twelve months of four regimes and seven units. One node begins; a second joins in April; from the evening of 19 June until
 * 10:00 on the 24th nobody is up, and everything that the five days had in store is made up for; in September the first node
 * leaves.
 */
@Tag("deadlines")
class YearTests {

    private static final LocalDateTime DOWN = LocalDateTime.parse("2025-06-19T17:30");
    private static final LocalDateTime UP_AGAIN = LocalDateTime.parse("2025-06-24T10:00");
    /** What people would have done meanwhile. */
    private static final LocalDateTime MADE_UP = LocalDateTime.parse("2025-06-24T16:00");

    private static final LocalTime OPEN = LocalTime.of(7, 30);
    private static final LocalTime CLOSED = LocalTime.of(17, 0);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM");

    private static final Year YEAR = new Year();
    private static final Happened HAPPENED = new Happened(YEAR.rows());

    @BeforeAll
    static void letTheYearPass() {
        Staff staff = new Staff();
        YEAR.at(LocalDateTime.parse("2025-01-02T06:00"), () -> {
            YEAR.up("first");
            staff.moveIn(YEAR.node());
        });
        YEAR.at(LocalDateTime.parse("2025-04-01T06:00"), () -> YEAR.up("second"));
        YEAR.at(DOWN, () -> {
            YEAR.down("first");
            YEAR.down("second");
        });
        YEAR.at(UP_AGAIN, () -> YEAR.up("first"));
        YEAR.at(LocalDateTime.parse("2025-07-01T06:00"), () -> YEAR.up("second"));
        YEAR.at(LocalDateTime.parse("2025-09-15T06:00"), () -> YEAR.down("first"));
        YEAR.at(LocalDateTime.parse("2025-01-02T06:30"), () -> {}); // the first look came before anybody had moved in
        YEAR.pass(LocalDate.parse("2025-01-03"), LocalDate.parse("2025-12-31"));
        YEAR.at(LocalDateTime.parse("2025-01-02T07:31"), () -> {});
        Habits habits = new Habits(staff, YEAR::node);
        PlannedRound.year().forEach(round -> habits.plan(round, YearTests::act));
        YEAR.run();
    }

    @AfterAll
    static void end() {
        YEAR.end();
    }

    @Test
    void everyRoundOpensOnceAndEveryTimerGoesOffOnce() {
        assertThat(HAPPENED.inRounds()).containsExactlyInAnyOrderElementsOf(Happened.written("happened-2025.txt"));
    }

    @Test
    void everybodyIsRemindedOnceAMorningOfAllThatIsToBeSaid() {
        assertThat(HAPPENED.digests()).containsExactlyInAnyOrderElementsOf(Happened.written("reminders-2025.txt"));
    }

    @Test
    void eachDigestGoesOutAsOneLetterOnItsDayAndNeverAtNight() {
        assertThat(YEAR.post().letters())
                .allSatisfy(letter -> assertThat(letter.at().toLocalTime()).isBetween(OPEN, CLOSED));
        assertThat(YEAR.post().letters().stream()
                        .filter(letter -> !letter.to().equals(Staff.COMPILER))
                        .map(letter -> DAY.format(letter.at()) + " " + letter.to()))
                .containsExactlyInAnyOrderElementsOf(Happened.written("reminders-2025.txt").stream()
                        .map(line -> line.substring(0, line.indexOf(':')))
                        .filter(line -> !line.endsWith(Staff.COMPILER))
                        .toList());
    }

    @Test
    void theCompilerIsToldOfEachEscalationOnce() {
        assertThat(HAPPENED.otherNotices())
                .hasSize((int) Happened.written("happened-2025.txt").stream()
                        .filter(line -> line.contains(" escalated "))
                        .count())
                .containsOnly("collectionEscalated " + Staff.COMPILER);
    }

    @Test
    void bothNodesWorkedAndNothingFailed() {
        assertThat(YEAR.ran()).allSatisfy(node -> {
            assertThat(node.failed()).isEmpty();
            assertThat(node.times("look-for-rounds-to-open")).isPositive();
        });
        assertThat(YEAR.ran())
                .extracting(node -> node.times("write-digests"))
                .filteredOn(times -> times > 0)
                .hasSizeGreaterThan(1);
    }

    private static void act(LocalDateTime moment, Runnable act) {
        if (moment.getYear() == 2025) {
            YEAR.at(moment.isAfter(DOWN) && moment.isBefore(UP_AGAIN) ? MADE_UP : moment, act);
        }
    }
}
