package vn.trinhky.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.trinhky.cast.Cast;
import vn.trinhky.cast.OnDemoPages;
import vn.trinhky.cast.Pages;
import vn.trinhky.cast.RoundInHand;
import vn.trinhky.compilation.ReportId;
import vn.trinhky.dispatch.lines.FrozenLine;
import vn.trinhky.dispatch.lines.FrozenLists;
import vn.trinhky.files.Digest;
import vn.trinhky.files.FileStore;
import vn.trinhky.issuing.IssuedReport;
import vn.trinhky.issuing.Issuing;
import vn.trinhky.regime.ReportingPeriod;

/** The dossier as its reader has it, read with nothing but what lies in it. */
@Tag("dispatch")
@OnDemoPages
class DossierTests {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Autowired
    Pages pages;

    @Autowired
    RoundInHand rounds;

    @Autowired
    Issuing issuing;

    @Autowired
    FrozenLists frozen;

    @Autowired
    FileStore files;

    @Autowired
    JdbcClient database;

    @Test
    void holdsEverythingThatIsOnRecordAndPassesItsOwnChecksums(@TempDir Path folder)
            throws IOException, InterruptedException {
        ReportId report = rounds.issued(new ReportingPeriod(2945, 1));
        IssuedReport issued = issuing.issued(report);
        await().until(() -> !links(report).isEmpty()); // letters bring them along
        MockHttpServletResponse answer = pages.press(address(report), Cast.CLERK);
        assertThat(answer.getContentType()).isEqualTo("application/zip");
        assertThat(answer.getHeader("Content-Disposition")).contains("attachment", "ho-so-", ".zip");
        UnpackedDossier dossier = UnpackedDossier.of(answer.getContentAsByteArray());

        assertThat(dossier.sums()).isEqualTo(dossier.realSums());
        var command = dossier.checkedByTheCommand(folder);
        assertThat(command.getValue()).as(command.getKey()).isZero();

        holdsTheDocument(dossier, issued);
        holdsWhatTheUnitsSubmitted(dossier);
        holdsTheReview(dossier);
        holdsTheListAsItWasPrinted(dossier, report);
        holdsTheRecipientsAndNoLink(dossier, report);
        holdsTheWayOfEveryCopy(dossier);
        hasAChainThatAnybodyCanCompute(dossier);
        isExplainedInBothLanguages(dossier);
    }

    private void holdsTheDocument(UnpackedDossier dossier, IssuedReport issued) {
        String name = dossier.folder().substring("ho-so-".length());
        assertThat(dossier.bytes("1-van-ban/" + name + ".pdf")).isEqualTo(files.content(issued.pdf()));
        assertThat(dossier.bytes("1-van-ban/" + name + ".docx")).isEqualTo(files.content(issued.word()));
        assertThat(dossier.bytes("1-van-ban/" + name + ".pdf")).startsWith(dossier.bytes("1-van-ban/ban-da-ky.pdf"));
        assertThat(dossier.bytes("1-van-ban/ban-da-ky.pdf")).startsWith(dossier.bytes("1-van-ban/ban-trinh-ky.pdf"));
        JsonNode card = JSON.readTree(dossier.text("1-van-ban/thong-tin.json"));
        assertThat(card.get("CodeNotation").asString())
                .isEqualTo(issued.number().notation());
        assertThat(card.get("PageAmount").asInt()).isPositive();
        assertThat(dossier.files().keySet()).allMatch(path -> path.matches("[A-Za-z0-9./-]+"));

        JsonNode found = JSON.readTree(dossier.text("2-chu-ky-so/ket-qua-kiem-tra.json"));
        assertThat(found.get("verdict").asString()).isEqualTo("GENUINE");
        assertThat(found.get("signatures").size()).isEqualTo(2);
        assertThat(dossier.files().keySet().stream().filter(path -> path.matches("2-chu-ky-so/chung-thu/[12]-.*")))
                .hasSize(2);
        assertThat(dossier.text("2-chu-ky-so/chung-thu/duoc-tin-cay.pem")).contains("BEGIN CERTIFICATE");
        assertThat(dossier.text("2-chu-ky-so/dss/simple.xml")).contains("<SimpleReport", "<SignaturesCount>2<");
        assertThat(dossier.text("2-chu-ky-so/dss/diagnostic.xml")).contains("<DiagnosticData");
        assertThat(dossier.text("2-chu-ky-so/tham-quyen.json")).contains("Đinh Thị Mai");
    }

    private static void holdsWhatTheUnitsSubmitted(UnpackedDossier dossier) throws IOException {
        JsonNode units = JSON.readTree(dossier.text("3-don-vi-nop/cac-don-vi.json"));
        assertThat(units.size()).isGreaterThanOrEqualTo(Cast.COMMUNES.size());
        List<String> submitted = dossier.files().keySet().stream()
                .filter(path -> path.endsWith("/lan-1.txt"))
                .toList();
        assertThat(submitted).hasSize(1);
        assertThat(dossier.text(submitted.get(0))).contains("Họp giao ban hằng tháng");
        assertThat(dossier.text(submitted.get(0).replace(".txt", ".html"))).contains("Họp giao ban hằng tháng");
        List<Row> figures = rows(dossier.bytes("3-don-vi-nop/so-lieu.xlsx"));
        assertThat(figures.get(0).getCellText(0)).isEqualTo("Đơn vị / Unit");
        assertThat(dossier.text("4-phien-ban/ban-1.html")).contains("Nội dung mục", "SHA-256");
        assertThat(dossier.lines("4-phien-ban/soan-thao/danh-sach.jsonl")).isNotEmpty();
        assertThat(dossier.text("4-phien-ban/soan-thao/0001.json")).startsWith("{");
    }

    private static void holdsTheReview(UnpackedDossier dossier) {
        JsonNode review =
                JSON.readTree(dossier.text("5-tham-dinh/tham-dinh.json")).get(0);
        assertThat(review.get("state").asString()).isEqualTo("CLEARED");
        assertThat(review.get("verdicts").size()).isEqualTo(2);
        assertThat(review.get("initials").size()).isEqualTo(4);
        assertThat(dossier.text("5-tham-dinh/tham-dinh.html")).contains("Thông qua", "Lê Ngọc Hà");
    }

    private void holdsTheListAsItWasPrinted(UnpackedDossier dossier, ReportId report) throws IOException {
        List<FrozenLine> kept = frozen.of(report);
        List<JsonNode> lines = dossier.lines("7-danh-sach-noi-nhan/danh-sach.jsonl").stream()
                .map(JSON::readTree)
                .toList();
        assertThat(lines)
                .extracting(line -> line.get("printed").asString())
                .containsExactlyElementsOf(
                        kept.stream().map(FrozenLine::printed).toList());
        assertThat(lines)
                .extracting(line -> line.get("addressees").size())
                .containsExactlyElementsOf(
                        kept.stream().map(line -> line.standing().size()).toList());
        assertThat(lines.get(0).get("mark").asString()).isEqualTo("REPORT_TO");
        assertThat(lines.get(0).get("said").get("text").asString()).isEqualTo("BTV Huyện ủy");
        assertThat(dossier.text("7-danh-sach-noi-nhan/danh-sach.html"))
                .contains("1. - BTV Huyện ủy (b/c)", "Để báo cáo (b/c) / ", "Y Tâm", "được nêu tên / named by the line")
                .doesNotContain("??");
        assertThat(rows(dossier.bytes("7-danh-sach-noi-nhan/danh-sach.xlsx"))).hasSizeGreaterThan(23);
    }

    private static void holdsTheWayOfEveryCopy(UnpackedDossier dossier) throws IOException {
        long steps = dossier.lines("8-noi-nhan/noi-nhan.jsonl").stream()
                .mapToLong(line -> JSON.readTree(line).get("steps").size())
                .sum();
        List<Row> rows = rows(dossier.bytes("8-noi-nhan/duong-di.xlsx"));
        assertThat(rows).hasSize((int) steps + 1).hasSizeGreaterThan(10);
        assertThat(rows.get(0).getCellText(7)).isEqualTo("Chứng cứ / Evidence");
        assertThat(dossier.text("8-noi-nhan/duong-di.html"))
                .contains("Đường đi đến từng nơi nhận", "Thư điện tử / E-mail", "@")
                .doesNotContain("??");
    }

    /** A personal link opens the document: whoever keeps the dossier must not be able to acknowledge for others. */
    private void holdsTheRecipientsAndNoLink(UnpackedDossier dossier, ReportId report) throws IOException {
        List<String> lines = dossier.lines("8-noi-nhan/noi-nhan.jsonl");
        assertThat(lines)
                .hasSize(23)
                .allMatch(line -> JSON.readTree(line).get("steps").isArray());
        assertThat(rows(dossier.bytes("8-noi-nhan/noi-nhan.xlsx"))).hasSize(24);
        assertThat(dossier.text("8-noi-nhan/noi-nhan.html")).contains("Y Tâm", "Thư điện tử");
        assertThat(dossier.bytes("8-noi-nhan/phieu-theo-doi.pdf"))
                .startsWith("%PDF".getBytes(StandardCharsets.US_ASCII));
        assertThat(dossier.bytes("8-noi-nhan/phieu-theo-doi.docx")).startsWith('P', 'K');
        String everything = dossier.allTexts();
        assertThat(links(report)).isNotEmpty().noneMatch(everything::contains);
    }

    private List<String> links(ReportId report) {
        return database.sql("""
                        select token::text from personal_link join delivery using (delivery_id) where report_id = ?""").param(report.value()).query(String.class).list();
    }

    /** Computed from the recipe that index.html gives, with nothing of the product. */
    private static void hasAChainThatAnybodyCanCompute(UnpackedDossier dossier) {
        String previous = "0".repeat(64);
        for (String line : dossier.lines("6-nhat-ky/nhat-ky.jsonl")) {
            JsonNode entry = JSON.readTree(line);
            assertThat(entry.get("previous").asString()).isEqualTo(previous);
            previous = Digest.of(hashed(entry).getBytes(StandardCharsets.UTF_8)).value();
            assertThat(entry.get("hash").asString()).isEqualTo(previous);
        }
        List<String> lines = dossier.lines("6-nhat-ky/nhat-ky.jsonl");
        assertThat(lines.get(lines.size() - 1)).contains("DOSSIER_TAKEN", "Lê Ngọc Hà");
        JsonNode verdict = JSON.readTree(dossier.text("6-nhat-ky/kiem-tra-chuoi.json"));
        assertThat(verdict.get("head").asString()).isEqualTo(previous);
        assertThat(dossier.text("6-nhat-ky/nhat-ky.html")).contains("Chuỗi nguyên vẹn", "Lấy toàn bộ hồ sơ");
    }

    private static String hashed(JsonNode entry) {
        StringBuilder text = new StringBuilder();
        for (String field : List.of("dossier", "position", "at", "actor", "milestone")) {
            append(text, entry.get(field).asString());
        }
        TreeMap<String, String> details = new TreeMap<>();
        entry.get("details")
                .properties()
                .forEach(one -> details.put(one.getKey(), one.getValue().asString()));
        details.forEach((key, value) -> {
            append(text, key);
            append(text, value);
        });
        append(text, entry.get("previous").asString());
        return text.toString();
    }

    private static void append(StringBuilder text, String part) {
        text.append(part.length()).append(':').append(part);
    }

    private static void isExplainedInBothLanguages(UnpackedDossier dossier) {
        String index = dossier.text("index.html");
        assertThat(index)
                .contains("Hồ sơ văn bản số", "Dossier of document", "sha256sum -c SHA256SUMS")
                .doesNotContain("<script", "http://", "https://", "??");
        assertThat(dossier.files().keySet())
                .filteredOn(path -> path.contains("/"))
                .allMatch(path -> index.contains("href=\"" + path + "\""));
    }

    @Test
    void isTakenByThoseWhoWorkOnTheReportAndIsOnRecord() {
        ReportId report = rounds.collected(new ReportingPeriod(2945, 2));
        String page = address(report);
        assertThat(pages.press(page, "lam").getStatus()).isEqualTo(404);
        assertThat(pages.open(page, "lam").getStatus()).isEqualTo(404);
        assertThat(pages.pressAsStranger(page).getStatus()).isIn(302, 401);
        assertThat(pages.open("/api/v1" + page, Cast.CLERK).getStatus()).isEqualTo(405);
        assertThat(taken(report)).isZero();

        UnpackedDossier dossier =
                UnpackedDossier.of(pages.press(page, Cast.COMPILER).getContentAsByteArray());
        assertThat(dossier.sums()).isEqualTo(dossier.realSums());
        assertThat(dossier.text("index.html"))
                .contains("Báo cáo chưa phát hành", "Báo cáo chưa được ký.", "Chưa gửi thẩm định.");
        assertThat(taken(report)).isEqualTo(1);
        assertThat(Pages.text(pages.open(page, Cast.CLERK))).contains("Đã lấy hồ sơ", "Nguyễn Thu Hương");
        assertThat(Pages.text(pages.open(page + "?lang=en", Cast.CLERK))).contains("Download the dossier");
    }

    private int taken(ReportId report) {
        return database.sql("""
                        select count(*) from journal_entry join report on round_id = dossier_id
                        where report_id = ? and milestone = 'DOSSIER_TAKEN'""").param(report.value()).query(Integer.class).single();
    }

    private static List<Row> rows(byte[] workbook) throws IOException {
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(workbook))) {
            return book.getFirstSheet().read();
        }
    }

    private static String address(ReportId report) {
        return "/reports/" + report.value() + "/dossier";
    }
}
