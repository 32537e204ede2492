package vn.trinhky.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.trinhky.word.LayoutProfile.Rules;

@Tag("signing")
class LayoutProfileTests {

    @ParameterizedTest
    @CsvSource({
        "PARTY, 2018-04-02, PARTY_HD36_2018", // older rules are not known here
        "PARTY, 2024-06-14, PARTY_HD36_2018",
        "PARTY, 2026-05-26, PARTY_HD36_2018",
        "PARTY, 2026-05-27, PARTY_HD05_2026",
        "PARTY, 2030-01-01, PARTY_HD05_2026",
        "STATE, 2024-06-14, STATE_ND30_2020",
        "STATE, 2026-05-27, STATE_ND30_2020"
    })
    void followsTheRulesOfItsDay(Rules rules, LocalDate day, LayoutProfile expected) {
        assertThat(LayoutProfile.inForce(rules, day)).isEqualTo(expected);
    }
}
