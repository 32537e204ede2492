package vn.trinhky.screens;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import java.net.URI;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
import vn.trinhky.drafting.PartWriting;
import vn.trinhky.drafting.SubmissionId;
import vn.trinhky.manuscript.Origin;
import vn.trinhky.manuscript.notation.PlainTextWriter;
import vn.trinhky.office.Officer;
import vn.trinhky.regime.Reporting;
import vn.trinhky.regime.ReportingPeriod;
import vn.trinhky.regime.RoundId;
import vn.trinhky.review.Review;
import vn.trinhky.review.Reviewing;
import vn.trinhky.testing.OnRealPostgres;

/**
 * Many voices become one text, by clicking: a first draft, a part that came later, two paragraphs joined, one section sent
 * back and corrected, and a review by three people whose second round shows only what changed. Pictures of every step are
 * left in target/screens.
 */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "trinhky.demo=true")
@OnRealPostgres
@Import({Cast.class, RoundInHand.class})
@Tag("compiling")
class CompilingOnScreensTests {

    private static final List<String> REVIEWERS =
            List.of(Cast.FIRST_REVIEWER, Cast.SECOND_REVIEWER, Cast.THIRD_REVIEWER);

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
    private PartWriting writing;

    @Autowired
    private Reporting reporting;

    @Autowired
    private Compilation compilation;

    @Autowired
    private Reviewing reviewing;

    private final Map<String, Page> signedIn = new HashMap<>();

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
    void makesOneTextOfManyAndReadsNoPageTwice() {
        RoundId round = rounds.open(new ReportingPeriod(2310, 2));
        asksAThirdReviewer(round);
        SubmissionId first = submits(Cast.COMMUNES.get(0), round, "- Tổ chức 12 buổi họp dân, 300 lượt người dự.");
        submits(Cast.COMMUNES.get(1), round, "- Ra quân làm sạch 04 tuyến đường thôn.");
        ReportId report = compilation.reportOf(round).orElseThrow().id();

        preparesADraft(report);
        submits(Cast.COMMUNES.get(2), round, "- Mở 02 lớp xóa mù chữ.\n- Sửa 03 giếng nước.");
        takesOverOneParagraph(report);
        joinsTwoParagraphs(report);

        sendsASectionBack(first);
        resubmits(Cast.COMMUNES.get(0), first, "- Tổ chức 14 buổi họp dân, 350 lượt người dự.");
        takesTheCorrectionOver(report);

        reporting.closeCollection(round, cast.compiler());
        rounds.writeAll(report);
        sendsToReview(report);
        remarksOnExactWords(report);
        returns(report, REVIEWERS.get(0));
        clears(report, REVIEWERS.get(1));
        clears(report, REVIEWERS.get(2));

        answersThePoints(report);
        sendsToReview(report);
        seesOnlyWhatChanged(report);
        REVIEWERS.forEach(reviewer -> clears(report, reviewer));
        assertThat(reviewing.newest(report).orElseThrow().state()).isEqualTo(Review.State.AWAITING_LAYOUT_CHECK);
    }

    private void asksAThirdReviewer(RoundId round) {
        Page page = opens(Cast.COMPILER, "/rounds/" + round.value() + "/changes");
        page.locator("details.tk-change:has(input[value=ADD_REVIEWER]) > summary")
                .click();
        page.selectOption(
                "#more", cast.officer(Cast.THIRD_REVIEWER).id().value().toString());
        page.click("form:has(input[value=ADD_REVIEWER]) button");
        picture(page, "changes-preview");
        page.click("form[method=post][action$='/changes'] button.btn-primary");
        assertThat(reporting.round(round).plan().reviewers()).hasSize(3);
        picture(page, "changes");
    }

    private void preparesADraft(ReportId report) {
        Page page = opens(Cast.COMPILER, text(report) + "/first-draft");
        picture(page, "first-draft");
        page.click("form[action$='/first-draft'] button[type=submit]");
        page.waitForLoadState(LoadState.LOAD);
        assertThat(words(report, "I.2")).contains("12 buổi họp dân", "04 tuyến đường");
    }

    private void takesOverOneParagraph(ReportId report) {
        Page page = opens(Cast.COMPILER, text(report) + "?section=I.2");
        page.waitForSelector(Writer.State.SAVED.selector());
        page.locator("#contributions .is-unused:has-text('xóa mù chữ') [name=block]")
                .check();
        page.click(".tk-desk-take-ticked");
        page.waitForSelector("#contributions .is-used:has-text('xóa mù chữ')");
        page.waitForSelector(".tk-text:has-text('xóa mù chữ')");
        picture(page, "desk");
        page.setViewportSize(390, 844);
        picture(page, "desk-phone");
        page.setViewportSize(1366, 768);
        assertThat(words(report, "I.2")).contains("xóa mù chữ").doesNotContain("giếng nước");
    }

    private void joinsTwoParagraphs(ReportId report) {
        Page page = page(Cast.COMPILER);
        // opening the list brings it up to date: whoever ticks before that is done would tick the old one
        page.waitForResponse(
                answer -> answer.url().endsWith("/paragraphs"), () -> page.click(".tk-desk-arrange > summary"));
        page.waitForLoadState(LoadState.NETWORKIDLE);
        joined(page, "04 tuyến đường").check();
        joined(page, "xóa mù chữ").check();
        page.click(".tk-desk-join");
        page.waitForCondition(() -> words(report, "I.2").contains("04 tuyến đường thôn. Mở 02 lớp"));
        page.waitForSelector(".tk-text > *:has-text('04 tuyến đường thôn. Mở 02 lớp')");
        assertThat(origins(report, "xóa mù chữ").units()).hasSize(2);
    }

    private static Locator joined(Page page, String words) {
        return page.locator("label:has([name=joined]):has-text('" + words + "'), li:has([name=joined]):has-text('"
                        + words + "')")
                .locator("[name=joined]")
                .first();
    }

    private void sendsASectionBack(SubmissionId part) {
        Page page = opens(Cast.COMPILER, "/submissions/" + part.value() + "/requests/new?section=I.2");
        page.locator(".tk-ask:has(input:checked) textarea").fill("Đề nghị đếm lại số buổi");
        picture(page, "asking");
        page.click("form[action$='/requests'] button[type=submit]");
        page.waitForLoadState(LoadState.LOAD);
        Page unit = opens(Cast.COMMUNES.get(0).drafter(), "/submissions/" + part.value());
        assertThat(unit.content()).contains("Đề nghị đếm lại số buổi");
        picture(unit, "asked-back");
    }

    private void takesTheCorrectionOver(ReportId report) {
        Page page = opens(Cast.COMPILER, text(report) + "/corrections");
        picture(page, "corrections");
        page.locator("form[action*='/corrections/'] button.btn-primary").first().click();
        page.waitForCondition(() -> words(report, "I.2").contains("14 buổi"));
        assertThat(words(report, "I.2")).contains("350 lượt").doesNotContain("12 buổi");
    }

    private void sendsToReview(ReportId report) {
        Page page = opens(Cast.COMPILER, text(report));
        page.waitForSelector(Writer.State.SAVED.selector());
        page.locator("summary:has-text('Gửi thẩm định')").click();
        int before = compilation.report(report).timesSentToReview();
        page.click("form[action$='/text/review'] button[type=submit]");
        page.waitForCondition(() -> compilation.report(report).timesSentToReview() == before + 1);
    }

    private void remarksOnExactWords(ReportId report) {
        Page page = opens(REVIEWERS.get(0), review(report));
        picture(page, "review-first");
        Locator section = page.locator("#s-I\\.2");
        section.locator("[data-write-remark] > summary").click();
        section.locator("[data-write-remark] textarea[name=text]").fill("Ghi rõ ở thôn nào");
        section.locator("[data-write-remark] [name=quote]").fill("04 tuyến đường");
        section.locator("[data-write-remark] button[type=submit]").click();
        page.waitForSelector("#s-I\\.2 .tk-remark:has-text('Ghi rõ ở thôn nào') blockquote:has-text('04 tuyến đường')");
        picture(page, "review-remark");
    }

    private void answersThePoints(ReportId report) {
        Page page = opens(Cast.COMPILER, text(report) + "/points");
        assertThat(page.content()).contains("Ghi rõ ở thôn nào", "Chưa rõ địa bàn");
        picture(page, "points");
        Officer compiler = cast.compiler();
        var present = compilation.report(report);
        page.navigate(address(text(report) + "?section=I.2"));
        Locator paragraph = page.locator(".tk-text > *:has-text('04 tuyến đường')");
        page.waitForSelector(Writer.State.SAVED.selector());
        paragraph.click();
        page.keyboard().press("End");
        page.keyboard().type(" Làm ở thôn 1 và thôn 3.");
        page.waitForSelector(".tk-keeping-state:not([data-state=saved])");
        page.waitForSelector(Writer.State.SAVED.selector());
        page.waitForCondition(() -> words(report, "I.2").contains("thôn 1 và thôn 3"));
        assertThat(compilation.objectionToWriting(present, compiler)).isNull();
    }

    private void seesOnlyWhatChanged(ReportId report) {
        Page page = opens(REVIEWERS.get(0), review(report));
        picture(page, "review-second");
        assertThat(page.locator("#s-I\\.2 ins").allInnerTexts().toString()).contains("thôn 1 và thôn 3");
        assertThat(page.locator("#s-I\\.2 .tk-remark").innerText()).contains("Ghi rõ ở thôn nào");
        assertThat(page.locator(".tk-reading-section ins, .tk-reading-section del")
                        .allInnerTexts())
                .allMatch(changed -> changed.contains("Làm ở thôn 1 và thôn 3."));
        assertThat(page.locator(".tk-reading-section .is-redline").count()).isEqualTo(1);
        page.setViewportSize(390, 844);
        picture(page, "review-second-phone");
        page.setViewportSize(1366, 768);
    }

    private void returns(ReportId report, String reviewer) {
        Page page = opens(reviewer, review(report));
        page.locator("summary.btn-danger").click();
        page.fill("form[action$='/review/return'] textarea", "Chưa rõ địa bàn");
        page.click("form[action$='/review/return'] button[type=submit]");
        page.waitForSelector("#verdict button[disabled]");
    }

    private void clears(ReportId report, String reviewer) {
        Page page = opens(reviewer, review(report));
        page.locator("#verdict summary.btn-primary").click();
        page.click("form[action$='/review/clearance'] button[type=submit]");
        page.waitForSelector("#verdict button[disabled]");
    }

    private SubmissionId submits(Cast.Commune commune, RoundId round, String done) {
        rounds.write(commune, round);
        SubmissionId part = rounds.partOf(commune.drafter(), round);
        resubmits(commune, part, done);
        return part;
    }

    private void resubmits(Cast.Commune commune, SubmissionId part, String done) {
        Officer drafter = cast.officer(commune.drafter());
        int version = drafting.ownSubmission(part, drafter).version();
        writing.write(part, "I.2", done, version, drafter);
        drafting.requestApproval(part, drafter);
        drafting.approve(part, cast.officer(commune.approver()));
    }

    private String words(ReportId report, String section) {
        return PlainTextWriter.write(compilation.report(report).texts().of(section));
    }

    private Origin origins(ReportId report, String words) {
        return compilation.report(report).texts().of("I.2").blocks().stream()
                .filter(block -> block.toString().contains(words))
                .map(block -> java.util.Objects.requireNonNull(block.origin()))
                .findFirst()
                .orElseThrow();
    }

    private static String text(ReportId report) {
        return "/reports/" + report.value() + "/text";
    }

    private static String review(ReportId report) {
        return "/reports/" + report.value() + "/review";
    }

    private Page opens(String who, String path) {
        Page page = page(who);
        page.navigate(address(path));
        return page;
    }

    private Page page(String who) {
        return signedIn.computeIfAbsent(who, name -> {
            BrowserContext device = browser.device();
            Page page = device.newPage();
            Writer.signsIn(page, URI.create(address("/")), name, cast.password());
            return page;
        });
    }

    private String address(String path) {
        return "http://localhost:" + port + path;
    }

    private static void picture(Page page, String name) {
        page.waitForLoadState(LoadState.NETWORKIDLE);
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(Path.of("target/screens/compiling-" + name + ".png"))
                .setFullPage(true));
    }
}
