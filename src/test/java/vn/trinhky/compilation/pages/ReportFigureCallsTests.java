package vn.trinhky.compilation.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.trinhky.cast.Cast;
import vn.trinhky.cast.Clerk;
import vn.trinhky.cast.DemoPages;
import vn.trinhky.cast.RoundInHand;
import vn.trinhky.compilation.Compilation;
import vn.trinhky.compilation.ReportId;
import vn.trinhky.drafting.Drafting;
import vn.trinhky.drafting.Submission;
import vn.trinhky.figures.FigureSheets;
import vn.trinhky.figures.Indicators;
import vn.trinhky.figures.Said;
import vn.trinhky.regime.Reporting;
import vn.trinhky.regime.ReportingPeriod;
import vn.trinhky.regime.Round;
import vn.trinhky.regime.RoundId;

@Tag("figures")
@DemoPages
class ReportFigureCallsTests {

    private static final String ASKED = "{\"asks\": [\"TT-BUOI/all/this/list\"]}";

    @Autowired
    Clerk clerk;

    @Autowired
    Cast cast;

    @Autowired
    RoundInHand rounds;

    @Autowired
    Drafting drafting;

    @Autowired
    Compilation compilation;

    @Autowired
    FigureSheets sheets;

    @Autowired
    Indicators indicators;

    @Autowired
    Reporting reporting;

    @Test
    void answerOnlyFromWhatUnitsSubmitted() {
        RoundId round = rounds.open(new ReportingPeriod(2065, 1));
        enter("lam", round, 5);
        enter("khoi", round, 7);
        rounds.submit(Cast.COMMUNES.get(0), round);
        ReportId report = collected(round);
        assertThat(clerk.sendsJson(Cast.COMPILER, "/reports/" + report.value() + "/text/figure-answers", ASKED))
                .hasStatusOk()
                .bodyText()
                .contains("(05 buổi)", "\"complete\":false")
                .doesNotContain("(07");
        assertThat(clerk.sendsJson(Cast.COMPILER, "/api/v1/reports/" + report.value() + "/figure-answers", ASKED))
                .hasStatusOk();
    }

    @Test
    void offerEveryUnitByNameAndAllOfThemFirst() {
        String address =
                "/reports/" + rounds.collected(new ReportingPeriod(2065, 2)).value() + "/text";
        assertThat(clerk.opens(Cast.COMPILER, address + "/figure-choices"))
                .hasStatusOk()
                .bodyText()
                .contains("\"scopes\":[{\"notation\":\"all\"", "\"notation\":\"unit:", "Xã Đăk")
                .doesNotContain("\"own\"");
        assertThat(clerk.opens("lam", address + "/figure-choices")).hasStatus(403);
        assertThat(clerk.sendsJson("lam", address + "/figure-answers", ASKED)).hasStatus(403);
    }

    @Test
    void standInWordsInThePreviewOfTheReport() {
        RoundId round = rounds.open(new ReportingPeriod(2065, 3));
        enter("lam", round, 5);
        rounds.submit(Cast.COMMUNES.get(0), round);
        String address = "/reports/" + collected(round).value() + "/text/preview";
        var preview = clerk.sends(Cast.COMPILER, address, "text", "- Họp {{TT-BUOI/all/this/counted}}.");
        assertThat(new String(preview.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8))
                .contains(">05 buổi<");
    }

    private ReportId collected(RoundId round) {
        reporting.closeCollection(round, cast.compiler());
        return compilation.reportOf(round).orElseThrow().id();
    }

    private void enter(String drafter, RoundId id, long meetings) {
        Submission part = drafting.ownSubmission(rounds.partOf(drafter, id), cast.officer(drafter));
        Round round = reporting.round(id);
        var indicator = indicators.byCode(round.regime(), "TT-BUOI").id();
        sheets.enter(round.id(), part.unit(), Map.of(indicator, Said.amount(meetings)), cast.officer(drafter));
    }
}
