package vn.trinhky.screens;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import vn.trinhky.cast.Cast;

/** People of the demo office at real browsers, each with a device of her own. */
final class Visits implements AutoCloseable {

    private static final int[][] SIZES = {{1366, 768}, {390, 844}};

    private final QuietBrowser browser = new QuietBrowser();
    private final List<String> complaints = new ArrayList<>();
    private final int port;
    private final Cast cast;

    Visits(int port, Cast cast) {
        this.port = port;
        this.cast = cast;
    }

    /** The desk of somebody who has just signed in. */
    Page signedIn(String who) {
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

    String address(String path) {
        return "http://localhost:" + port + path;
    }

    /** Leaves pictures for a desk and for a phone in target/screens; on neither may the page be wider than the screen. */
    void pictures(Page page, String name) {
        pictures(page, name, () -> {});
    }

    /** @param alsoTrue what has to hold at both widths */
    void pictures(Page page, String name, Runnable alsoTrue) {
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
            alsoTrue.run();
        }
        page.setViewportSize(SIZES[0][0], SIZES[0][1]);
    }

    /** What browsers have said since somebody signed in last. */
    List<String> complaints() {
        return complaints;
    }

    @Override
    public void close() {
        browser.close();
    }
}
