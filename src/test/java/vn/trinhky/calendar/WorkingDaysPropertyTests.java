package vn.trinhky.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.trinhky.manuscript.Seeds;

/** Whatever notices say: going some working days on and as many back leads to where one was. */
@Tag("deadlines")
class WorkingDaysPropertyTests {

    private static final int DAYS_TRIED = 40;
    private static final LocalDate FIRST = LocalDate.of(2024, 1, 1);
    private static final int SPAN = 7 * 365;

    static LongStream seeds() {
        return Seeds.upTo(150);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void forthAndBackIsWhereOneWas(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        WorkingDays days = CalendarInHand.ruled(2026, rulings(random));
        for (int i = 0; i < DAYS_TRIED; i++) {
            LocalDate day = FIRST.plusDays(random.nextInt(SPAN));
            int count = 1 + random.nextInt(60);
            LocalDate later = days.plus(day, count);
            assertThat(days.isWorking(later)).isTrue();
            assertThat(days.plus(later, -count)).as("%s + %d", day, count).isEqualTo(days.previous(day));
            assertThat(days.plus(days.plus(day, -count), count))
                    .as("%s - %d", day, count)
                    .isEqualTo(days.next(day));
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whatIsAddedIsBetween(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        WorkingDays days = CalendarInHand.ruled(2026, rulings(random));
        for (int i = 0; i < DAYS_TRIED; i++) {
            LocalDate day = FIRST.plusDays(random.nextInt(SPAN));
            int first = random.nextInt(40);
            int second = random.nextInt(40);
            LocalDate later = days.plus(day, first);
            assertThat(days.between(day, later)).isEqualTo(first);
            assertThat(days.between(later, day)).isEqualTo(-first);
            assertThat(days.plus(later, second)).isEqualTo(days.plus(day, first + second));
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void nextAndPreviousAreTheNearestWorkedDays(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        WorkingDays days = CalendarInHand.ruled(2026, rulings(random));
        for (int i = 0; i < DAYS_TRIED; i++) {
            LocalDate day = FIRST.plusDays(random.nextInt(SPAN));
            LocalDate next = days.next(day);
            LocalDate previous = days.previous(day);
            assertThat(days.next(next)).isEqualTo(next);
            assertThat(days.previous(previous)).isEqualTo(previous);
            assertThat(previous.datesUntil(next.plusDays(1)).filter(days::isWorking))
                    .allMatch(worked -> worked.equals(next) || worked.equals(previous));
            assertThat(next.equals(day)).isEqualTo(days.isWorking(day));
        }
    }

    private static List<Ruling> rulings(SplittableRandom random) {
        List<Ruling> rulings = new ArrayList<>();
        for (int count = random.nextInt(60); count > 0; count--) {
            LocalDate first = FIRST.plusDays(random.nextInt(SPAN));
            Ruling.Kind kind = random.nextBoolean() ? Ruling.Kind.DAY_OFF : Ruling.Kind.WORKED;
            rulings.add(new Ruling(kind, first, first.plusDays(random.nextInt(9)), ""));
        }
        return rulings;
    }
}
