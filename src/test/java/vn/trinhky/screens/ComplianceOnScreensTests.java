package vn.trinhky.screens;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
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
import vn.trinhky.regime.RoundId;
import vn.trinhky.testing.OnRealPostgres;

/** Board and record by clicking, at a desk and on a phone; pictures of both are left in target/screens. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "trinhky.demo=true")
@OnRealPostgres
@Import({Cast.class, RoundInHand.class})
@Tag("deadlines")
class ComplianceOnScreensTests {

    private static final ReportingPeriod PERIOD = new ReportingPeriod(3421, 1);

    private static final String ENTRY = ".tk-entry:has(h3:has-text('Quý I/3421'))";

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
    void correctsAnEntryThatTheUnitReadsAndComments() {
        RoundId round = roundWithOnePart();
        Page compiler = visits.signedIn(Cast.COMPILER);
        compiler.navigate(visits.address("/rounds/" + round.value() + "/punctuality"));
        compiler.navigate(compiler.url() + "?until=" + PERIOD.inOrder());
        compiler.waitForSelector("h1:has-text('Chấp hành chế độ báo cáo')");
        assertThat(compiler.textContent(".tk-chart-picture")).contains("I/3421");
        visits.pictures(compiler, "compliance-board");

        compiler.selectOption("#order", "WORST");
        compiler.click("form.tk-compare button");
        compiler.waitForURL("**order=WORST**");
        compiler.click(".tk-kept tbody tr:has(td:last-child.is-missing) th a >> nth=0");
        compiler.waitForSelector("h1:has-text('Sổ theo dõi')");
        String record = compiler.url();
        correct(compiler);
        visits.pictures(compiler, "compliance-record-corrected");

        Page unit = visits.signedIn(Cast.COMMUNES.get(2).drafter());
        unit.navigate(visits.address("/rounds/" + round.value() + "/punctuality"));
        unit.waitForSelector("h1:has-text('Sổ theo dõi')");
        assertThat(unit.url()).as("its own record first").isNotEqualTo(record);
        unit.locator(ENTRY).locator("summary:has-text('Ý kiến của đơn vị')").click();
        unit.locator(ENTRY).locator("form[action$='/comments'] textarea").fill("Mưa lũ chia cắt, mất điện ba ngày.");
        unit.locator(ENTRY).locator("button:has-text('Ghi ý kiến')").click();
        unit.waitForSelector(ENTRY + " li:has-text('Mưa lũ chia cắt')");
        visits.pictures(unit, "compliance-record-own");
        assertThat(visits.complaints()).isEmpty();
    }

    private static void correct(Page page) {
        page.locator(ENTRY).locator("summary:has-text('Đính chính')").click();
        page.locator(ENTRY).locator("input[name=due]").fill("2024-06-17");
        page.locator(ENTRY).locator("input[name=sentOn]").fill("2024-06-14");
        page.locator(ENTRY).locator("form[action$='/corrections'] textarea").fill("Đã gửi bản giấy đúng hạn");
        page.locator(ENTRY)
                .locator("form[action$='/corrections'] button[type=submit]")
                .click();
        page.waitForSelector(ENTRY + ":has-text('Đã gửi bản giấy đúng hạn')");
        assertThat(page.locator(ENTRY).textContent())
                .as("the old entry stays beside it")
                .contains("Đúng hạn", "Trước đó", "14/06/2024");
    }

    private RoundId roundWithOnePart() {
        ReportId report = rounds.collected(PERIOD);
        return compilation.report(report).round();
    }
}
