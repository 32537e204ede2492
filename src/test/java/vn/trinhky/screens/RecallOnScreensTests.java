package vn.trinhky.screens;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
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
import vn.trinhky.compilation.Report;
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

    private Visits visits;

    @BeforeEach
    void opensABrowser() {
        visits = new Visits(port, cast);
    }

    @AfterEach
    void closesTheBrowser() {
        visits.close();
    }

    @Test
    void takesADocumentBackAndHearsFromItsAddressees() {
        ReportId report = rounds.issued(new ReportingPeriod(2953, 1));
        Page clerk = visits.signedIn(Cast.CLERK);
        open(clerk, "/reports/" + report.value() + "/dispatch", "dispatch-of-issued");
        clerk.click("a[href$='/validity']");
        clerk.waitForSelector("text=Đang có hiệu lực");
        visits.pictures(clerk, "validity");
        clerk.click("a:has-text('Thu hồi…')");
        clerk.waitForSelector("text=Khi bấm nút");
        visits.pictures(clerk, "recall-asked");
        clerk.fill("textarea[name=reason]", "Ban hành nhầm bản chưa sửa số liệu xã Đăk Pne");
        clerk.click("button:has-text('Thu hồi số')");
        clerk.waitForSelector("text=Đã thu hồi từ ngày");

        Page commune = visits.signedIn("lam");
        open(commune, "/inbox", "inbox-after-recall");
        commune.click(".tk-inbox a >> nth=0");
        commune.waitForSelector("text=đã thu hồi văn bản này");
        visits.pictures(commune, "inbox-recalled");
        commune.click("button:has-text('Đã hủy, đã trả')");
        commune.waitForSelector("text=A Lâm trả lời");

        open(clerk, "/reports/" + report.value() + "/validity", "validity-recalled");
        assertThat(clerk.textContent("#answers")).contains("A Lâm trả lời", "Chưa trả lời");
        assertThat(visits.complaints()).isEmpty();
    }

    @Test
    void replacesADocumentAndShowsWhatDiffers() {
        ReportId old = rounds.issued(new ReportingPeriod(2953, 2));
        Page clerk = visits.signedIn(Cast.CLERK);
        open(clerk, "/reports/" + old.value() + "/validity/replacement", "replacement-asked");
        clerk.fill("textarea[name=reason]", "Sai số buổi tuyên truyền của quý");
        clerk.click("button:has-text('Giao làm lại')");
        clerk.waitForSelector("text=Đang làm văn bản thay thế");
        visits.pictures(clerk, "validity-replacing");
        Page compiler = visits.signedIn(Cast.COMPILER);
        compiler.click("a[href='/reports/" + newest(old).id().value() + "/text']");
        compiler.waitForSelector("text=Sai số buổi tuyên truyền của quý");
        visits.pictures(compiler, "text-of-replacement");

        ReportId report = finish(old);

        String number = issuing.issued(report).number().printed();
        open(clerk, "/reports/" + old.value() + "/validity", "validity-replaced");
        assertThat(clerk.textContent("article")).contains("Đã được thay thế", number);
        open(clerk, "/rounds/" + compilation.report(report).round().value(), "round-of-replacement");
        Page commune = visits.signedIn("lam");
        commune.navigate(visits.address("/inbox"));
        commune.click(".tk-inbox a:has-text('" + number + "') >> nth=0");
        commune.waitForSelector("a:has-text('Xem chỗ khác')");
        visits.pictures(commune, "inbox-replacement");
        commune.click("a:has-text('Xem chỗ khác')");
        commune.waitForSelector("ins:has-text('112')");
        visits.pictures(commune, "redline");
        assertThat(visits.complaints()).isEmpty();
    }

    private Report newest(ReportId old) {
        return compilation.reportOf(compilation.report(old).round()).orElseThrow();
    }

    private ReportId finish(ReportId old) {
        ReportId id = newest(old).id();
        int version = compilation.report(id).version();
        writing.write(id, "I.2", "- Tổ chức 112 buổi tuyên truyền.", version, cast.compiler());
        compilation.sendToReview(id, cast.compiler());
        rounds.clear(id);
        rounds.sign(id);
        rounds.seal(id);
        return id;
    }

    private void open(Page page, String path, String name) {
        page.navigate(visits.address(path));
        visits.pictures(page, name);
    }
}
