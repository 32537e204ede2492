package vn.trinhky.screens;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.trinhky.screens.Writer.State.KEPT;
import static vn.trinhky.screens.Writer.State.SAVED;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.net.URI;
import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.trinhky.journey.ChildApplication;

/** The server dies under the hands of somebody who writes; she goes on, and nothing of it is missing afterwards. */
@Tag("writing")
class KilledWhileWritingTests {

    private static final String DRAFTER = "khoi";
    private static final int NO_MAIL = 9;

    private final Path folder =
            Path.of("target", "killed-while-writing", UUID.randomUUID().toString());

    private QuietBrowser browser;
    private ChildApplication application;

    @BeforeEach
    void starts() throws Exception {
        browser = new QuietBrowser();
        application = ChildApplication.on(folder, NO_MAIL, 0);
    }

    @AfterEach
    void stops() throws Exception {
        if (application != null) {
            application.stop();
        }
        browser.close();
    }

    @Test
    void sendsWhatWasTypedWhileTheServerWasDeadWhenItIsBack() throws Exception {
        URI office = application.address();
        BrowserContext device = browser.device();
        Writer khoi = new Writer(device, office, ownSection(device, office)).opens(SAVED);
        khoi.types("Trước khi máy chủ tắt.").awaits(SAVED);
        khoi.typesOn(" Đang gõ dở");
        application.kill();
        khoi.typesOn(" thì máy chủ tắt.").awaits(KEPT);
        khoi.typesOn(" Vẫn viết tiếp.");
        application = ChildApplication.on(folder, NO_MAIL, office.getPort());
        khoi.awaits(SAVED);
        assertThat(khoi.textOnTheServer())
                .isEqualTo("Trước khi máy chủ tắt. Đang gõ dở thì máy chủ tắt. Vẫn viết tiếp.\n");
    }

    /** Signs in, and takes the section from the part that waits on the desk. */
    private String ownSection(BrowserContext device, URI office) {
        Page desk = device.newPage();
        Writer.signsIn(desk, office, DRAFTER, application.password());
        String part = desk.getAttribute("a[href*='/submissions/']", "href");
        desk.close();
        return part + "/sections/I.2";
    }
}
