package vn.trinhky.screens;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import vn.trinhky.cast.Cast;
import vn.trinhky.cast.RoundInHand;
import vn.trinhky.regime.Reporting;
import vn.trinhky.regime.Round;
import vn.trinhky.testing.OnRealPostgres;

/** Pictures of figures in a real browser. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "trinhky.demo=true")
@OnRealPostgres
@Import({Cast.class, RoundInHand.class})
@Tag("figures")
class PicturesOnScreensTests {

    @LocalServerPort
    private int port;

    @Autowired
    private Cast cast;

    @Autowired
    private Reporting reporting;

    @Test
    void areDrawnFromTheirTablesWithoutAComplaintOfTheBrowser() {
        List<String> complaints = new ArrayList<>();
        Round round = reporting.roundsFor(cast.compiler()).get(0);
        try (QuietBrowser browser = new QuietBrowser()) {
            Page page = browser.device().newPage();
            URI office = URI.create("http://localhost:" + port);
            Writer.signsIn(page, office, Cast.COMPILER, cast.password());
            page.onConsoleMessage(message -> complaints.add(message.text()));
            page.onPageError(complaints::add);
            page.navigate(office.resolve("/rounds/" + round.id().value() + "/figures/pictures?indicator=HT-CUNG")
                    .toString());
            page.waitForSelector("tk-chart[for=trend] canvas[role=img]");

            assertThat(page.locator("tk-chart canvas").count()).isEqualTo(2);
            assertThat(page.evaluate("Chart.getChart(document.querySelector('tk-chart[for=trend] canvas')).data"
                            + ".datasets[0].data.length"))
                    .isEqualTo(page.locator("#trend tbody tr").count());
            assertThat(complaints).isEmpty();
        }
    }
}
