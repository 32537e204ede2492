package vn.trinhky.regime.timing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;
import vn.trinhky.calendar.CutOff;
import vn.trinhky.calendar.Due;
import vn.trinhky.calendar.Occasion;
import vn.trinhky.calendar.Roll;
import vn.trinhky.calendar.WorkingDays;
import vn.trinhky.regime.ReportingPeriod;
import vn.trinhky.regime.ReportingPeriod.Kind;

@Tag("deadlines")
class RegimeTimingTests {

    private static final WorkingDays LAW = WorkingDays.ofTheLaw();

    /** The windows of the decree; the due day is two working days after each of them. */
    @ParameterizedTest
    @CsvSource({
        "2024, MONTH, 5, 2024-04-15, 2024-05-14, 2024-05-16",
        "2024, QUARTER, 2, 2024-03-15, 2024-06-14, 2024-06-18",
        "2026, QUARTER, 1, 2025-12-15, 2026-03-14, 2026-03-17",
        "2026, HALF, 1, 2025-12-15, 2026-06-14, 2026-06-16",
        "2026, HALF, 2, 2026-06-15, 2026-12-14, 2026-12-16",
        "2026, NINE_MONTHS, 1, 2025-12-15, 2026-09-14, 2026-09-16",
        "2026, YEAR, 1, 2025-12-15, 2026-12-14, 2026-12-16",
        "2026, MONTH, 1, 2025-12-15, 2026-01-14, 2026-01-16"
    })
    void followsTheDecree(int year, Kind kind, int number, LocalDate from, LocalDate to, LocalDate due) {
        RegimeTiming timing = RegimeTiming.decree09(kind);
        ReportingPeriod period = new ReportingPeriod(year, kind, number);
        assertThat(timing.window(period)).isEqualTo(new CutOff.Window(from, to));
        assertThat(timing.dueOn(timing.due(), period, LAW)).isEqualTo(due);
    }

    @ParameterizedTest
    @CsvSource({"NEXT_WORKING_DAY, 2026-09-03", "PREVIOUS_WORKING_DAY, 2026-08-31", "AS_WRITTEN, 2026-09-02"})
    void saysWhatBecomesOfADueDayOnWhichNobodyWorks(Roll roll, LocalDate due) {
        RegimeTiming timing = timing(Kind.MONTH, new Due.FixedDay(1, 2), List.of(), roll, null);
        PlannedPeriod planned = PlannedPeriod.of(timing, new ReportingPeriod(2026, Kind.MONTH, 8), LAW);

        PlannedPeriod.Day day = planned.days().get(0);
        assertThat(day.written()).isEqualTo(LocalDate.of(2026, 9, 2));
        assertThat(day.due()).isEqualTo(due);
        assertThat(day.rolled()).isEqualTo(roll != Roll.AS_WRITTEN);
        assertThat(day.holiday()).isNotNull().extracting("occasion").isEqualTo(Occasion.NATIONAL_DAY);
        assertThat(day.computed()).isTrue();
    }

    @Test
    void opensSoManyDaysBeforeTheCutOff() {
        ReportingPeriod period = new ReportingPeriod(2026, 2);
        assertThat(timing(Kind.QUARTER, after(2), List.of(), Roll.AS_WRITTEN, 10)
                        .opensOn(period))
                .contains(LocalDate.of(2026, 6, 4));
        assertThat(timing(Kind.QUARTER, after(2), List.of(), Roll.AS_WRITTEN, null)
                        .opensOn(period))
                .isEmpty();
        assertThat(timing(Kind.AD_HOC, after(2), List.of(), Roll.AS_WRITTEN, 10)
                        .opensOn(new ReportingPeriod(2026, Kind.AD_HOC, 1)))
                .isEmpty();
    }

    static Stream<CutOff> cutOffs() {
        return Stream.of(new CutOff.Decree09(), new CutOff.Calendar(), new CutOff.OwnDays(-1, 20, 0, 19));
    }

    @ParameterizedTest
    @MethodSource("cutOffs")
    void isKeptAsJsonWithAllItsParts(CutOff cutOff) {
        JsonMapper json = JsonMapper.builder().build();
        RegimeTiming timing = new RegimeTiming(
                Kind.MONTH,
                cutOff,
                new Due.FixedDay(1, 5),
                List.of(new TierDue("xa", new Due.AfterCutOff(3, Due.Counted.DAYS))),
                Roll.PREVIOUS_WORKING_DAY,
                7,
                ReminderPlan.USUAL,
                2,
                "Quyết định 01/2023/QĐ-UBND");
        assertThat(json.readValue(json.writeValueAsString(timing), RegimeTiming.class))
                .isEqualTo(timing);
    }

    private static Due after(int days) {
        return new Due.AfterCutOff(days, Due.Counted.WORKING_DAYS);
    }

    private static RegimeTiming timing(Kind kind, Due due, List<TierDue> tiers, Roll roll, @Nullable Integer opens) {
        return new RegimeTiming(kind, new CutOff.Decree09(), due, tiers, roll, opens, ReminderPlan.USUAL, 2, "");
    }
}
