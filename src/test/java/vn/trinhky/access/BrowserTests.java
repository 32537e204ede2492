package vn.trinhky.access;

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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.trinhky.testing.Tools;

/** The frame and all shared parts in a real browser; pictures of them are left in target/screens. */
@WithTrialPages
class BrowserTests {

    private static final List<String> QUIET = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private final List<String> complaints = new ArrayList<>();

    @LocalServerPort
    private int port;

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
    @CsvSource({"1366, 768", "390, 844"})
    void fitsTheScreenAndObeysTheContentPolicy(int width, int height) {
        Page page = signedIn(width, height);
        page.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setPath(Path.of("target/screens/parts-" + width + ".png")));
        assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(width);
        assertThat(page.locator(".tk-brand img").boundingBox().width).isEqualTo(28);
        assertThat(complaints).isEmpty();
    }

    @Test
    void showsARefusalInThePressedFormAndKeepsWhatWasTyped() {
        Page page = signedIn(1366, 768);
        page.fill("#text", "Đã họp dân 15 buổi");
        page.click("#sample-form button[type=submit] >> nth=0");
        page.waitForSelector("#sample-form [data-refusal] .tk-refusal");
        assertThat(page.textContent("#sample-form [data-refusal]")).contains("Đã hết hạn nộp ngày 15/06/2024.");
        assertThat(page.inputValue("#text")).isEqualTo("Đã họp dân 15 buổi");
    }

    @Test
    void opensTheMenuOfAPhoneWithoutScript() {
        Page page = browser.newContext(new Browser.NewContextOptions()
                        .setViewportSize(390, 844)
                        .setJavaScriptEnabled(false))
                .newPage();
        enter(page);
        page.navigate(address("/rounds/trial/pages/sample"));
        page.click(".tk-phone-menu > summary");
        assertThat(page.isVisible(".tk-phone-panel a[href='/inbox']")).isTrue();
        page.click(".tk-phone-panel form button");
        assertThat(page.url()).endsWith("/sign-in?out");
    }

    private Page signedIn(int width, int height) {
        Page page = browser.newContext(new Browser.NewContextOptions().setViewportSize(width, height))
                .newPage();
        enter(page);
        page.onConsoleMessage(message -> complaints.add(message.text()));
        page.onPageError(complaints::add);
        page.navigate(address("/rounds/trial/pages/sample"));
        return page;
    }

    private void enter(Page page) {
        page.navigate(address("/sign-in"));
        page.click(".tk-demo-people button >> nth=2");
        page.waitForURL(url -> !url.contains("sign-in"));
    }

    private String address(String path) {
        return "http://localhost:" + port + path;
    }
}
