package vn.trinhky.verification.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import vn.trinhky.cast.Cast;
import vn.trinhky.cast.DemoPages;
import vn.trinhky.cast.RoundInHand;
import vn.trinhky.compilation.ReportId;
import vn.trinhky.files.FileStore;
import vn.trinhky.regime.ReportingPeriod;
import vn.trinhky.register.LookupCode;
import vn.trinhky.register.OutgoingRegister;
import vn.trinhky.signature.Papers;
import vn.trinhky.verification.Lookup;
import vn.trinhky.verification.PublicRecord;

@DemoPages
@Tag("signing")
class VerificationPagesTests {

    @Autowired
    MockMvcTester pages;

    @Autowired
    RoundInHand rounds;

    @Autowired
    Lookup lookup;

    @Autowired
    OutgoingRegister register;

    @Autowired
    FileStore files;

    @Autowired
    JdbcClient database;

    @Test
    void tellAnybodyWhatWasIssued() {
        ReportId report = rounds.issued(new ReportingPeriod(2842, 1));
        PublicRecord document = lookup.ofReport(report).orElseThrow();
        String typed =
                document.code().printed().toLowerCase(java.util.Locale.ROOT).replace("-", " ");

        MvcTestResult page = ask(get("/v/{code}", typed), "198.51.100.1");
        assertThat(page)
                .hasStatusOk()
                .doesNotContainHeader("Set-Cookie")
                .hasHeader("X-Robots-Tag", "noindex, nofollow");
        assertThat(page)
                .bodyText()
                .contains(
                        "đang có hiệu lực",
                        document.number(),
                        "Đinh Thị Mai",
                        document.pdf().value(),
                        "PHÓ TRƯỞNG BAN")
                .contains(document.subject());
        assertThat(ask(get("/api/v1/verification/{code}", typed), "198.51.100.1"))
                .hasStatusOk()
                .bodyText()
                .contains("\"state\":\"IN_FORCE\"", document.pdf().value());
        assertComparesAFile(document);
        assertTellsAFileOfSomethingElse(document);
        assertTellsOfARecall(document);
    }

    private void assertComparesAFile(PublicRecord document) {
        MockMultipartFile file = new MockMultipartFile("file", "bao-cao.pdf", null, files.content(document.pdf()));
        assertThat(ask(multipart("/v").file(file), "198.51.100.1"))
                .hasStatusOk()
                .doesNotContainHeader("Set-Cookie")
                .bodyText()
                .contains(
                        "Tệp đúng là văn bản đã phát hành",
                        "/v/" + document.code().printed());
        MockMultipartFile word = new MockMultipartFile("file", "bao-cao.docx", null, files.content(document.word()));
        assertThat(ask(multipart("/v/" + document.code().printed() + "?lang=en").file(word), "198.51.100.1"))
                .bodyText()
                .contains("This is the Word file that belongs to the issued document", "in force");
        assertThat(ask(multipart("/api/v1/verification/file").file(word), "198.51.100.1"))
                .bodyText()
                .contains("\"answer\":\"word.ours\"", "\"isIssuedFile\":false");
        assertThat(ask(multipart("/v"), "198.51.100.1")).bodyText().contains("Chưa chọn tệp nào");
    }

    /** The document is in force; nobody may take that for an answer about the file. */
    private void assertTellsAFileOfSomethingElse(PublicRecord document) {
        MockMultipartFile other = new MockMultipartFile("file", "bao-cao.pdf", null, Papers.report());
        assertThat(ask(multipart("/v/" + document.code().printed()).file(other), "198.51.100.1"))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "Tệp không phải là văn bản số " + document.number(),
                        "Không phải tệp của bạn, mà là văn bản số " + document.number())
                .doesNotContain("Tệp đúng là văn bản đã phát hành");
    }

    /** As a later version of the product will record it. */
    private void assertTellsOfARecall(PublicRecord document) {
        database.sql(
                        "insert into document_ending (report_id, since, reason) values (?, '2842-05-02T03:00:00Z', 'Sai số liệu')")
                .param(document.report().value())
                .update();
        assertThat(ask(get("/v/" + document.code().printed()), "198.51.100.1"))
                .bodyText()
                .contains("Văn bản đã bị thu hồi", "Sai số liệu", "02/05/2842")
                .doesNotContain("đang có hiệu lực");
    }

    @Test
    void sayNothingToStrangersAboutWhatIsNotIssued() {
        ReportId report = rounds.signed(new ReportingPeriod(2842, 2));
        String code = register.lookupOf(report.value()).map(LookupCode::printed).orElseThrow();

        MvcTestResult stranger = ask(get("/v/" + code), "198.51.100.2");
        assertThat(stranger).hasStatus(404).bodyText().contains("Không tìm thấy văn bản nào có mã này");
        assertThat(ask(get("/v/" + code).with(user(Cast.CLERK)), "198.51.100.2"))
                .hasStatus(404)
                .bodyText()
                .contains("Văn bản có mã này chưa phát hành");
        assertThat(ask(get("/api/v1/verification/" + code), "198.51.100.2")).hasStatus(404);
        assertThat(ask(get("/v").param("code", "khong phai"), "198.51.100.2"))
                .bodyText()
                .contains("Mã tra cứu gồm 10 chữ và số");
    }

    @Test
    void letNobodyGuess() {
        for (int i = 0; i < 20; i++) {
            assertThat(ask(get("/v/00000-0000" + i % 10), "198.51.100.3")).hasStatus(404);
        }
        assertThat(ask(get("/v/00000-00001"), "198.51.100.3")).hasStatus(429).containsHeader("Retry-After");
        assertThat(ask(get("/api/v1/verification/00000-00001"), "198.51.100.3")).hasStatus(429);
        assertThat(ask(get("/v/00000-00001"), "198.51.100.4")).hasStatus(404);
    }

    private MvcTestResult ask(AbstractMockHttpServletRequestBuilder<?> request, String address) {
        return pages.perform(request.with(asked -> {
            asked.setRemoteAddr(address);
            return asked;
        }));
    }
}
