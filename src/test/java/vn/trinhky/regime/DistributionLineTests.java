package vn.trinhky.regime;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;
import vn.trinhky.office.PersonId;
import vn.trinhky.office.UnitId;
import vn.trinhky.office.UnitKind;
import vn.trinhky.regime.DistributionLine.Mark;
import vn.trinhky.regime.distribution.UnitRule;
import vn.trinhky.word.LayoutProfile.Rules;

@Tag("dispatch")
class DistributionLineTests {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @ParameterizedTest
    @CsvSource({
        "REPORT_TO,  BTV Huyện ủy, PARTY, BTV Huyện ủy (b/c)",
        "COORDINATE, UBND huyện,   STATE, UBND huyện (p/h)",
        "ACT,        Các xã,       PARTY, Các xã (để thực hiện)",
        "KNOW,       Các phòng,    STATE, Các phòng (để biết)",
        "PLAIN,      Như trên,     STATE, Như trên",
        "KEEP,       Lưu VT,       PARTY, Lưu VT",
        "KEEP,       Lưu VT,       STATE, Lưu: VT",
        "KEEP,       'Lưu: VT, VX', PARTY, 'Lưu VT, VX'",
        "KEEP,       VT,           STATE, Lưu: VT",
        "KEEP,       LƯU : VT,     PARTY, Lưu VT"
    })
    void isPrintedWithItsMarkAsTheRulesHaveIt(Mark mark, String text, Rules rules, String printed) {
        assertThat(DistributionLine.naming(text, mark, List.of(), List.of()).printed(rules))
                .isEqualTo(printed);
    }

    @Test
    void isReadFromPlansOfBeforeThereWereGroupsAndRules() {
        UUID unit = UUID.randomUUID();
        DistributionLine read = JSON.readValue("""
                {"text": "UBND huyện", "mark": "INFO", "units": [{"value": "%s"}], "people": []}""".formatted(unit), DistributionLine.class);
        assertThat(read)
                .isEqualTo(DistributionLine.naming("UBND huyện", Mark.PLAIN, List.of(new UnitId(unit)), List.of()));
    }

    @Test
    void isReadAsItWasWritten() {
        DistributionLine line = new DistributionLine(
                "Các xã",
                Mark.ACT,
                List.of(new UnitId(UUID.randomUUID())),
                List.of(new PersonId(UUID.randomUUID())),
                List.of(UUID.randomUUID()),
                List.of("cap-xa"),
                List.of(new UnitRule(UnitKind.DEPARTMENT, new UnitId(UUID.randomUUID()))));
        assertThat(JSON.readValue(JSON.writeValueAsString(line), DistributionLine.class))
                .isEqualTo(line);
        assertThat(line.namesNobody()).isFalse();
    }
}
