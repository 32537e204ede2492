package vn.trinhky.screens;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.trinhky.screens.Writer.State.CHANGED;
import static vn.trinhky.screens.Writer.State.KEPT;
import static vn.trinhky.screens.Writer.State.LOST;
import static vn.trinhky.screens.Writer.State.SAVED;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.trinhky.cast.Cast;
import vn.trinhky.cast.RoundInHand;
import vn.trinhky.regime.ReportingPeriod;
import vn.trinhky.testing.OnRealPostgres;

/** Nothing typed is lost: a drafter at a real browser, and everything that goes wrong around her. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "trinhky.demo=true")
@OnRealPostgres
@Import({Cast.class, RoundInHand.class})
@Tag("writing")
class WritingOnScreensTests {

    private static final String DRAFTER = "lam";
    private static final AtomicInteger ROUNDS = new AtomicInteger();

    private static QuietBrowser browser;

    @LocalServerPort
    private int port;

    @Autowired
    private RoundInHand rounds;

    @Autowired
    private Cast cast;

    @Autowired
    private JdbcClient database;

    @BeforeAll
    static void opensABrowser() {
        browser = new QuietBrowser();
    }

    @AfterAll
    static void closesTheBrowser() {
        if (browser != null) {
            browser.close();
        }
    }

    @Test
    void savesWhatIsTypedAfterAPause() {
        Writer lam = drafter(section()).opens(SAVED);
        lam.types("- Tổ chức 18 buổi tuyên truyền, 1.240 lượt người dự.").awaits(SAVED);
        assertThat(lam.textOnTheServer()).isEqualTo("- Tổ chức 18 buổi tuyên truyền, 1.240 lượt người dự.\n");
        assertThat(lam.jsonOnTheServer()).isEqualTo(lam.jsonInTheEditor());
    }

    @Test
    void savesAFootnoteWithItsBody() {
        Writer lam = drafter(section()).opens(SAVED);
        lam.types("Rà soát 06 mô hình").presses("Control+Alt+f");
        lam.typesOn("Dừng 01 mô hình ở thôn 3.").presses("Escape");
        lam.typesOn(" trong quý.").awaits(SAVED);
        assertThat(lam.textOnTheServer()).isEqualTo("""
                Rà soát 06 mô hình⁽¹⁾ trong quý.

                ⁽¹⁾ Dừng 01 mô hình ở thôn 3.
                """);
    }

    @Test
    void savesWhatIsPastedFromWord() throws IOException {
        Writer lam = drafter(section()).opens(SAVED);
        lam.page().click(".tk-text");
        lam.page().evaluate("""
                (html) => {
                  const clipboardData = new DataTransfer();
                  clipboardData.setData('text/html', html);
                  document.querySelector('.tk-text').dispatchEvent(
                    new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
                }""", wordClipboard());
        lam.typesOn(" Hết.").awaits(SAVED);
        assertThat(lam.textOnTheServer()).contains("**Trong quý,**", "*12 buổi*", "⁽¹⁾", "Hết.");
        assertThat(lam.jsonOnTheServer()).isEqualTo(lam.jsonInTheEditor());
    }

    @Test
    void keepsWhatIsTypedWithoutTheNetworkAcrossAReload() {
        Writer lam = drafter(section()).opens(SAVED).hasThePageOnTheDevice();
        lam.types("Có mạng.").awaits(SAVED).losesTheNetwork();
        lam.types(" Mất mạng.").awaits(KEPT).reloads(KEPT);
        lam.sees("Có mạng. Mất mạng.");
        lam.types(" Viết tiếp.").reloads(KEPT).hasTheNetworkAgain().awaits(SAVED);
        assertThat(lam.textOnTheServer()).isEqualTo("Có mạng. Mất mạng. Viết tiếp.\n");
    }

    @Test
    void saysWithoutTheNetworkThatASectionWasNeverOpenedHere() {
        String first = section();
        Writer lam = drafter(first).opens(SAVED).hasThePageOnTheDevice().losesTheNetwork();
        lam.page().navigate(lam.page().url().replace("I.1", "II"));
        assertThat(lam.page().innerText("h1")).isEqualTo("Mục này chưa mở lần nào trên máy này");
        lam.page().click("ul a");
        lam.awaits(SAVED);
    }

    @Test
    void goesOnByItselfAfterSigningInAgain() {
        Writer lam = drafter(section()).opens(SAVED);
        lam.types("Trước khi hết phiên.").awaits(SAVED);
        endSessions(DRAFTER);
        lam.types(" Sau khi hết phiên.").awaits(KEPT);
        Page signIn = lam.page().context().waitForPage(() -> lam.finds(".tk-keeping-state a")
                .click());
        Writer.signsIn(signIn, office(), DRAFTER, cast.password());
        signIn.close();
        lam.page().bringToFront();
        lam.awaits(SAVED);
        assertThat(lam.textOnTheServer()).isEqualTo("Trước khi hết phiên. Sau khi hết phiên.\n");
    }

    @Test
    void keepsTheTextApartWhileAnotherOfficerIsSignedIn() {
        Writer lam = drafter(section()).opens(SAVED).hasThePageOnTheDevice();
        endSessions(DRAFTER);
        lam.types("Chỉ của Lâm.").awaits(KEPT);
        Writer other = lam.inAnotherTab().signsIn("nguyet", cast.password());
        lam.page().bringToFront();
        lam.page().waitForFunction("() => !document.querySelector('tk-editor')");
        assertThat(other.textOnTheServer()).isEmpty();
        assertThat(other.finds("tk-unsent").isHidden()).isTrue();
        other.losesTheNetwork();
        other.page().navigate(lam.page().url());
        assertThat(other.page().content()).doesNotContain("Chỉ của Lâm.", "tk-writing");
        other.hasTheNetworkAgain();
        endSessions("nguyet");
        other.signsIn(DRAFTER, cast.password());
        lam.page().bringToFront();
        lam.page().waitForSelector("tk-editor");
        lam.awaits(SAVED);
        assertThat(lam.textOnTheServer()).isEqualTo("Chỉ của Lâm.\n");
    }

    @Test
    void joinsWhatTwoPeopleWriteInDifferentParagraphs() {
        String section = section();
        Writer lam = drafter(section).opens(SAVED);
        lam.types("Đoạn một.").presses("Enter").typesOn("Đoạn hai.").awaits(SAVED);
        Writer hoa = colleague(section).opens(SAVED);
        lam.typesInto(0, " Lâm thêm.").awaits(SAVED);
        hoa.typesInto(1, " Hoa thêm.").awaits(SAVED);
        hoa.sees("Đoạn một. Lâm thêm.");
        lam.sees("Đoạn hai. Hoa thêm.");
        assertThat(lam.textOnTheServer()).isEqualTo("Đoạn một. Lâm thêm.\n\nĐoạn hai. Hoa thêm.\n");
        lam.finds(".tk-keeping-others:has-text('Y Hoa')").waitFor();
    }

    @Test
    void letsTheLaterChooseWhereBothWroteInTheSameParagraph() {
        String section = section();
        Writer lam = drafter(section).opens(SAVED);
        lam.types("Tổ chức 18 buổi.").awaits(SAVED);
        Writer hoa = colleague(section).opens(SAVED);
        lam.types(" Có 1.240 lượt người dự.").awaits(SAVED);
        hoa.types(" Có 960 lượt người dự.").awaits(CHANGED);
        assertThat(lam.textOnTheServer()).isEqualTo("Tổ chức 18 buổi. Có 1.240 lượt người dự.\n");
        hoa.reloads(CHANGED);
        assertThat(hoa.finds(".tk-choice-title").innerText()).isEqualTo("A Lâm cũng vừa sửa đoạn này");
        assertThat(hoa.finds(".tk-choice mark").allInnerTexts()).containsExactly("960 ", "1.240 ");
        hoa.finds("[data-choice=mine]").press("Enter");
        hoa.awaits(SAVED);
        assertThat(hoa.textOnTheServer()).isEqualTo("Tổ chức 18 buổi. Có 960 lượt người dự.\n");
    }

    @Test
    void keepsBothVersionsIfAsked() {
        Writer lam = drafter(section()).opens(SAVED);
        lam.types("Một.").awaits(SAVED);
        Writer again = lam.inAnotherTab().opens(SAVED);
        lam.types(" Hai.").awaits(SAVED);
        again.types(" Ba.").awaits(CHANGED);
        again.finds("[data-choice=both]").click();
        again.awaits(SAVED);
        assertThat(again.textOnTheServer()).isEqualTo("Một. Hai.\n\nMột. Ba.\n");
    }

    @Test
    void sendsWhatAClosedTabLeftBehind() {
        Writer lam = drafter(section()).opens(SAVED).losesTheNetwork();
        lam.types("Đóng vội.").awaits(KEPT).closesTheTab().hasTheNetworkAgain();
        lam.page().navigate(office().toString());
        lam.page().waitForCondition(() -> "Đóng vội.\n".equals(lam.textOnTheServer()));
        assertThat(lam.finds("tk-unsent").isHidden()).isTrue();
    }

    @Test
    void saysSoWhereTheDeviceRefusesToKeepAnything() {
        BrowserContext device = browser.device();
        device.addInitScript("""
                Object.defineProperty(window, 'indexedDB',
                  { value: { open() { throw new DOMException('refused', 'SecurityError'); } } });""");
        Writer lam = new Writer(device, office(), section())
                .signsIn(DRAFTER, cast.password())
                .opens(SAVED);
        lam.types("Không giữ được.").awaits(SAVED);
        assertThat(lam.finds(".tk-keeping-warning").innerText())
                .isEqualTo("Trình duyệt không cho giữ bản dự phòng trên máy này.");
        assertThat(lam.textOnTheServer()).isEqualTo("Không giữ được.\n");
        lam.losesTheNetwork().types(" Mất mạng.").awaits(LOST);
    }

    private Writer drafter(String section) {
        return new Writer(browser.device(), office(), section).signsIn(DRAFTER, cast.password());
    }

    /** A second drafter of the same commune. */
    private Writer colleague(String section) {
        String name = "hoa-" + UUID.randomUUID();
        database.sql("""
                insert into person (person_id, full_name, sign_in_name, password_hash)
                select ?, 'Y Hoa', ?, password_hash from person where sign_in_name = ?""").params(UUID.randomUUID(), name, DRAFTER).update();
        database.sql("""
                insert into post (post_id, person_id, unit_id, kind, title, valid_from)
                select gen_random_uuid(), other.person_id, post.unit_id, post.kind, post.title, post.valid_from
                from post join person own on own.person_id = post.person_id, person other
                where own.sign_in_name = ? and post.kind = 'DRAFTER' and other.sign_in_name = ?""").params(DRAFTER, name).update();
        return new Writer(browser.device(), office(), section).signsIn(name, cast.password());
    }

    private String section() {
        int round = ROUNDS.getAndIncrement();
        ReportingPeriod period = new ReportingPeriod(2081 + round / 4, 1 + round % 4);
        return "/submissions/" + rounds.partOf(DRAFTER, rounds.open(period)).value() + "/sections/I.1";
    }

    private void endSessions(String name) {
        database.sql("delete from spring_session where principal_name = ?")
                .params(name)
                .update();
    }

    private static String wordClipboard() throws IOException {
        return new ClassPathResource("editor/word-clipboard.html").getContentAsString(StandardCharsets.UTF_8);
    }

    private URI office() {
        return URI.create("http://localhost:" + port + "/");
    }
}
