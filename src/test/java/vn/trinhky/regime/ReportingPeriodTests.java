package vn.trinhky.regime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.json.JsonMapper;
import vn.trinhky.regime.ReportingPeriod.Kind;

@Tag("deadlines")
class ReportingPeriodTests {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @ParameterizedTest
    @CsvSource({
        "MONTH, 5, tháng 5/2024, T5/2024, 2024-05-01, 2024-05-31, 2",
        "QUARTER, 2, quý II/2024, II/2024, 2024-04-01, 2024-06-30, 2",
        "HALF, 1, 6 tháng đầu năm 2024, 6 tháng đầu năm 2024, 2024-01-01, 2024-06-30, 2",
        "HALF, 2, 6 tháng cuối năm 2024, 6 tháng cuối năm 2024, 2024-07-01, 2024-12-31, 4",
        "NINE_MONTHS, 1, 9 tháng đầu năm 2024, 9 tháng đầu năm 2024, 2024-01-01, 2024-09-30, 3",
        "YEAR, 1, năm 2024, năm 2024, 2024-01-01, 2024-12-31, 4",
        "AD_HOC, 3, đợt 3/2024, đợt 3/2024, 2024-01-01, 2024-12-31, 4"
    })
    void saysWhatItIsAndKnowsItsDays(
            Kind kind, int number, String words, String label, LocalDate first, LocalDate last, int quarter) {
        ReportingPeriod period = new ReportingPeriod(2024, kind, number);
        assertThat(period.inWords()).isEqualTo(words);
        assertThat(period.label()).isEqualTo(label);
        assertThat(period.firstDay()).isEqualTo(first);
        assertThat(period.lastDay()).isEqualTo(last);
        assertThat(period.quarter()).isEqualTo(quarter);
    }

    @Test
    void keepsThePlacesThatQuartersHaveInTheDatabase() {
        assertThat(new ReportingPeriod(2024, 2).inOrder()).isEqualTo(2024 * 4 + 2);
        assertThat(ReportingPeriod.at(2024 * 4 + 2)).isEqualTo(new ReportingPeriod(2024, 2));
    }

    @Test
    void givesEveryPeriodAPlaceOfItsOwnThatFitsTheColumn() {
        Set<Integer> places = new HashSet<>();
        for (Kind kind : Kind.values()) {
            ReportingPeriod period = new ReportingPeriod(1990, kind, 1);
            while (period.year() < 3000) {
                int place = period.inOrder();
                assertThat((int) (short) place).isEqualTo(place);
                assertThat(ReportingPeriod.at(place)).isEqualTo(period);
                assertThat(period.next().previous()).isEqualTo(period);
                assertThat(places.add(place)).as(period.inWords()).isTrue();
                period = period.next();
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void comesRightBehindTheOneBefore(Kind kind) {
        ReportingPeriod last = new ReportingPeriod(2024, kind, kind.inYear());
        assertThat(last.next()).isEqualTo(new ReportingPeriod(2025, kind, 1));
        assertThat(last.next().inOrder()).isEqualTo(last.inOrder() + 1);
        assertThat(last.yearToDate()).hasSize(kind.inYear()).endsWith(last);
    }

    @ParameterizedTest
    @CsvSource({"MONTH, 8", "QUARTER, 3", "HALF, 2", "NINE_MONTHS, 1", "YEAR, 1", "AD_HOC, 1"})
    void isTheOneInWhichADayLies(Kind kind, int number) {
        assertThat(ReportingPeriod.of(kind, LocalDate.of(2026, 8, 31)))
                .isEqualTo(new ReportingPeriod(2026, kind, number));
    }

    @Test
    void isReadAsItWasKeptBeforeThereWereOtherKinds() {
        assertThat(JSON.readValue("{\"year\":2024,\"quarter\":2}", ReportingPeriod.class))
                .isEqualTo(new ReportingPeriod(2024, 2));
        ReportingPeriod month = new ReportingPeriod(2024, Kind.MONTH, 11);
        assertThat(JSON.readValue(JSON.writeValueAsString(month), ReportingPeriod.class))
                .isEqualTo(month);
    }

    @Test
    void beginsAfterAnotherOfAnyKind() {
        ReportingPeriod quarter = new ReportingPeriod(2024, 2);
        assertThat(quarter.beginsAfter(new ReportingPeriod(2024, Kind.HALF, 1))).isTrue();
        assertThat(quarter.beginsAfter(new ReportingPeriod(2024, Kind.MONTH, 4)))
                .isFalse();
        assertThat(new ReportingPeriod(2024, Kind.MONTH, 5).beginsAfter(quarter))
                .isTrue();
    }

    @Test
    void isNoneThatAYearDoesNotHave() {
        assertThatThrownBy(() -> new ReportingPeriod(2024, Kind.HALF, 3)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new ReportingPeriod(2024, 0)).isInstanceOf(IllegalArgumentException.class);
    }
}
