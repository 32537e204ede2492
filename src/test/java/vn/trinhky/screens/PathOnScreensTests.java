package vn.trinhky.screens;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import vn.trinhky.cast.Cast;
import vn.trinhky.cast.RoundInHand;
import vn.trinhky.compilation.Compilation;
import vn.trinhky.compilation.ReportId;
import vn.trinhky.compilation.ReportWriting;
import vn.trinhky.dispatch.Carriage;
import vn.trinhky.dispatch.Dispatching;
import vn.trinhky.regime.ReportingPeriod;
import vn.trinhky.testing.OnRealPostgres;
import vn.trinhky.testing.Tools;

/** One report from review to receipt in a real browser, by clicking; pictures of every page are left in target/screens. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "trinhky.demo=true")
@OnRealPostgres
@Import({Cast.class, RoundInHand.class})
class PathOnScreensTests {

    private static final List<String> QUIET = List.of("--no-sandbox", "--disable-gpu", "--no-first-run");

    private final List<String> complaints = new ArrayList<>();

    @LocalServerPort
    private int port;

    @Autowired
    private RoundInHand rounds;

    @Autowired
    private Cast cast;

    @Autowired
    private Compilation compilation;

    @Autowired
    private ReportWriting reportWriting;

    @Autowired
    private Carriage carriage;

    @Autowired
    private Dispatching dispatching;

    private Playwright playwright;
    private Browser browser;

    @BeforeEach
    void opensABrowser() {
        Path chromium = Tools.chromium();
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new LaunchOptions().setExecutablePath(chromium).setArgs(QUIET));
    }

    @AfterEach
    void closesTheBrowser() {
        if (playwright != null) {
            playwright.close();
        }
    }

    @ParameterizedTest
    @CsvSource({"1366, 768, 1", "390, 844, 2"})
    void goesFromReviewToReceiptByClicking(int width, int height, int quarter) {
        ReportId report = underReview(new ReportingPeriod(2071, quarter));
        String path = "/reports/" + report.value();

        Page first = signedIn(Cast.FIRST_REVIEWER, width, height);
        open(first, path + "/review", "review");
        first.click("#s-I\\.2 [data-write-remark] > summary");
        first.fill("#s-I\\.2 [data-write-remark] textarea[name=text]", "Ghi rõ tên từng mô hình và thôn.");
        first.click("#s-I\\.2 [data-write-remark] button[type=submit]");
        first.waitForSelector("#s-I\\.2 .tk-remark");
        picture(first, "review-remarked");
        first.click("#verdict summary:has-text('Thông qua')");
        first.click("#verdict form:has-text('Thông qua bản trình') button");
        first.waitForSelector(".tk-success");
        Page second = signedIn(Cast.SECOND_REVIEWER, width, height);
        open(second, path + "/review", "review-second");
        second.click("#verdict summary:has-text('Thông qua')");
        second.click("#verdict form:has-text('Thông qua bản trình') button");
        second.waitForSelector(".tk-success");

        Page clerk = signedIn(Cast.CLERK, width, height);
        open(clerk, path + "/layout", "layout");
        clerk.click("summary:has-text('Đạt thể thức')");
        picture(clerk, "layout-confirm");
        clerk.click("form[action$='/layout/clearance'] button");
        clerk.waitForSelector(".tk-success:has-text('đang chờ ký')");

        Page signatory = signedIn(Cast.SIGNATORY, width, height);
        open(signatory, path + "/signature", "signature-first");
        signatory.click("button:has-text('Lấy số và xem bản ký')");
        signatory.waitForSelector("#password");
        open(signatory, path + "/signature", "signature-shown");
        signatory.fill("#password", "sai");
        signatory.click("form[action$='/signature'] button");
        signatory.waitForSelector("#password-error");
        picture(signatory, "signature-wrong-password");
        signatory.fill("#password", cast.password());
        signatory.click("form[action$='/signature'] button");
        signatory.waitForSelector(".tk-success:has-text('đã ký lúc')");
        picture(signatory, "signature-signed");

        open(clerk, path + "/issue", "issue");
        clerk.click("summary:has-text('Đóng dấu và phát hành')");
        picture(clerk, "issue-confirm");
        clerk.click("form[action$='/issue'] button");
        clerk.waitForSelector(".tk-board");
        picture(clerk, "dispatch");
        open(clerk, path + "/issue", "issued");
        open(clerk, "/register", "register");

        Page commune = signedIn("lam", width, height);
        open(commune, "/inbox", "inbox");
        commune.click(".tk-inbox a >> nth=0");
        commune.waitForSelector("button:has-text('Xác nhận đã nhận')");
        picture(commune, "inbox-document");
        commune.click("button:has-text('Xác nhận đã nhận')");
        commune.waitForSelector(".tk-success:has-text('A Lâm đã xác nhận')");

        Page stranger = browser.newPage(new Browser.NewPageOptions().setViewportSize(width, height));
        open(stranger, "/receipts/" + mailed(report), "receipt-closed");
        stranger.click("button:has-text('Mở văn bản')");
        stranger.waitForSelector("button:has-text('Xác nhận đã nhận')");
        picture(stranger, "receipt");

        clerk.navigate(address(path + "/dispatch"));
        clerk.click("summary:has-text('nơi còn lại')");
        clerk.fill(".tk-confirm[open] textarea", "Đã giao bản giấy, có ký nhận");
        picture(clerk, "dispatch-close");
        clerk.click(".tk-confirm[open] button");
        clerk.waitForSelector("text=Mọi nơi nhận đã xong");
        picture(clerk, "dispatch-done");
        assertThat(complaints).allMatch(text -> text.contains("422"), "only the wrong password");
    }

    private ReportId underReview(ReportingPeriod period) {
        ReportId report = rounds.collected(period);
        rounds.writeAll(report);
        String text = """
                - Rà soát 26 mô hình đang hoạt động⁽¹⁾; hướng dẫn các thôn ghi chép số liệu hằng tuần và gửi về Ban Chỉ đạo xã trước ngày 05 của tháng sau.
                - Tổ chức 110 buổi tuyên truyền, hơn 8.000 lượt người dự⁽²⁾.
                + Hội Liên hiệp Phụ nữ duy trì tổ tiết kiệm ở 04 thôn.
                ⁽¹⁾ Trong đó 13 mô hình đã đạt mục tiêu và 13 mô hình không còn phù hợp.
                ⁽²⁾ Xã Đăk Ruồng 18 buổi, xã Đăk Pne 21 buổi.
                """;
        for (String section : List.of("I.1", "I.2", "I.3.1")) {
            int version = compilation.report(report).version();
            reportWriting.write(report, section, text, version, cast.compiler());
        }
        compilation.sendToReview(report, cast.compiler());
        return report;
    }

    private Object mailed(ReportId report) {
        return carriage.linkTo(dispatching.deliveriesOf(report, cast.clerk()).stream()
                .filter(delivery -> delivery.addressee().equals("Y Tâm"))
                .findFirst()
                .orElseThrow()
                .id());
    }

    private void open(Page page, String path, String name) {
        page.navigate(address(path));
        picture(page, name);
    }

    private void picture(Page page, String name) {
        int width = page.viewportSize().width;
        page.evaluate("Promise.all([...document.images].map(img => { img.loading = 'eager'; return img.decode(); }))");
        page.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setPath(Path.of("target/screens/" + name + "-" + width + ".png")));
        assertThat(page.evaluate("document.documentElement.scrollWidth"))
                .as(name)
                .isEqualTo(width);
    }

    private Page signedIn(String who, int width, int height) {
        Page page = browser.newContext(new Browser.NewContextOptions().setViewportSize(width, height))
                .newPage();
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
