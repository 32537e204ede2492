package vn.trinhky.screens;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
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

    private static final int[][] SIZES = {{1366, 768}, {390, 844}};

    private final List<String> complaints = new ArrayList<>();

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

    private QuietBrowser browser;

    @BeforeEach
    void opensABrowser() {
        browser = new QuietBrowser();
    }

    @AfterEach
    void closesTheBrowser() {
        browser.close();
    }

    @Test
    void leadsFromTheMorningToTheWorkWithoutAMouse() {
        LocalDate today = LocalDate.now(clock);
        RoundId late = due(rounds.open(new ReportingPeriod(3410, 1)), today.minusDays(2));
        due(rounds.open(new ReportingPeriod(3410, 2)), today);
        due(rounds.open(new ReportingPeriod(3410, 3)), today.plusDays(40));
        RoundId handed = rounds.open(new ReportingPeriod(3410, 4));
        drafting.requestApproval(rounds.write(Cast.COMMUNES.get(0), handed), cast.officer("lam"));

        Page desk = signedIn("lam");
        assertThat(desk.title()).contains("1 quá hạn");
        pictures(desk, "desk-drafter");

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
        assertThat(complaints).isEmpty();
    }

    @Test
    void showsTheCompilerWhereHerReportsAre() {
        rounds.underReview(new ReportingPeriod(3411, 1));
        RoundId collecting = due(
                rounds.open(new ReportingPeriod(3411, 2)), LocalDate.now(clock).plusDays(1));
        rounds.submit(Cast.COMMUNES.get(2), collecting);

        Page desk = signedIn(Cast.COMPILER);
        pictures(desk, "desk-compiler");
        desk.click(".tk-chips a[href='#elsewhere']");
        assertThat(desk.textContent("#elsewhere")).contains("Thẩm định báo cáo", "quý I/3411", "giữ từ");
        desk.navigate(address("/?lang=en"));
        pictures(desk, "desk-compiler-en");
        desk.navigate(address("/?lang=vi"));
        desk.click("a:has-text('1/7 đơn vị đã nộp')");
        desk.waitForURL("**/rounds/" + collecting.value() + "/map#units");
        assertThat(complaints).isEmpty();
    }

    private RoundId due(RoundId round, LocalDate day) {
        database.sql("update round set deadline = ? where round_id = ?")
                .params(day, round.value())
                .update();
        return round;
    }

    private void pictures(Page page, String name) {
        for (int[] size : SIZES) {
            page.setViewportSize(size[0], size[1]);
            page.screenshot(new Page.ScreenshotOptions()
                    .setFullPage(true)
                    .setPath(Path.of("target/screens/" + name + "-" + size[0] + ".png")));
            assertThat(page.evaluate("document.documentElement.scrollWidth"))
                    .as(name)
                    .isEqualTo(size[0]);
        }
        page.setViewportSize(SIZES[0][0], SIZES[0][1]);
    }

    private Page signedIn(String who) {
        Page page = browser.device().newPage();
        page.onConsoleMessage(message -> complaints.add(message.text()));
        page.onPageError(complaints::add);
        page.navigate(address("/sign-in"));
        page.fill("#username", who);
        page.fill("#password", cast.password());
        page.click("form.card button");
        page.waitForLoadState();
        complaints.clear();
        return page;
    }

    private String address(String path) {
        return "http://localhost:" + port + path;
    }
}
