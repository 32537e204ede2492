package vn.trinhky.signing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.trinhky.cast.Cast;
import vn.trinhky.cast.OnDemoPages;
import vn.trinhky.cast.Pages;
import vn.trinhky.cast.RoundInHand;
import vn.trinhky.compilation.ReportId;
import vn.trinhky.files.Digest;
import vn.trinhky.files.FileStore;
import vn.trinhky.regime.ReportingPeriod;

@OnDemoPages
class SignaturePagesTests {

    @Autowired
    Pages pages;

    @Autowired
    Cast cast;

    @Autowired
    RoundInHand rounds;

    @Autowired
    Signing signing;

    @Autowired
    FinalFiles finalFiles;

    @Autowired
    FileStore files;

    @Autowired
    JdbcClient database;

    @Test
    void letOnlyTheSignatoryPrepareAndConfirm() {
        ReportId report = rounds.cleared(new ReportingPeriod(2041, 1));
        assertThat(pages.press(folder(report), Cast.CLERK).getStatus()).isEqualTo(403);
        assertThat(folderOf(report).state()).isEqualTo(FolderState.WAITING);

        assertThat(pages.press(folder(report), Cast.SIGNATORY).getRedirectedUrl())
                .isEqualTo(page(report));
        assertThat(folderOf(report).state()).isEqualTo(FolderState.SHOWN);
        assertThat(sign(report, Cast.COMPILER, cast.password())).isEqualTo(403);
        assertThat(sign(report, Cast.SIGNATORY, cast.password())).isEqualTo(302);
        assertThat(folderOf(report).state()).isEqualTo(FolderState.SIGNED);
        assertThat(Pages.text(pages.open(page(report), Cast.SIGNATORY)))
                .contains("Đinh Thị Mai đã ký lúc", shown(report).value());
    }

    @Test
    void keepThePageAndSignNothingOnAWrongPassword() {
        ReportId report = shownReport(2);
        var answer = pages.press(
                page(report), Cast.SIGNATORY, "digest", shown(report).value(), "password", "khong-phai");
        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(Pages.text(answer))
                .contains("Mật khẩu không đúng; văn bản chưa được ký.")
                .contains("/document/pages/1.png?of=" + shown(report).value())
                .doesNotContain("khong-phai");
        assertThat(folderOf(report).state()).isEqualTo(FolderState.SHOWN);
    }

    @Test
    void refuseToSignAnythingButWhatWasShown() {
        ReportId report = shownReport(3);
        String other = Digest.of(new byte[] {1}).value();
        var answer = pages.press(page(report), Cast.SIGNATORY, "digest", other, "password", cast.password());
        assertThat(answer.getStatus()).isEqualTo(409);
        assertThat(Pages.text(answer)).contains("Bản bạn vừa xem không còn là bản ký hiện tại.");
        assertThat(folderOf(report).state()).isEqualTo(FolderState.SHOWN);
    }

    @Test
    void showExactlyTheBytesThatAreSigned() {
        ReportId report = shownReport(4);
        byte[] shown =
                pages.open(document(report) + "/final.pdf", Cast.SIGNATORY).getContentAsByteArray();
        sign(report, Cast.SIGNATORY, cast.password());
        assertThat(files.content(signing.signed(report).shownPdf())).isEqualTo(shown);
        assertThat(files.content(signing.signed(report).pdf()))
                .startsWith(shown)
                .hasSizeGreaterThan(shown.length);
        var picture =
                pages.open(document(report) + "/pages/1.png?of=" + shown(report).value(), Cast.SIGNATORY);
        assertThat(picture.getContentAsByteArray()).startsWith(0x89, 'P', 'N', 'G');
        assertThat(picture.getHeader("Cache-Control")).contains("private", "immutable");
    }

    @Test
    void nameTheFilesAfterTheNumber() {
        ReportId report = shownReport(5);
        var answer = pages.open(document(report) + "/final.docx", Cast.CLERK);
        int number = Objects.requireNonNull(folderOf(report).documentNumber()).number();
        assertThat(answer.getHeader("Content-Disposition"))
                .startsWith("attachment")
                .contains("filename*=UTF-8''" + number + "-BC-BC%C4%90.docx");
        assertThat(answer.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.getHeader("Cache-Control")).contains("private");
    }

    @Test
    void hideDocumentsFromOutsiders() {
        ReportId report = shownReport(6);
        String picture = document(report) + "/pages/1.png?of=" + shown(report).value();
        assertThat(pages.open(picture, "lam").getStatus()).isEqualTo(404);
        assertThat(pages.open(document(report) + "/final.pdf", "lam").getStatus())
                .isEqualTo(404);
        assertThat(pages.open(picture, Cast.CLERK).getStatus()).isEqualTo(200);
    }

    @Test
    void showNoPageOfAnotherReportOrBeyondTheLast() {
        ReportId report = shownReport(7);
        ReportId other = shownReport(8);
        String pictures = document(report) + "/pages/";
        assertThat(pages.open(pictures + "1.png?of=" + shown(other).value(), Cast.SIGNATORY)
                        .getStatus())
                .isEqualTo(404);
        assertThat(pages.open(pictures + "99.png?of=" + shown(report).value(), Cast.SIGNATORY)
                        .getStatus())
                .isEqualTo(404);
    }

    @Test
    void handOutTheNumberThatWasGivenBackNext() {
        ReportId first = shownReport(9);
        int number = Objects.requireNonNull(folderOf(first).documentNumber()).number();
        pages.press(folder(first) + "/withdrawal", Cast.SIGNATORY);
        assertThat(folderOf(first).state()).isEqualTo(FolderState.WAITING);
        assertThat(Pages.text(pages.open("/register", Cast.CLERK))).contains("Chờ cấp lại");

        ReportId second = shownReport(10);
        assertThat(Objects.requireNonNull(folderOf(second).documentNumber()).number())
                .isEqualTo(number);
    }

    @Test
    void returnTheReportWithItsReason() {
        ReportId report = shownReport(11);
        assertThat(pages.press(page(report) + "/return", Cast.SIGNATORY, "reason", " ")
                        .getStatus())
                .isEqualTo(422);
        pages.press(page(report) + "/return", Cast.SIGNATORY, "reason", "Bổ sung kết quả thôn 8");
        assertThat(folderOf(report).state()).isEqualTo(FolderState.RETURNED);
        assertThat(Pages.text(pages.open(page(report), Cast.SIGNATORY))).contains("Bổ sung kết quả thôn 8");
    }

    /** The clerk has not opened the term yet: the page says so instead of letting her press in vain. */
    @Test
    void offerNoNumberWhereTheRegisterGivesNone() {
        ReportId report = rounds.cleared(new ReportingPeriod(2067, 1));
        finalFiles.prepare(report, cast.signatory());
        pages.press(folder(report) + "/withdrawal", Cast.SIGNATORY);
        String button = "action=\"" + folder(report) + "\"";
        database.sql("update register_term set first_day = first_day + 300000 where last_day is null")
                .update();
        try {
            assertThat(Pages.text(pages.open(page(report), Cast.SIGNATORY)))
                    .contains("trước ngày đó không lấy được số")
                    .doesNotContain(button);
            assertThat(pages.press(folder(report), Cast.SIGNATORY).getStatus()).isEqualTo(409);
        } finally {
            database.sql("update register_term set first_day = first_day - 300000 where last_day is null")
                    .update();
        }
        assertThat(Pages.text(pages.open(page(report), Cast.SIGNATORY))).contains(button);
    }

    /** @param place any number: tests share a database, and each period has one round */
    private ReportId shownReport(int place) {
        ReportId report = rounds.cleared(new ReportingPeriod(2042 + place / 4, place % 4 + 1));
        finalFiles.prepare(report, cast.signatory());
        return report;
    }

    private int sign(ReportId report, String who, String password) {
        return pages.press(page(report), who, "digest", shown(report).value(), "password", password)
                .getStatus();
    }

    private SignatureFolder folderOf(ReportId report) {
        return signing.folder(report).orElseThrow();
    }

    private Digest shown(ReportId report) {
        return Optional.ofNullable(folderOf(report).pdf()).orElseThrow();
    }

    private static String page(ReportId report) {
        return "/reports/" + report.value() + "/signature";
    }

    private static String folder(ReportId report) {
        return page(report) + "/folder";
    }

    private static String document(ReportId report) {
        return "/reports/" + report.value() + "/document";
    }
}
