package vn.trinhky.screens;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import vn.trinhky.testing.Tools;

/** Debian's Chromium without a window. */
final class QuietBrowser implements AutoCloseable {

    private static final List<String> QUIET = List.of("--no-sandbox", "--disable-gpu", "--no-first-run");

    private final Playwright playwright;
    private final Browser browser;

    QuietBrowser() {
        Path chromium = Tools.chromium();
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new LaunchOptions().setExecutablePath(chromium).setArgs(QUIET));
    }

    /** A device of somebody: cookies, store and network of its own. */
    BrowserContext device() {
        return device(new Browser.NewContextOptions());
    }

    BrowserContext device(Browser.NewContextOptions options) {
        return browser.newContext(options.setViewportSize(1366, 768));
    }

    @Override
    public void close() {
        playwright.close();
    }
}
