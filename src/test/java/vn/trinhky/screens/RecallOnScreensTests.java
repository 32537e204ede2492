package vn.trinhky.screens;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
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
import vn.trinhky.cast.Cast;
import vn.trinhky.cast.RoundInHand;
import vn.trinhky.compilation.Compilation;
import vn.trinhky.compilation.ReportId;
import vn.trinhky.compilation.ReportWriting;
import vn.trinhky.issuing.Issuing;
import vn.trinhky.regime.ReportingPeriod;
import vn.trinhky.testing.OnRealPostgres;

/** A document is replaced, and another one recalled, by clicking; pictures of every page are left in target/screens. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "trinhky.demo=true")
@OnRealPostgres
@Import({Cast.class, RoundInHand.class})
@Tag("dispatch")
class RecallOnScreensTests {

    private static final int[][] SIZES = {{1366, 768}, {390, 844}};

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
    private ReportWriting writing;

    @Autowired
    private Issuing issuing;

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
    void takesADocumentBackAndHearsFromItsAddressees() {
        ReportId report = rounds.issued(new ReportingPeriod(2953, 1));
        Page clerk = signedIn(Cast.CLERK);
        open(clerk, "/reports/" + report.value() + "/dispatch", "dispatch-of-issued");
        clerk.click("a[href$='/validity']");
        clerk.waitForSelector("text=Đang có hiệu lực");
        pictures(clerk, "validity");
        clerk.click("a:has-text('Thu hồi…')");
        clerk.waitForSelector("text=Khi bấm nút");
        pictures(clerk, "recall-asked");
        clerk.fill("textarea[name=reason]", "Ban hành nhầm bản chưa sửa số liệu xã Đăk Pne");
        clerk.click("button:has-text('Thu hồi số')");
        clerk.waitForSelector("text=Đã thu hồi từ ngày");

        Page commune = signedIn("lam");
        open(commune, "/inbox", "inbox-after-recall");
        commune.click(".tk-inbox a >> nth=0");
        commune.waitForSelector("text=đã thu hồi văn bản này");
        pictures(commune, "inbox-recalled");
        commune.click("button:has-text('Đã hủy, đã trả')");
        commune.waitForSelector("text=A Lâm trả lời");

        open(clerk, "/reports/" + report.value() + "/validity", "validity-recalled");
        assertThat(clerk.textContent("#answers")).contains("A Lâm trả lời", "Chưa trả lời");
        assertThat(complaints).isEmpty();
    }

    @Test
    void replacesADocumentAndShowsWhatDiffers() {
        ReportId old = rounds.issued(new ReportingPeriod(2953, 2));
        Page clerk = signedIn(Cast.CLERK);
        open(clerk, "/reports/" + old.value() + "/validity/replacement", "replacement-asked");
        clerk.fill("textarea[name=reason]", "Sai số buổi tuyên truyền của quý");
        clerk.click("button:has-text('Giao làm lại')");
        clerk.waitForSelector("text=Đang làm văn bản thay thế");
        pictures(clerk, "validity-replacing");
        Page compiler = signedIn(Cast.COMPILER);
        compiler.click("a[href$='/text'] >> nth=0");
        compiler.waitForSelector("text=Sai số buổi tuyên truyền của quý");
        pictures(compiler, "text-of-replacement");

        ReportId report = finish(old);

        String number = issuing.issued(report).number().printed();
        open(clerk, "/reports/" + old.value() + "/validity", "validity-replaced");
        assertThat(clerk.textContent("article")).contains("Đã được thay thế", number);
        open(clerk, "/rounds/" + compilation.report(report).round().value(), "round-of-replacement");
        Page commune = signedIn("lam");
        commune.navigate(address("/inbox"));
        commune.click(".tk-inbox a:has-text('" + number + "') >> nth=0");
        commune.waitForSelector("a:has-text('Xem chỗ khác')");
        pictures(commune, "inbox-replacement");
        commune.click("a:has-text('Xem chỗ khác')");
        commune.waitForSelector("ins:has-text('112')");
        pictures(commune, "redline");
        assertThat(complaints).isEmpty();
    }

    private ReportId finish(ReportId old) {
        ReportId id = compilation
                .reportOf(compilation.report(old).round())
                .orElseThrow()
                .id();
        int version = compilation.report(id).version();
        writing.write(id, "I.2", "- Tổ chức 112 buổi tuyên truyền.", version, cast.compiler());
        compilation.sendToReview(id, cast.compiler());
        rounds.clear(id);
        rounds.sign(id);
        rounds.seal(id);
        return id;
    }

    private void open(Page page, String path, String name) {
        page.navigate(address(path));
        pictures(page, name);
    }

    private void pictures(Page page, String name) {
        for (int[] size : SIZES) {
            page.setViewportSize(size[0], size[1]);
            page.evaluate(
                    "Promise.all([...document.images].map(img => { img.loading = 'eager'; return img.decode(); }))");
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
        Page page = browser.device(new Browser.NewContextOptions()).newPage();
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
