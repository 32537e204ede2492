package vn.trinhky.review.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.trinhky.cast.Cast;
import vn.trinhky.cast.OnDemoPages;
import vn.trinhky.cast.Pages;
import vn.trinhky.cast.RoundInHand;
import vn.trinhky.compilation.ReportId;
import vn.trinhky.regime.ReportingPeriod;
import vn.trinhky.word.check.OfficeMade;
import vn.trinhky.word.intake.HostileFile;
import vn.trinhky.word.intake.SpreadsheetPackage;

/** The clerk's page of a report, and the page on which any officer has any file checked. */
@OnDemoPages
@Tag("signing")
class LayoutCheckPagesTests {

    @Autowired
    Pages pages;

    @Autowired
    RoundInHand rounds;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    JdbcTemplate database;

    @Test
    void tellTheClerkWhatIsWrongOnWhichPageAndByWhichRule() {
        ReportId report = rounds.underReview(new ReportingPeriod(2860, 1));

        String page = Pages.text(pages.open(layout(report), Cast.CLERK));

        assertThat(page)
                .contains("Sai quy định", "cấp huyện đã kết thúc hoạt động", "Quyết định 19/2025/QĐ-TTg")
                .contains("href=\"#page-1\"", "Hướng dẫn 05-HD/VPTW (2026)", "Khổ giấy A4")
                .doesNotContain("??");
        assertThat(Pages.text(pages.open(layout(report) + "?lang=en", Cast.CLERK)))
                .contains("districts no longer exist")
                .doesNotContain("??");
        assertThat(Pages.text(pages.open("/api/v1" + layout(report), Cast.CLERK)))
                .contains("\"rule\":\"abolishedDistrict\"", "\"severity\":\"WARNING\"");
    }

    @Test
    void letNoReportPassThatNamesNobodyWhoIssuesIt() {
        ReportId report = rounds.underReview(new ReportingPeriod(2862, 1));
        database.update(
                "update round set plan = plan || '{\"superiorBody\": \"\", \"issuingBody\": \"\"}' where period_year = 2862");
        pages.press("/reports/" + report.value() + "/review/clearance", Cast.FIRST_REVIEWER);
        pages.press("/reports/" + report.value() + "/review/clearance", Cast.SECOND_REVIEWER);

        assertThat(Pages.text(pages.open(layout(report), Cast.CLERK)))
                .contains("Không thấy tên cơ quan, tổ chức ban hành", "chưa thể cho đạt thể thức");
        var refused = pages.press(layout(report) + "/clearance", Cast.CLERK);
        assertThat(refused.getStatus()).isEqualTo(409);
        assertThat(Pages.text(refused)).contains("còn 1 lỗi thể thức phải sửa");
    }

    @Test
    void measureByOtherRulesWithAReasonOnly() {
        ReportId report = rounds.underReview(new ReportingPeriod(2861, 1));

        assertThat(pages.press(layout(report) + "/profile", Cast.CLERK, "profile", "PARTY_HD36_2018", "reason", " ")
                        .getStatus())
                .isEqualTo(422);
        assertThat(pages.press(
                                layout(report) + "/profile",
                                Cast.CLERK,
                                "profile",
                                "PARTY_HD36_2018",
                                "reason",
                                "In lại theo mẫu cũ")
                        .getStatus())
                .isEqualTo(302);

        assertThat(Pages.text(pages.open(layout(report), Cast.CLERK)))
                .contains("Hướng dẫn 36-HD/VPTW (2018)", "In lại theo mẫu cũ");
    }

    @Test
    void showAnyOfficerWhatIsWrongWithAFileOfHers() throws IOException {
        byte[] wrong = OfficeMade.state().with("signer", "drop", "").docx();

        MvcTestResult answer = sent("/layout-check", "my", "bao-cao.docx", wrong);

        assertThat(answer)
                .hasStatusOk()
                .bodyText()
                .contains("Không thấy họ tên người ký", "bao-cao.docx", "SỞ NỘI VỤ", "Số: 07/BC-SNV", "03/06/2026")
                .contains("Nghị định 30/2020/NĐ-CP, cơ quan Nhà nước")
                .doesNotContain("??");
        assertThat(Pages.text(pages.open("/layout-check?lang=en", "my"))).doesNotContain("??");
    }

    @Test
    void handTheFindingsOutAsASpreadsheet() {
        var sheet = pages.press("/layout-check/findings.xlsx", "my", "rows", "a.docx\t<=1+1>\nBLOCKING\tHọ tên & ký");

        assertThat(sheet.getStatus()).isEqualTo(200);
        assertThat(SpreadsheetPackage.open(new ByteArrayInputStream(sheet.getContentAsByteArray())))
                .isNotNull();
    }

    @Test
    void answerProgramsAboutTheSameFile() throws IOException {
        byte[] wrong = OfficeMade.party().with("star", "drop", "").docx();

        assertThat(sent("/api/v1/layout-check", "my", "x.docx", wrong))
                .hasStatusOk()
                .bodyText()
                .contains("\"profile\":\"PARTY_HD05_2026\"", "\"rule\":\"issuerStar\"", "\"day\":\"2026-06-03\"");
    }

    @Test
    void sayWhatToDoWithAFileThatCannotBeRead() throws IOException {
        byte[] locked = HostileFile.PASSWORD.open().readAllBytes();

        assertThat(sent("/layout-check", "my", "khoa.docx", locked))
                .hasStatus(422)
                .bodyText()
                .contains("mật khẩu");
        assertThat(sent("/api/v1/layout-check", "my", "khoa.docx", locked)).hasStatus(422);
    }

    private MvcTestResult sent(String address, String who, String name, byte[] content) {
        return mvc.perform(multipart(address)
                .file(new MockMultipartFile("file", name, null, content))
                .with(user(who))
                .with(csrf()));
    }

    private static String layout(ReportId report) {
        return "/reports/" + report.value() + "/layout";
    }
}
