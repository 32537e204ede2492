package vn.trinhky.regime;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.trinhky.cast.Cast;
import vn.trinhky.cast.OnDemoPages;
import vn.trinhky.cast.Pages;
import vn.trinhky.cast.RoundInHand;
import vn.trinhky.compilation.Compilation;
import vn.trinhky.drafting.LastParts;
import vn.trinhky.drafting.SubmissionId;
import vn.trinhky.office.UnitId;
import vn.trinhky.regime.ReportingPeriod.Kind;

/** A round of another kind than a quarter goes the whole way beside the quarters. */
@OnDemoPages
@Tag("deadlines")
class MonthlyRoundTests {

    private static final Cast.Commune COMMUNE = Cast.COMMUNES.get(0);

    @Autowired
    Pages pages;

    @Autowired
    Cast cast;

    @Autowired
    RoundInHand rounds;

    @Autowired
    Reporting reporting;

    @Autowired
    Compilation compilation;

    @Autowired
    LastParts lastParts;

    @Test
    void isCalledByItsMonthAndKnowsTheMonthBefore() {
        RoundId quarter = rounds.open(new ReportingPeriod(2874, 1));
        rounds.submit(COMMUNE, quarter);
        RoundId april = rounds.open(new ReportingPeriod(2874, Kind.MONTH, 4));
        SubmissionId part = rounds.submit(COMMUNE, april);
        RoundId may = rounds.open(new ReportingPeriod(2874, Kind.MONTH, 5));
        UnitId unit = cast.officer(COMMUNE.drafter()).posts().get(0).unit();

        assertThat(reporting.round(may).subject()).contains("tháng 5/2874", "tháng 6/2874");
        assertThat(lastParts.before(may, unit).orElseThrow().period())
                .isEqualTo(new ReportingPeriod(2874, Kind.MONTH, 4));
        assertThat(lastParts.before(april, unit)).isEmpty();
        assertThat(Pages.text(pages.open("/rounds", Cast.COMPILER))).contains("Tháng 5/2874", "Quý I/2874");
        for (String page : new String[] {
            "/rounds/" + may.value(),
            "/rounds/" + may.value() + "/figures",
            "/rounds/" + may.value() + "/tasks",
            "/reports/" + compilation.reportOf(may).orElseThrow().id().value() + "/text",
        }) {
            assertThat(pages.open(page, Cast.COMPILER).getStatus()).as(page).isEqualTo(200);
            assertThat(pages.open(page + "?lang=en", Cast.COMPILER).getStatus())
                    .as(page)
                    .isEqualTo(200);
        }
        assertThat(Pages.text(pages.open("/rounds/" + april.value() + "/figures", Cast.COMPILER)))
                .contains("Tháng 4/2874");
        String form = "/submissions/" + rounds.partOf(COMMUNE.drafter(), may).value() + "/figures";
        assertThat(Pages.text(pages.open(form, COMMUNE.drafter()))).contains("T4/2874", "T5/2874");
        assertThat(pages.open("/submissions/" + part.value() + "/submitted", COMMUNE.drafter())
                        .getStatus())
                .isEqualTo(200);
    }

    @Test
    void mayBeHalfAYearNineMonthsAYearOrAskedForWhenThereIsNeed() {
        for (Kind kind : new Kind[] {Kind.HALF, Kind.NINE_MONTHS, Kind.YEAR, Kind.AD_HOC}) {
            RoundId round = rounds.open(new ReportingPeriod(2875, kind, 1));
            for (String page : new String[] {"", "/figures", "/tasks"}) {
                assertThat(pages.open("/rounds/" + round.value() + page + "?lang=en", Cast.COMPILER)
                                .getStatus())
                        .as(kind + page)
                        .isEqualTo(200);
            }
        }
    }
}
