package vn.trinhky.punctuality;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.trinhky.calendar.WorkingDays;
import vn.trinhky.office.UnitId;
import vn.trinhky.regime.RoundId;

@Tag("deadlines")
class TallyTests {

    private static final List<Content> CONTENTS = List.of(Content.values());

    private static final LocalDate DUE = LocalDate.of(2024, 6, 14);
    private static final LocalDate TODAY = LocalDate.of(2024, 6, 20);
    private static final RoundId ROUND = new RoundId(new UUID(0, 1));

    /** The reference round: five in time, one of them nil and one a copy; one three days late and given back; one missing. */
    @Test
    void addsUpWhatAHandDid() {
        Rates rates = rates(
                fact(-2, Content.SUBSTANTIVE, 0),
                fact(-1, Content.NIL, 0),
                fact(0, Content.COPY, 0),
                fact(0, Content.SUBSTANTIVE, 1),
                fact(-4, Content.SUBSTANTIVE, 0),
                fact(3, Content.SUBSTANTIVE, 2),
                missing());
        assertThat(rates.asked()).isEqualTo(7);
        assertThat(rates.onTime()).isEqualTo(5);
        assertThat(rates.late()).isEqualTo(1);
        assertThat(rates.missing()).isEqualTo(1);
        assertThat(rates.substantive()).isEqualTo(5);
        assertThat(rates.nil()).isEqualTo(1);
        assertThat(rates.atOnce()).isEqualTo(4);
        assertThat(rates.returned()).isEqualTo(2);
        assertThat(rates.onTimeRate()).isEqualByComparingTo("71.4");
        assertThat(rates.substantiveRate()).isEqualByComparingTo("71.4");
        assertThat(rates.atOnceRate()).isEqualByComparingTo("57.1");
        assertThat(rates.median()).isEqualByComparingTo("-0.5");
    }

    @Test
    void leavesAUnitThatMayTakeItsTimeOutOfEveryRate() {
        Rates rates = rates(fact(0, Content.SUBSTANTIVE, 0), pending(), pending());
        assertThat(rates.asked()).isEqualTo(3);
        assertThat(rates.owing()).isEqualTo(1);
        assertThat(rates.onTimeRate()).isEqualByComparingTo("100");
    }

    @Test
    void countsNoContentOfAPartThatNeverCame() {
        Rates rates = rates(fact(new Timing(DUE, null, true, 0), Content.NIL, 0));
        assertThat(rates.substantive()).isZero();
        assertThat(rates.nil()).isZero();
    }

    @Test
    void hasNoRateWhileNobodyOwesAnything() {
        Rates rates = rates(pending());
        assertThat(rates.onTimeRate()).isNull();
        assertThat(rates.median()).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "2024-06-13, false, ON_TIME",
        "2024-06-14, false, ON_TIME",
        "2024-06-15, false, LATE",
        ",           true,  MISSING",
        ",           false, MISSING"
    })
    void isLateStrictlyAfterTheDueDay(@Nullable LocalDate sent, boolean ended, Standing standing) {
        assertThat(Timing.of(DUE, sent, ended, WorkingDays.ofTheLaw()).standing(TODAY))
                .isEqualTo(standing);
    }

    /** The day is a Friday. */
    @ParameterizedTest
    @CsvSource({
        "2024-06-13, -1",
        "2024-06-09, -5",
        "2024-06-14, 0",
        "2024-06-15, 1",
        "2024-06-17, 1",
        "2024-06-18, 2",
        ", 0"
    })
    void countsWorkingDaysAndNeverSaysThatALatePartIsNotLate(@Nullable LocalDate sent, int days) {
        assertThat(Timing.of(DUE, sent, true, WorkingDays.ofTheLaw()).days()).isEqualTo(days);
    }

    @Test
    void waitsUntilTheEndOfTheDueDay() {
        assertThat(new Timing(DUE, null, false, 0).standing(DUE)).isEqualTo(Standing.PENDING);
        assertThat(new Timing(DUE, null, false, 0).standing(DUE.plusDays(1))).isEqualTo(Standing.MISSING);
        assertThat(new Timing(DUE, null, true, 0).standing(DUE.minusDays(3))).isEqualTo(Standing.MISSING);
    }

    @Test
    void neverLeavesTheScaleWhateverComesTogether() {
        SplittableRandom random = new SplittableRandom(8);
        for (int round = 0; round < 2_000; round++) {
            Tally tally = new Tally(TODAY);
            int units = random.nextInt(1, 40);
            for (int i = 0; i < units; i++) {
                tally.add(any(random));
            }
            Rates rates = tally.rates();
            assertThat(rates.onTime() + rates.late() + rates.missing() + rates.pending())
                    .isEqualTo(units);
            assertThat(Stream.of(rates.onTimeRate(), rates.openedRate(), rates.substantiveRate(), rates.atOnceRate())
                            .filter(rate -> rate != null))
                    .allSatisfy(rate -> assertThat(rate).isBetween(BigDecimal.ZERO, BigDecimal.valueOf(100)));
        }
    }

    private static Fact any(SplittableRandom random) {
        return switch (random.nextInt(4)) {
            case 0 -> pending();
            case 1 -> missing();
            default -> fact(random.nextInt(-9, 9), CONTENTS.get(random.nextInt(CONTENTS.size())), random.nextInt(3));
        };
    }

    private static Rates rates(Fact... facts) {
        Tally tally = new Tally(TODAY);
        Stream.of(facts).forEach(tally::add);
        return tally.rates();
    }

    private static Fact fact(int days, Content content, int returns) {
        return fact(new Timing(DUE, DUE.plusDays(days), true, days), content, returns);
    }

    private static Fact missing() {
        return fact(new Timing(DUE, null, true, 0), Content.NOTHING, 0);
    }

    private static Fact pending() {
        return fact(new Timing(TODAY, null, false, 0), Content.NOTHING, 0);
    }

    private static Fact fact(Timing timing, Content content, int returns) {
        return new Fact(ROUND, new UnitId(UUID.randomUUID()), 1, timing, true, content, returns);
    }
}
