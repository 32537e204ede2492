package vn.trinhky.screens;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import vn.trinhky.cast.Cast;
import vn.trinhky.cast.RoundInHand;
import vn.trinhky.compilation.Compilation;
import vn.trinhky.compilation.ReportId;
import vn.trinhky.regime.ReportingPeriod;
import vn.trinhky.testing.OnRealPostgres;

/** The process map in a browser, at a desk and on a phone; its pictures are left in target/screens. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "trinhky.demo=true")
@OnRealPostgres
@Import({Cast.class, RoundInHand.class})
@Tag("deadlines")
class MapOnScreensTests {

    /** Every word of the picture with its box, if it is cut by the picture or written over another one. */
    private static final String UNREADABLE = """
            [...document.querySelectorAll('.tk-map svg')].flatMap((svg) => {
                const frame = svg.getBoundingClientRect();
                const words = [...svg.querySelectorAll('text')].map((text) => [text.textContent, text.getBoundingClientRect()]);
                const over = (a, b) => a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 4 && b.top < a.bottom - 4;
                return words.filter(([, a], i) => a.left < frame.left - 1 || a.right > frame.right + 1
                    || words.some(([, b], j) => i !== j && over(a, b))).map(([text]) => text);
            })""";

    @LocalServerPort
    private int port;

    @Autowired
    private RoundInHand rounds;

    @Autowired
    private Cast cast;

    @Autowired
    private Compilation compilation;

    private Visits visits;

    @BeforeEach
    void opensABrowser() {
        visits = new Visits(port, cast);
    }

    @AfterEach
    void closesTheBrowser() {
        visits.close();
    }

    @Test
    void showsWhereTheReportIsAndLeadsWhoeverHoldsItThere() {
        ReportId report = rounds.underReview(new ReportingPeriod(3442, 1));
        Page page = visits.signedIn(Cast.FIRST_REVIEWER);
        page.navigate(
                visits.address("/rounds/" + compilation.report(report).round().value() + "/map"));
        visits.pictures(page, "map", () -> assertThat(page.evaluate(UNREADABLE)).isEqualTo(List.of()));
        assertThat(page.locator("li[aria-current=step]").first().innerText())
                .contains("Thẩm định", "A Thái", "Phan Thanh Bình");
        assertThat(page.locator(".tk-map-shape.is-waiting[data-element=review] text")
                        .allTextContents())
                .contains("2 người");

        page.click(".tk-map-now a");
        page.waitForURL("**/reports/" + report.value() + "/review");
        assertThat(visits.complaints()).isEmpty();
    }
}
