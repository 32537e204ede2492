package vn.trinhky.figures.defining;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.trinhky.cast.Cast;
import vn.trinhky.cast.OnDemoPages;
import vn.trinhky.cast.Pages;
import vn.trinhky.figures.Indicator;
import vn.trinhky.figures.Indicators;
import vn.trinhky.office.PostKind;
import vn.trinhky.office.UnitId;
import vn.trinhky.regime.RegimeId;
import vn.trinhky.regime.RegimePlan;
import vn.trinhky.regime.Reporting;
import vn.trinhky.regime.ReportingRegime;

@OnDemoPages
@Tag("figures")
class IndicatorPagesTests {

    @Autowired
    Pages pages;

    @Autowired
    Cast cast;

    @Autowired
    Reporting reporting;

    @Autowired
    Indicators indicators;

    private RegimeId regime;
    private UnitId unit;

    /** A regime of its own: nothing that other tests count changes. */
    @BeforeEach
    void introducesARegime() {
        regime = new RegimeId(UUID.randomUUID());
        unit = cast.officer("lam").posts().get(0).unit();
        RegimePlan like = reporting.compiledBy(cast.compiler()).stream()
                .filter(known -> known.code().equals("CVD-QUY"))
                .findFirst()
                .orElseThrow()
                .plan();
        reporting.introduce(new ReportingRegime(regime, "CT-" + regime.value(), "Chế độ thử", of(like, unit)));
        pages.press(
                list(),
                Cast.ADMINISTRATOR,
                "code",
                "MH-MOI",
                "name",
                "Mô hình mới",
                "nameEn",
                "New models",
                "counted",
                "mô hình",
                "kind",
                "COUNT",
                "year",
                "2024",
                "quarter",
                "1",
                "least",
                "0",
                "checks[RANGE]",
                "BLOCK");
    }

    @ParameterizedTest
    @CsvSource({
        "vi, Mô hình mới, Không nhỏ hơn 0 (chặn nộp), Từ quý I/2024",
        "en, New models, At least 0 (blocks submission), From quarter I/2024"
    })
    void tellsEverybodyWhatIsCountedAndChecked(String language, String name, String check, String since) {
        assertThat(Pages.text(pages.open(list() + "?lang=" + language, "lam")))
                .contains(name, check, since)
                .doesNotContain("indicators/new", "??");
    }

    @Test
    void areNotThereForOutsiders() {
        assertThat(pages.open(list(), "my").getStatus()).isEqualTo(404);
        assertThat(pages.open("/regimes/" + UUID.randomUUID() + "/indicators", Cast.COMPILER)
                        .getStatus())
                .isEqualTo(404);
    }

    @Test
    void letNobodyButThoseInChargeChangeThem() {
        assertThat(cast.compiler().holds(PostKind.COMPILER, unit)).isFalse();
        assertThat(pages.press(list(), "lam", "code", "X").getStatus()).isEqualTo(403);
        assertThat(pages.press(list(), Cast.COMPILER, fields("code", "X")).getStatus())
                .isEqualTo(404);
        assertThat(indicators.of(regime)).hasSize(1);
    }

    @Test
    void takeANewDefinitionWithItsGroundAndShowTheBreak() {
        int status = pages.press(
                        list() + "/MH-MOI/definitions",
                        Cast.ADMINISTRATOR,
                        fields(
                                "name",
                                "Mô hình mới công nhận",
                                "quarter",
                                "3",
                                "document",
                                "120-CV/BCĐ",
                                "date",
                                "2024-02-02",
                                "body",
                                "Ban Chỉ đạo"))
                .getStatus();

        assertThat(status).isEqualTo(302);
        assertThat(indicator().definitions()).hasSize(2);
        assertThat(Pages.text(pages.open(list(), "lam")))
                .contains("120-CV/BCĐ, 02/02/2024, Ban Chỉ đạo", "Dãy số liệu đứt ở đây");
    }

    @Test
    void refuseADefinitionThatBeginsTooEarlyOrHasNoGround() {
        String[] early = fields("document", "1-CV", "date", "2024-01-01", "body", "BCĐ", "year", "2023");

        assertThat(pages.press(list() + "/MH-MOI/definitions", Cast.ADMINISTRATOR, early)
                        .getStatus())
                .isEqualTo(409);
        assertThat(pages.press(list() + "/MH-MOI/definitions", Cast.ADMINISTRATOR, fields("quarter", "4"))
                        .getStatus())
                .isEqualTo(422);
        assertThat(pages.press(list(), Cast.ADMINISTRATOR, fields("code", "MH-MOI"))
                        .getStatus())
                .isEqualTo(409);
        assertThat(indicator().definitions()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"vi, quý III/2024 so với quý III/2023", "en, quarter III/2024 with quarter III/2023"})
    void sayBeforehandWhichComparisonsWillBreak(String language, String pair) {
        String page =
                Pages.text(pages.open(list() + "/MH-MOI?year=2024&quarter=3&lang=" + language, Cast.ADMINISTRATOR));

        assertThat(page).contains(pair).doesNotContain("??");
        assertThat(Pages.text(pages.open(list() + "/MH-MOI?year=2024&quarter=1", Cast.ADMINISTRATOR)))
                .contains("Định nghĩa mới phải bắt đầu sau kỳ đó");
        assertThat(Pages.text(pages.open(list() + "/new?lang=" + language, Cast.ADMINISTRATOR)))
                .doesNotContain("??");
    }

    @Test
    void takeTargetsAndTakeThemBack() {
        String field = "t." + indicator().id().value() + "." + unit.value();
        String address = "/regimes/" + regime.value() + "/targets";

        assertThat(pages.press(address, Cast.ADMINISTRATOR, "year", "2024", field, "1.200")
                        .getStatus())
                .isEqualTo(302);
        assertThat(Pages.text(pages.open(address + "?year=2024", "lam"))).contains("1.200");
        assertThat(pages.press(address, Cast.ADMINISTRATOR, "year", "2024", field, "nhiều")
                        .getStatus())
                .isEqualTo(422);
        assertThat(pages.press(address, Cast.ADMINISTRATOR, "year", "2024", field, "")
                        .getStatus())
                .isEqualTo(302);
        assertThat(indicators.targets(regime, 2024, List.of(unit))).isEmpty();
    }

    private Indicator indicator() {
        return indicators.byCode(regime, "MH-MOI");
    }

    private String list() {
        return "/regimes/" + regime.value() + "/indicators";
    }

    /** A good form with some fields put over it. */
    private static String[] fields(String... own) {
        List<String> all = new java.util.ArrayList<>(List.of(own));
        String[] usual = {"name", "Mô hình", "counted", "mô hình", "kind", "COUNT", "year", "2024", "quarter", "2"};
        for (int i = 0; i < usual.length; i += 2) {
            if (!List.of(own).contains(usual[i])) {
                all.addAll(List.of(usual[i], usual[i + 1]));
            }
        }
        return all.toArray(String[]::new);
    }

    private static RegimePlan of(RegimePlan like, UnitId only) {
        return like.changed()
                .compilingUnit(only)
                .contributors(List.of(only))
                .reviewers(List.of())
                .groups(List.of())
                .withoutFiguresAppendix()
                .plan();
    }
}
