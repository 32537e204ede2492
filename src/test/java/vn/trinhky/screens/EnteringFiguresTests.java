package vn.trinhky.screens;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.trinhky.screens.Writer.State.CHANGED;
import static vn.trinhky.screens.Writer.State.KEPT;
import static vn.trinhky.screens.Writer.State.SAVED;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.net.URI;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import vn.trinhky.cast.Cast;
import vn.trinhky.cast.RoundInHand;
import vn.trinhky.drafting.FigureEntering;
import vn.trinhky.drafting.SubmissionId;
import vn.trinhky.figures.form.FigureLine;
import vn.trinhky.regime.ReportingPeriod;
import vn.trinhky.testing.OnRealPostgres;

/** The form of figures under the fingers of a drafter: keys, a block from a spreadsheet, no network, somebody else. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "trinhky.demo=true")
@OnRealPostgres
@Import({Cast.class, RoundInHand.class})
@Tag("figures")
class EnteringFiguresTests {

    private static final String DRAFTER = "lam";

    private static QuietBrowser browser;

    @LocalServerPort
    private int port;

    @Autowired
    private RoundInHand rounds;

    @Autowired
    private Cast cast;

    @Autowired
    private FigureEntering entering;

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
    void movesAndFillsInLikeASpreadsheet() {
        SubmissionId part = part(1);
        Writer lam = drafter().opensForm(part);
        Page page = lam.page();
        cell(lam, "MH-CON").click();
        page.keyboard().type("12");
        page.keyboard().press("Enter");
        page.keyboard().type("3");
        page.keyboard().press("Shift+Enter");
        page.keyboard().type("14");
        page.keyboard().press("Escape");
        assertThat(cell(lam, "MH-CON").inputValue()).isEqualTo("12");
        page.keyboard().press("F2");
        page.keyboard().press("ArrowLeft");
        page.keyboard().type("0");
        page.keyboard().press("Enter");
        page.keyboard().press("ArrowDown");
        page.keyboard().press("k");
        lam.awaits(SAVED);
        page.waitForCondition(() -> said(part).equals("MH-CON=102 MH-MOI=03 MH-DUNG=nil"));
        cell(lam, "MH-CON").click();
        page.keyboard().press("Backspace");
        page.keyboard().press("ArrowDown");
        page.waitForCondition(() -> said(part).equals("MH-MOI=03 MH-DUNG=nil"));
    }

    @Test
    void takesABlockFromASpreadsheetAndNilForTheRestWithTheWayBack() {
        SubmissionId part = part(2);
        Writer lam = drafter().opensForm(part);
        cell(lam, "MH-DUNG").click();
        paste(lam, "26\r\n13\r\n13\r\n50,00\r\n8.000\r\n");
        assertThat(lam.finds("tr[data-code=MH-TYLE] output").innerText()).isEqualTo("50,00");
        lam.awaits(SAVED);
        lam.page().waitForCondition(() -> said(part).startsWith("MH-DUNG=26 MH-DAT=13 MH-KHONG=13 TT-BUOI=8.000"));
        lam.finds("#line-TT-BUOI .is-block:has-text('phải từ 0 đến 500')").waitFor();
        lam.finds("[data-rest]").click();
        lam.page().waitForCondition(() -> said(part).contains("TT-TIN=nil"));
        lam.finds(".tk-figures-done button").click();
        lam.page().waitForCondition(() -> !said(part).contains("nil"));
    }

    @Test
    void keepsWhatIsTypedWithoutTheNetworkAcrossAReload() {
        SubmissionId part = part(3);
        Writer lam = drafter().opensForm(part).hasThePageOnTheDevice().losesTheNetwork();
        type(lam, "TT-TIN", "36");
        lam.awaits(KEPT).reloads(KEPT);
        assertThat(cell(lam, "TT-TIN").inputValue()).isEqualTo("36");
        lam.hasTheNetworkAgain().awaits(SAVED);
        lam.page().waitForCondition(() -> said(part).equals("TT-TIN=36"));
    }

    @Test
    void keepsAWrongCellOnTheDeviceAndSavesTheOthers() {
        SubmissionId part = part(4);
        Writer lam = drafter().opensForm(part);
        type(lam, "TT-TIN", "ba mươi");
        type(lam, "TT-BAI", "4");
        lam.finds("#line-TT-TIN .is-block:has-text('không phải là số')").waitFor();
        lam.page().waitForCondition(() -> said(part).equals("TT-BAI=04"));
        lam.reloads(KEPT);
        assertThat(cell(lam, "TT-TIN").inputValue()).isEqualTo("ba mươi");
    }

    @Test
    void letsWhoCameLaterChooseWhereTwoTouchedTheSameLine() {
        SubmissionId part = part(5);
        Writer lam = drafter().opensForm(part);
        Writer other = drafter().opensForm(part);
        type(lam, "TT-TIN", "36");
        lam.page().waitForCondition(() -> said(part).equals("TT-TIN=36"));
        // the contested line first: whatever she saves before it would bring the other's figure to her screen
        type(other, "TT-TIN", "38");
        type(other, "TT-BAI", "5");
        other.awaits(CHANGED);
        other.page().waitForCondition(() -> said(part).equals("TT-TIN=36 TT-BAI=05"));
        other.finds("[data-choice=mine]").click();
        other.awaits(SAVED);
        other.page().waitForCondition(() -> said(part).equals("TT-TIN=38 TT-BAI=05"));
    }

    private SubmissionId part(int number) {
        return rounds.partOf(DRAFTER, rounds.open(new ReportingPeriod(2190 + number, 2)));
    }

    private Writer drafter() {
        URI office = URI.create("http://localhost:" + port + "/");
        return new Writer(browser.device(), office, "").signsIn(DRAFTER, cast.password());
    }

    static Locator cell(Writer writer, String code) {
        return writer.finds("[name='value." + code + "']");
    }

    private static void type(Writer writer, String code, String value) {
        cell(writer, code).click();
        writer.page().keyboard().type(value);
        writer.page().keyboard().press("Enter");
    }

    static void paste(Writer writer, String block) {
        writer.page().evaluate("""
                (text) => {
                  const clipboardData = new DataTransfer();
                  clipboardData.setData('text/plain', text);
                  document.activeElement.dispatchEvent(
                    new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
                }""", block);
    }

    /** What the server holds, in the order of the form. */
    private String said(SubmissionId part) {
        List<FigureLine> lines = entering.open(part, cast.officer(DRAFTER)).lines();
        return lines.stream()
                .filter(line -> line.said() != null)
                .map(line -> line.code() + "="
                        + (line.typed().nil() ? "nil" : line.typed().value()))
                .collect(Collectors.joining(" "));
    }
}
