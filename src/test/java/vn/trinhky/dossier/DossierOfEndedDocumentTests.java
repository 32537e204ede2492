package vn.trinhky.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.trinhky.cast.Cast;
import vn.trinhky.cast.OnDemoPages;
import vn.trinhky.cast.Pages;
import vn.trinhky.cast.RoundInHand;
import vn.trinhky.compilation.Compilation;
import vn.trinhky.compilation.ReportId;
import vn.trinhky.compilation.ReportWriting;
import vn.trinhky.dispatch.Delivery;
import vn.trinhky.dispatch.Dispatching;
import vn.trinhky.dispatch.recall.Recalls;
import vn.trinhky.issuing.Issuing;
import vn.trinhky.regime.ReportingPeriod;

/** The dossiers of a document that was corrected, recalled and replaced, and of the one that took its place. */
@Tag("dispatch")
@OnDemoPages
class DossierOfEndedDocumentTests {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String ROOM = "9-hieu-luc/";

    @Autowired
    Pages pages;

    @Autowired
    Cast cast;

    @Autowired
    RoundInHand rounds;

    @Autowired
    Compilation compilation;

    @Autowired
    ReportWriting writing;

    @Autowired
    Dispatching dispatching;

    @Autowired
    Recalls recalls;

    @Autowired
    Issuing issuing;

    @Test
    void sayWhatBecameOfItWithReasonsAndAnswersAndHowTheOtherOneDiffers() throws IOException {
        ReportId old = rounds.issued(new ReportingPeriod(2946, 1));
        assertThat(take(old).files().keySet()).noneMatch(path -> path.startsWith(ROOM));
        correct(old);
        decide(old, "recall", "Sai biểu số 3");
        Delivery agrees = dispatching.deliveriesOf(old, cast.clerk()).stream()
                .filter(one -> one.addressee().contains("Đăk Ruồng"))
                .findFirst()
                .orElseThrow();
        pages.press("/inbox/" + agrees.id().value() + "/recall-answer", "lam", "said", "AGREED");
        ReportId present = replace(old);
        String before = issuing.issued(old).number().printed();
        String after = issuing.issued(present).number().printed();

        UnpackedDossier dossier = take(old);
        assertThat(dossier.text(ROOM + "hieu-luc.html"))
                .contains("Đã được thay thế / Replaced", "Sai biểu số 3", "Đinh Thị Mai", "Lê Ngọc Hà")
                .contains("Được thay thế bởi văn bản số " + after, "Thiếu số liệu xã", "12-CV/BCĐ", "Đọc là 2024")
                .contains("Đã hủy, đã trả", "Chưa trả lời", "A Lâm")
                .doesNotContain("??");
        JsonNode fate = JSON.readTree(dossier.text(ROOM + "hieu-luc.json"));
        assertThat(fate.get("state").asString()).isEqualTo("REPLACED");
        assertThat(fate.get("ending").get("reason").asString()).isEqualTo("Sai biểu số 3");
        int asked = recalls.answersTo(old).size();
        assertThat(fate.get("answers").size()).isEqualTo(asked).isPositive();
        assertThat(rows(dossier.bytes(ROOM + "tra-loi-thu-hoi.xlsx"))).hasSize(asked + 1);
        holdsTheRedline(dossier);

        UnpackedDossier other = take(present);
        assertThat(other.text(ROOM + "hieu-luc.html"))
                .contains("Đang có hiệu lực", "Thay thế văn bản số " + before, "Thiếu số liệu xã");
        holdsTheRedline(other);
        assertThat(other.lines("7-danh-sach-noi-nhan/danh-sach.jsonl"))
                .isEqualTo(dossier.lines("7-danh-sach-noi-nhan/danh-sach.jsonl"));
    }

    private static void holdsTheRedline(UnpackedDossier dossier) {
        String page = dossier.files().keySet().stream()
                .filter(path -> path.matches(ROOM + ".*-so-voi-.*\\.html"))
                .findFirst()
                .orElseThrow();
        assertThat(dossier.text(page)).contains("<ins", "112 buổi tuyên truyền").doesNotContain("??");
        assertThat(dossier.bytes(page.replace(".html", ".docx"))).startsWith('P', 'K');
        assertThat(dossier.text("index.html")).contains("href=\"" + page + "\"", "with tracked changes");
    }

    private UnpackedDossier take(ReportId report) {
        UnpackedDossier dossier = UnpackedDossier.of(pages.press("/reports/" + report.value() + "/dossier", Cast.CLERK)
                .getContentAsByteArray());
        assertThat(dossier.sums()).isEqualTo(dossier.realSums());
        return dossier;
    }

    private ReportId replace(ReportId old) {
        decide(old, "replacement", "Thiếu số liệu xã");
        ReportId report = compilation
                .reportOf(compilation.report(old).round())
                .orElseThrow()
                .id();
        writing.write(
                report,
                "I.2",
                "- Tổ chức 112 buổi tuyên truyền.",
                compilation.report(report).version(),
                cast.compiler());
        compilation.sendToReview(report, cast.compiler());
        rounds.clear(report);
        rounds.sign(report);
        rounds.seal(report);
        return report;
    }

    private void decide(ReportId report, String act, String reason) {
        var answer = pages.press(
                "/reports/" + report.value() + "/validity/" + act,
                Cast.CLERK,
                "reason",
                reason,
                "decidedBy",
                "Đinh Thị Mai");
        assertThat(answer.getStatus()).isLessThan(400);
    }

    private void correct(ReportId report) {
        var answer = pages.press(
                "/reports/" + report.value() + "/validity/correction",
                Cast.CLERK,
                "fault",
                "LAYOUT",
                "notice",
                "12-CV/BCĐ",
                "date",
                "2024-06-20",
                "words",
                "Đọc là 2024",
                "reason",
                "Sai năm",
                "decidedBy",
                "Đinh Thị Mai");
        assertThat(answer.getStatus()).isLessThan(400);
    }

    private static List<Row> rows(byte[] workbook) throws IOException {
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(workbook))) {
            return book.getFirstSheet().read();
        }
    }
}
