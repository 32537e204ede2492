package vn.trinhky.screens;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.Clock;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.trinhky.cast.Cast;
import vn.trinhky.cast.RoundInHand;
import vn.trinhky.drafting.Drafting;
import vn.trinhky.regime.ReportingPeriod;
import vn.trinhky.regime.RoundId;
import vn.trinhky.testing.OnRealPostgres;

/** The desk in the morning, by keyboard and by clicking; pictures at both widths are left in target/screens. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "trinhky.demo=true")
@OnRealPostgres
@Import({Cast.class, RoundInHand.class})
@Tag("deadlines")
class DeskOnScreensTests {

    @LocalServerPort
    private int port;

    @Autowired
    private RoundInHand rounds;

    @Autowired
    private Drafting drafting;

    @Autowired
    private Cast cast;

    @Autowired
    private JdbcClient database;

    @Autowired
    private Clock clock;

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
    void leadsFromTheMorningToTheWorkWithoutAMouse() {
        LocalDate today = LocalDate.now(clock);
        RoundId late = due(rounds.open(new ReportingPeriod(3410, 1)), today.minusDays(2));
        due(rounds.open(new ReportingPeriod(3410, 2)), today);
        due(rounds.open(new ReportingPeriod(3410, 3)), today.plusDays(40));
        for (int quarter = 1; quarter <= 3; quarter++) { // a desk with little on it has no filter
            due(rounds.open(new ReportingPeriod(3412, quarter)), today.plusDays(50));
        }
        RoundId handed = rounds.open(new ReportingPeriod(3410, 4));
        drafting.requestApproval(rounds.write(Cast.COMMUNES.get(0), handed), cast.officer("lam"));

        Page desk = visits.signedIn("lam");
        assertThat(desk.title()).contains("1 quá hạn");
        visits.pictures(desk, "desk-drafter");

        desk.keyboard().press("j");
        assertThat(desk.evaluate("document.activeElement.closest('[data-line]').textContent"))
                .asString()
                .contains("quý I/3410", "quá hạn 2 ngày");
        desk.keyboard().press("j");
        desk.keyboard().press("k");
        desk.keyboard().press("?");
        assertThat(desk.isVisible("#desk-keys dl")).isTrue();
        desk.keyboard().press("/");
        desk.keyboard().type("quý II/3410 j?");
        desk.waitForSelector("text=Không có việc nào khớp bộ lọc");
        desk.fill("#desk-words", "quý I/3410");
        desk.waitForSelector("#desk-lists:not(:has-text('quý III/3410')):has-text('quý I/3410')");
        desk.keyboard().press("Escape");
        desk.keyboard().press("j");
        desk.keyboard().press("Enter");
        desk.waitForURL("**/submissions/" + rounds.partOf("lam", late).value());
        assertThat(visits.complaints()).isEmpty();
    }

    @Test
    void showsTheCompilerWhereHerReportsAre() {
        rounds.underReview(new ReportingPeriod(3411, 1));
        RoundId collecting = due(
                rounds.open(new ReportingPeriod(3411, 2)), LocalDate.now(clock).plusDays(1));
        rounds.submit(Cast.COMMUNES.get(2), collecting);

        Page desk = visits.signedIn(Cast.COMPILER);
        visits.pictures(desk, "desk-compiler");
        desk.click(".tk-chips a[href='#elsewhere']");
        assertThat(desk.textContent("#elsewhere")).contains("Thẩm định báo cáo", "quý I/3411", "giữ từ");
        desk.navigate(visits.address("/?lang=en"));
        visits.pictures(desk, "desk-compiler-en");
        desk.navigate(visits.address("/?lang=vi"));
        desk.click("a:has-text('1/7 đơn vị đã nộp')");
        desk.waitForURL("**/rounds/" + collecting.value() + "/map#units");
        assertThat(visits.complaints()).isEmpty();
    }

    private RoundId due(RoundId round, LocalDate day) {
        database.sql("update round set deadline = ? where round_id = ?")
                .params(day, round.value())
                .update();
        return round;
    }
}
