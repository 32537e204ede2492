package vn.trinhky.screens;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.trinhky.screens.Writer.State.SAVED;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.net.URI;
import java.nio.file.Path;
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
import vn.trinhky.compilation.Compilation;
import vn.trinhky.compilation.ReportId;
import vn.trinhky.drafting.Drafting;
import vn.trinhky.drafting.FigureCorrecting;
import vn.trinhky.drafting.SubmissionId;
import vn.trinhky.figures.form.TypedFigure;
import vn.trinhky.regime.Reporting;
import vn.trinhky.regime.ReportingPeriod;
import vn.trinhky.regime.RoundId;
import vn.trinhky.review.Reviewing;
import vn.trinhky.testing.OnRealPostgres;

/** One figure on its way: a commune's cell, a token in the report, the frozen version, and a correction that came late. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "trinhky.demo=true")
@OnRealPostgres
@Import({Cast.class, RoundInHand.class})
@Tag("figures")
class FiguresOnScreensTests {

    private static QuietBrowser browser;

    @LocalServerPort
    private int port;

    @Autowired
    private RoundInHand rounds;

    @Autowired
    private Cast cast;

    @Autowired
    private Drafting drafting;

    @Autowired
    private Reporting reporting;

    @Autowired
    private Compilation compilation;

    @Autowired
    private Reviewing reviewing;

    @Autowired
    private FigureCorrecting correcting;

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
    void goesFromACellIntoTheReportAndWarnsTheSignatoryOfALateCorrection() {
        RoundId round = rounds.open(new ReportingPeriod(2180, 3));
        SubmissionId part = rounds.partOf("lam", round);
        entersAndSubmits(part);
        reporting.closeCollection(round, cast.compiler());
        ReportId report = compilation.reportOf(round).orElseThrow().id();
        writesTheReport(report);

        rounds.writeAll(report);
        compilation.sendToReview(report, cast.compiler());
        reviewing.clear(report, cast.officer(Cast.FIRST_REVIEWER));
        reviewing.clear(report, cast.officer(Cast.SECOND_REVIEWER));
        reviewing.passLayout(report, cast.clerk());
        correcting.correct(
                part,
                "TT-BUOI",
                new TypedFigure("20", false, ""),
                "Đếm thiếu hai buổi ở thôn 9",
                cast.officer("nguyet"));

        signsKnowingly(report);
    }

    private void entersAndSubmits(SubmissionId part) {
        Writer lam = signedIn("lam", "/submissions/" + part.value() + "/sections/I.2")
                .opensForm(part);
        EnteringFiguresTests.cell(lam, "TT-BUOI").click();
        EnteringFiguresTests.paste(lam, "18\n1.350\n6\n");
        lam.page().waitForSelector(Writer.State.SAVED.selector());
        picture(lam.page(), "figures-entered");
        lam.opens(SAVED).types("- Tổ chức ");
        chooses(lam.page(), "buổi");
        lam.page().keyboard().type(" tuyên truyền.");
        lam.awaits(SAVED);
        lam.page().waitForCondition(() -> lam.textOnTheServer()
                .equals("- Tổ chức {{TT-BUOI/own/this/value}} tuyên truyền.\n"));
        lam.page().waitForSelector(".tk-text [data-figure]:has-text('18')");
        drafting.requestApproval(part, cast.officer("lam"));
        drafting.approve(part, cast.officer("nguyet"));
    }

    private void writesTheReport(ReportId report) {
        Writer huong = signedIn(Cast.COMPILER, "/reports/" + report.value() + "/text/sections/I.2");
        Page page = huong.page();
        page.navigate("http://localhost:" + port + "/reports/" + report.value() + "/text?section=I.2");
        huong.awaits(SAVED).types("- Toàn huyện tổ chức ");
        chooses(page, "buổi");
        page.keyboard().type(" buổi tuyên truyền.");
        huong.awaits(SAVED);
        page.waitForSelector(".tk-text [data-figure]:has-text('18')");
        picture(page, "figure-in-the-report");
    }

    private void signsKnowingly(ReportId report) {
        Page page = signedIn(Cast.SIGNATORY, "").page();
        page.navigate("http://localhost:" + port + "/reports/" + report.value() + "/signature");
        Locator warning = page.locator("#moved");
        assertThat(warning.innerText()).contains("18", "20", "Đếm thiếu hai buổi ở thôn 9", "Y Nguyệt");
        picture(page, "figures-moved");
        page.click("form[action$='/signature/folder'] button");
        page.fill("#password", cast.password());
        page.click("form[action$='/signature'] button[type=submit]");
        assertThat(page.locator("input[name=knownMoves]:invalid").count()).isEqualTo(1);
        page.check("input[name=knownMoves]");
        page.click("form[action$='/signature'] button[type=submit]");
        page.waitForSelector(".tk-success");
        assertThat(compilation.frozen(report, 1).body().toString()).contains("said=18");
    }

    private Writer signedIn(String who, String section) {
        return new Writer(browser.device(), URI.create("http://localhost:" + port + "/"), section)
                .signsIn(who, cast.password());
    }

    private static void chooses(Page page, String words) {
        page.keyboard().type("@");
        page.waitForSelector("dialog[open] [role=combobox], dialog[open] input");
        page.keyboard().type(words);
        page.keyboard().press("Enter");
        page.waitForSelector("dialog .tk-quote-wording b:not(:text-is('…'))");
        page.keyboard().press("Enter");
        page.waitForCondition(() -> page.locator("dialog[open]").count() == 0);
    }

    private static void picture(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(Path.of("target/screens/" + name + ".png"))
                .setFullPage(true));
    }
}
