package vn.trinhky.screens;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.TimeoutError;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import vn.trinhky.testing.Tools;

/** Somebody at an empty editor in a real browser, a new one for each test. The browser must have nothing to complain of. */
final class OnEditor implements BeforeAllCallback, AfterAllCallback, BeforeEachCallback, AfterEachCallback {

    private static final Pattern MOVES = Pattern.compile("Arrow|Home|End");

    private final List<String> complaints = new ArrayList<>();
    private @Nullable BareEditorPage server;
    private @Nullable Playwright playwright;
    private @Nullable Browser browser;
    private @Nullable BrowserContext visit;
    private @Nullable Page page;

    @Override
    public void beforeAll(ExtensionContext context) {
        comes();
    }

    /** Starts the browser. */
    void comes() {
        Path chromium = Tools.chromium();
        server = new BareEditorPage();
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new LaunchOptions()
                        .setExecutablePath(chromium)
                        .setArgs(List.of("--no-sandbox", "--disable-gpu", "--no-first-run")));
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        opens(1366, 768);
    }

    @Override
    public void afterEach(ExtensionContext context) {
        if (visit != null) {
            visit.close();
        }
        assertThat(complaints).isEmpty();
    }

    @Override
    public void afterAll(ExtensionContext context) {
        goes();
    }

    /** Ends the browser. */
    void goes() {
        if (playwright != null) {
            playwright.close();
        }
        if (server != null) {
            server.close();
        }
    }

    /** Opens the page anew on a screen of this size, with the cursor in the text. */
    void opens(int width, int height) {
        if (visit != null) {
            visit.close();
        }
        visit = given(browser)
                .newContext(new Browser.NewContextOptions()
                        .setViewportSize(width, height)
                        .setPermissions(List.of("clipboard-read", "clipboard-write")));
        page = visit.newPage();
        page.setDefaultTimeout(10_000);
        complaints.clear();
        page.onConsoleMessage(message -> complaints.add(message.text()));
        page.onPageError(complaints::add);
        page.navigate(given(server).address());
        page.waitForFunction("window.editor?.querySelector('.ProseMirror')");
        page.click(".tk-text");
    }

    Page page() {
        return given(page);
    }

    Object asks(String script, Object... argument) {
        return argument.length == 0 ? page().evaluate(script) : page().evaluate(script, argument[0]);
    }

    /** Types words; a line break is Enter. */
    void types(String words) {
        Keyboard keys = page().keyboard();
        String[] lines = words.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) {
                keys.press("Enter");
            }
            keys.type(lines[i]);
        }
    }

    void presses(String... keys) {
        for (String key : keys) {
            if (MOVES.matcher(key).find()) {
                settles();
            }
            page().keyboard().press(key);
            if (MOVES.matcher(key).find()) {
                settles();
            }
            if (key.equals("Escape")) {
                // ProseMirror settles the cursor 20 ms after a change of focus: a timer that is set later rings later
                page().evaluate("new Promise(done => setTimeout(done, 20))");
            }
        }
    }

    /**
     * ProseMirror puts the cursor back for 50 ms after it set it, and hears of a moved one only after the key: a person
     * is slower than that, a test is not. A timer that is set later rings later.
     */
    private void settles() {
        page().evaluate("new Promise(done => requestAnimationFrame(() => setTimeout(done, 60)))");
    }

    /** Presses the button with this name. */
    void pushes(String name) {
        page().click("[aria-label='" + name + "']");
    }

    /** Pastes as if the clipboard held this. */
    void pastes(@Nullable String html, String text) {
        page().evaluate("([html, text]) => paste(html, text)", new Object[] {html, text});
    }

    /** A word in the making by an input method, as it looks at the moment. */
    void composes(String word) {
        JsonObject state = new JsonObject();
        state.addProperty("text", word);
        state.addProperty("selectionStart", word.length());
        state.addProperty("selectionEnd", word.length());
        inputs("Input.imeSetComposition", state);
    }

    /** The input method hands its word over. */
    void finishes(String word) {
        JsonObject state = new JsonObject();
        state.addProperty("text", word);
        inputs("Input.insertText", state);
    }

    private void inputs(String what, JsonObject state) {
        CDPSession session = given(visit).newCDPSession(page());
        session.send(what, state);
        session.detach();
    }

    /** The text in short (see bare.js) becomes this. */
    void shows(String... lines) {
        String expected = String.join("\n", lines);
        try {
            page().waitForFunction(
                            "text => brief() === text", expected, new Page.WaitForFunctionOptions().setTimeout(3000));
        } catch (TimeoutError never) {
            assertThat(asks("brief()")).isEqualTo(expected);
        }
    }

    private static <T> T given(@Nullable T thing) {
        if (thing == null) {
            throw new IllegalStateException("the browser has not been opened");
        }
        return thing;
    }
}
