package vn.trinhky.figures.summary;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import vn.trinhky.cast.Cast;
import vn.trinhky.cast.OnDemoPages;
import vn.trinhky.cast.Pages;
import vn.trinhky.cast.RoundInHand;
import vn.trinhky.figures.FigureHandover;
import vn.trinhky.figures.Indicators;
import vn.trinhky.figures.Said;
import vn.trinhky.office.UnitId;
import vn.trinhky.regime.Reporting;
import vn.trinhky.regime.ReportingPeriod;
import vn.trinhky.regime.Round;
import vn.trinhky.regime.RoundId;

@OnDemoPages
@Tag("figures")
class SummaryPagesTests {

    private static final ReportingPeriod PERIOD = new ReportingPeriod(2063, 2);

    @SuppressWarnings("NullAway.Init") // opened before the first fact
    private static RoundId round;

    @Autowired
    Pages pages;

    @Autowired
    Cast cast;

    @Autowired
    RoundInHand rounds;

    @Autowired
    Reporting reporting;

    @Autowired
    Indicators indicators;

    @Autowired
    FigureHandover handover;

    @BeforeEach
    void twoCommunesHaveReported() {
        if (round != null) {
            return;
        }
        round = rounds.open(PERIOD);
        say("lam", PERIOD.previous(), 2);
        say("lam", PERIOD, 3);
        say("khoi", PERIOD, 1_200);
    }

    @ParameterizedTest
    @CsvSource({"vi, Mô hình mới ra mắt, Thiếu: Xã Đăk Tơ Lung", "en, Models launched, Missing: Xã Đăk Tơ Lung"})
    void addUpWhatUnitsReportedAndNameThoseThatDidNot(String language, String name, String missing) {
        String page = Pages.text(pages.open(figures("?lang=" + language), Cast.COMPILER));

        assertThat(page)
                .contains(name, "1.203", "2/7", missing, "figures/MH-MOI")
                .doesNotContain("??");
    }

    @Test
    void addUpAGroupOrOneUnit() {
        assertThat(Pages.text(pages.open(figures("?among=unit:" + unit("lam").value()), Cast.COMPILER)))
                .contains("+1")
                .doesNotContain("1.203");
        assertThat(Pages.text(pages.open(figures("?among=group:xa"), Cast.COMPILER)))
                .contains("2/6");
        assertThat(pages.open(figures("?among=group:khong-co"), Cast.COMPILER).getStatus())
                .isEqualTo(404);
    }

    @Test
    void showAContributorItsOwnFiguresAndNobodyElses() {
        assertThat(Pages.text(pages.open(figures(""), "lam"))).doesNotContain("1.203", "1.200", "figures/MH-MOI");
        for (String others : List.of("all", "group:xa", "unit:" + unit("khoi").value())) {
            assertThat(pages.open(figures("?among=" + others), "lam").getStatus())
                    .as(others)
                    .isEqualTo(404);
            assertThat(pages.open(figures("/pictures?among=" + others), "lam").getStatus())
                    .as(others)
                    .isEqualTo(404);
            assertThat(pages.open(figures(".xlsx?among=" + others), "lam").getStatus())
                    .as(others)
                    .isEqualTo(404);
        }
        assertThat(Pages.text(pages.open(figures("/pictures?indicator=MH-MOI"), "lam")))
                .doesNotContain("1.203", "1.200", "Xã Đăk Tờ Re");
    }

    @Test
    void areNotThereForOutsidersOrForARoundThatIsNot() {
        assertThat(pages.open("/rounds/" + UUID.randomUUID() + "/figures", Cast.COMPILER)
                        .getStatus())
                .isEqualTo(404);
        assertThat(pages.openAsStranger(figures("")).getStatus()).isIn(302, 401);
    }

    @Test
    void leaveAsASpreadsheetWithNumbers() throws IOException {
        MockHttpServletResponse file = pages.open(figures(".xlsx"), Cast.COMPILER);

        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(file.getContentAsByteArray()))) {
            List<Row> rows = book.getFirstSheet().read();
            Row line = rows.stream()
                    .filter(row -> row.getCellText(0).equals("MH-MOI"))
                    .findFirst()
                    .orElseThrow();
            assertThat(line.getCellAsNumber(3).orElseThrow()).isEqualByComparingTo(BigDecimal.valueOf(1203));
            assertThat(line.getCellText(10)).isEqualTo("2/7");
            assertThat(line.getCellText(11)).contains("Xã Đăk Tơ Lung");
        }
    }

    @ParameterizedTest
    @CsvSource({"vi, Diễn biến 8 kỳ", "en, Eight periods"})
    void drawFromTablesThatHoldTheNumbers(String language, String title) {
        String page = Pages.text(pages.open(figures("/pictures?indicator=MH-MOI&lang=" + language), Cast.COMPILER));

        assertThat(page)
                .contains(title, "data-value=\"1203\"", "<tk-chart kind=\"line\" for=\"trend\"", "is-step-5")
                .doesNotContain("??", "style=");
        assertThat(pages.open(figures("/pictures?indicator=KHONG"), Cast.COMPILER)
                        .getStatus())
                .isEqualTo(404);
    }

    private static String figures(String more) {
        return "/rounds/" + round.value() + "/figures" + more;
    }

    private UnitId unit(String drafter) {
        return cast.officer(drafter).posts().get(0).unit();
    }

    private void say(String drafter, ReportingPeriod period, long amount) {
        Round opened = reporting.round(round);
        handover.enterEarlier(
                period,
                unit(drafter),
                Map.of(indicators.byCode(opened.regime(), "MH-MOI").id(), Said.amount(amount)),
                "thử");
    }
}
