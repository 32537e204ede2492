package vn.trinhky.compilation.citing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import vn.trinhky.cast.Cast;
import vn.trinhky.cast.OnDemoPages;
import vn.trinhky.cast.Pages;
import vn.trinhky.cast.RoundInHand;
import vn.trinhky.citations.CitationRegister;
import vn.trinhky.citations.CitedDocument.Source;
import vn.trinhky.compilation.Compilation;
import vn.trinhky.compilation.ReportHistory;
import vn.trinhky.compilation.ReportId;
import vn.trinhky.compilation.ReportWriting;
import vn.trinhky.compilation.citing.CitationFinding.State;
import vn.trinhky.drafting.PartWriting;
import vn.trinhky.manuscript.citing.Citation;
import vn.trinhky.manuscript.citing.DocumentSign;
import vn.trinhky.manuscript.notation.PlainTextWriter;
import vn.trinhky.regime.ReportingPeriod;

/** The compiler goes through the citations of a report. */
@Tag("compiling")
@OnDemoPages
class ReportCitationPagesTests {

    private static final String SECTION = "I.1";

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
    ReportHistory history;

    @Autowired
    ReportCitations citations;

    @Autowired
    CitationRegister register;

    @Autowired
    PartWriting parts;

    @Autowired
    vn.trinhky.drafting.Drafting drafting;

    @Test
    void sayHowEveryCitationStands() {
        record("91-CT/TU", "Chỉ thị", LocalDate.of(2023, 5, 9), "Ban Thường vụ Tỉnh ủy", "giữ rừng");
        record("91-KH/HU", "Kế hoạch", LocalDate.of(2023, 6, 1), "Huyện ủy", null);
        ReportId report = reportSaying(1, """
                        - Theo Chỉ thị số 91-CT/TU, ngày 09/5/2023 của Ban Thường vụ Tỉnh ủy về “giữ rừng”.
                        - Theo Kế hoạch số 91-KH/HU, ngày 02/6/2023 của Huyện ủy.
                        - Theo Công văn số 91-CV/HU, ngày 02/6/2023 của Huyện ủy⁽¹⁾.
                        - Theo Chỉ thị số 91-CT/TU, ngày 09/5/2023 của Ban Thường vụ Tỉnh ủy về “giữ rừng” và Chỉ thị 77.
                        ⁽¹⁾ Quyết định số 91/QĐ-UBND.
                        """);

        assertThat(states(report))
                .containsExactly(
                        State.AGREES, State.DIFFERS, State.UNKNOWN, State.INCOMPLETE, State.TOO_LONG, State.UNCLEAR);
        assertThat(Pages.text(pages.open(page(report), Cast.COMPILER)))
                .contains("2 trên 6 chỗ viện dẫn khớp với sổ", "Khác với sổ")
                .contains("Sổ ghi: Kế hoạch số 91-KH/HU, ngày 01/6/2023 của Huyện ủy.")
                .contains("Sửa thành", "Lần sau có thể viết gọn");
        assertThat(Pages.text(pages.open(page(report) + "?lang=en", Cast.COMPILER)))
                .contains("2 of 6 citations agree", "Differs from the register");
        assertThat(Pages.text(pages.open(page(report) + "/summary?lang=vi", Cast.COMPILER)))
                .contains("2 trên 6 chỗ viện dẫn khớp với sổ", "2 chỗ cần xem")
                .doesNotContain("<html");
    }

    @Test
    void putTheRightWordsInAndKeepTheTextAsItWas() {
        record("92-CT/TU", "Chỉ thị", LocalDate.of(2023, 5, 9), "Tỉnh ủy", "giữ rừng");
        ReportId report = reportSaying(2, """
                        - Theo Chỉ thị 92-CT/TU, xã đã họp.
                        - Theo Chỉ thị số 92-CT/TU, ngày 09/5/2023 của Tỉnh ủy về “giữ rừng”, xã đã làm.
                        """);
        int versions = history.all(report, cast.compiler()).size();
        for (CitationFinding finding : findings(report)) {
            assertThat(press(report, "/corrections", finding).getRedirectedUrl())
                    .isEqualTo(page(report));
        }

        assertThat(PlainTextWriter.write(compilation.report(report).texts().of(SECTION)))
                .isEqualToIgnoringWhitespace("""
                        - Theo Chỉ thị số 92-CT/TU, ngày 09/5/2023 của Tỉnh ủy về “giữ rừng”, xã đã họp.
                        - Theo Chỉ thị số 92-CT/TU, xã đã làm.
                        """);
        assertThat(states(report)).containsOnly(State.AGREES);
        assertThat(history.all(report, cast.compiler())).hasSizeGreaterThan(versions);
    }

    @Test
    void changeNothingWhenTheSentenceHasChanged() {
        record("93-CT/TU", "Chỉ thị", LocalDate.of(2023, 5, 9), "Tỉnh ủy", null);
        ReportId report = reportSaying(3, "- Theo Chỉ thị số 93-CT/TU, ngày 10/5/2023 của Tỉnh ủy.");
        CitationFinding finding = findings(report).get(0);
        write(report, "- Thực hiện Chỉ thị số 93-CT/TU, ngày 10/5/2023 của Tỉnh ủy.");
        var before = compilation.report(report).texts();

        MockHttpServletResponse answer = press(report, "/corrections", finding);

        assertThat(answer.getStatus()).isEqualTo(409);
        assertThat(Pages.text(answer)).contains("chưa thay đổi gì");
        assertThat(compilation.report(report).texts()).isEqualTo(before);
    }

    @Test
    void takeADocumentIntoTheRegister() {
        ReportId report = reportSaying(4, "- Theo Kết luận số 94-KL/TW, ngày 04/6/2020 của Bộ Chính trị về văn hóa.");
        press(report, "/register", findings(report).get(0));

        assertThat(states(report)).containsExactly(State.AGREES);
        assertThat(register.find("94-KL/TW", 1).documents()).singleElement().satisfies(document -> {
            assertThat(document.source()).isEqualTo(Source.FROM_TEXT);
            assertThat(document.citation().date()).isEqualTo(LocalDate.of(2020, 6, 4));
            assertThat(document.citation().about()).isEqualTo("văn hóa");
        });
    }

    @Test
    void holdTheReportAgainstWhatUnitsWrote() {
        var round = rounds.open(period(5));
        var lam = cast.officer("lam");
        var part = rounds.partOf("lam", round);
        parts.write(
                part,
                SECTION,
                "- Theo Chỉ thị số 95-CT/TU, ngày 19/3/2022 của Tỉnh ủy.",
                drafting.ownSubmission(part, lam).version(),
                lam);
        drafting.requestApproval(part, lam);
        drafting.approve(part, cast.officer("nguyet"));
        ReportId report = compilation.reportOf(round).orElseThrow().id();
        write(report, "- Theo Chỉ thị số 95-CT/TU, ngày 18/3/2022 của Tỉnh ủy.");

        assertThat(states(report)).containsExactly(State.DISAGREES);
        assertThat(Pages.text(pages.open(page(report), Cast.COMPILER)))
                .contains("Xã Đăk Ruồng, mục I.1, viết: Chỉ thị số 95-CT/TU, ngày 19/3/2022 của Tỉnh ủy");
        assertThat(Pages.text(pages.open("/reports/" + report.value() + "/text/contradictions", Cast.COMPILER)))
                .contains("Một văn bản, hai ngày", "Xã Đăk Ruồng", "19/3/2022");
    }

    @Test
    void areForTheCompilerAloneAndForPrograms() {
        ReportId report = reportSaying(6, "- Theo Kết luận số 96-KL/TW.");
        assertThat(pages.open(page(report), "thai").getStatus()).isEqualTo(403);
        assertThat(Pages.text(pages.open("/api/v1" + page(report), Cast.COMPILER)))
                .contains("\"sign\":\"96-KL/TW\"", "\"state\":\"INCOMPLETE\"");
        assertThat(Pages.text(pages.open(
                        "/reports/" + report.value() + "/text/citation-choices?words=96-KL&section=I.1",
                        Cast.COMPILER)))
                .isEqualTo("[]");
        assertThat(Pages.text(pages.open("/reports/" + report.value() + "/text", Cast.COMPILER)))
                .contains("/text/citations/summary", "/text/contradictions/summary");
    }

    private void record(String sign, String type, LocalDate date, String body, @Nullable String about) {
        register.add(
                new Citation(type, DocumentSign.read(sign).orElseThrow(), date, body, about),
                Source.BY_HAND,
                cast.compiler());
    }

    private List<CitationFinding> findings(ReportId report) {
        return citations.check(report, cast.compiler()).findings();
    }

    private List<State> states(ReportId report) {
        return findings(report).stream().map(CitationFinding::state).toList();
    }

    private MockHttpServletResponse press(ReportId report, String what, CitationFinding finding) {
        var place = finding.found().place();
        return pages.press(
                page(report) + what,
                Cast.COMPILER,
                "block",
                place.block().value(),
                "from",
                "" + place.from(),
                "quote",
                place.quote());
    }

    private ReportId reportSaying(int number, String text) {
        ReportId report =
                compilation.reportOf(rounds.open(period(number))).orElseThrow().id();
        write(report, text);
        return report;
    }

    private static ReportingPeriod period(int number) {
        return new ReportingPeriod(3141 + number, 1);
    }

    private void write(ReportId report, String text) {
        writing.write(report, SECTION, text, compilation.report(report).version(), cast.compiler());
    }

    private static String page(ReportId report) {
        return "/reports/" + report.value() + "/text/citations";
    }
}
