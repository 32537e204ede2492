package vn.trinhky.compilation.numbers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import vn.trinhky.cast.Cast;
import vn.trinhky.cast.FiguresInHand;
import vn.trinhky.cast.OnDemoPages;
import vn.trinhky.cast.Pages;
import vn.trinhky.cast.RoundInHand;
import vn.trinhky.compilation.Compilation;
import vn.trinhky.compilation.ReportHistory;
import vn.trinhky.compilation.ReportId;
import vn.trinhky.compilation.ReportWriting;
import vn.trinhky.figures.numbers.Finding;
import vn.trinhky.figures.numbers.Finding.Kind;
import vn.trinhky.manuscript.figures.FigureTokens;
import vn.trinhky.regime.Reporting;
import vn.trinhky.regime.ReportingPeriod;
import vn.trinhky.regime.RoundId;

/** The compiler goes through the numbers of a report. */
@Tag("figures")
@OnDemoPages
class NumbersPagesTests {

    private static final String SECTION = "I.2";

    @Autowired
    Pages pages;

    @Autowired
    Cast cast;

    @Autowired
    RoundInHand rounds;

    @Autowired
    FiguresInHand figures;

    @Autowired
    Reporting reporting;

    @Autowired
    Compilation compilation;

    @Autowired
    ReportWriting writing;

    @Autowired
    ReportNumbers numbers;

    @Autowired
    ReportHistory history;

    @Test
    void offerTheFigureThatANumberSays() {
        ReportId report = reportSaying("- Tổ chức 18 buổi tuyên truyền, phát 36 tin.", 1);
        String page = Pages.text(pages.open(page(report), Cast.COMPILER));

        assertThat(page)
                .contains("0 trên 2 số đã gắn với số liệu", "Có thể gắn với số liệu", "Buổi tuyên truyền")
                .contains("<mark>18</mark>", "Khác với số liệu", "<mark>36</mark>")
                .contains("Tin phát trên hệ thống truyền thanh: số liệu là 38.");
        assertThat(Pages.text(pages.open(page(report) + "?lang=en", Cast.COMPILER)))
                .contains("0 of 2 numbers are linked", "Can be linked", "Information meetings");
        assertThat(Pages.text(pages.open(page(report) + "/summary?lang=vi", Cast.COMPILER)))
                .contains("0 trên 2 số đã gắn với số liệu", "1 chỗ cần xem")
                .doesNotContain("<html");
    }

    @Test
    void linkExactlyThatNumberAndKeepTheTextAsItWas() {
        ReportId report = reportSaying("- Tổ chức **18** buổi tuyên truyền, thêm 18 lớp.", 2);
        Finding finding = finding(report, Kind.LINKABLE);
        int versions = history.all(report, cast.compiler()).size();

        assertThat(link(report, finding).getRedirectedUrl()).isEqualTo(page(report));

        var text = compilation.report(report).texts().of(SECTION);
        assertThat(FigureTokens.in(text)).singleElement().satisfies(token -> {
            assertThat(token.asks().notation()).isEqualTo("TT-BUOI/all/this/value");
            assertThat(token.said()).isNull();
            assertThat(token.styles()).hasSize(1);
        });
        assertThat(history.all(report, cast.compiler())).hasSizeGreaterThan(versions);
        assertThat(numbers.check(report, cast.compiler()).text().linked()).isEqualTo(1);
    }

    @Test
    void linkNothingWhenTheSentenceHasChanged() {
        ReportId report = reportSaying("- Tổ chức 18 buổi tuyên truyền.", 3);
        Finding finding = finding(report, Kind.LINKABLE);
        write(report, "- Đã tổ chức 18 buổi tuyên truyền.");
        var before = compilation.report(report).texts();

        MockHttpServletResponse answer = link(report, finding);

        assertThat(answer.getStatus()).isEqualTo(409);
        assertThat(Pages.text(answer)).contains("chưa gắn gì");
        assertThat(compilation.report(report).texts()).isEqualTo(before);
    }

    @Test
    void linkNoFigureThatTheRegimeDoesNotHave() {
        ReportId report = reportSaying("- Tổ chức 18 buổi tuyên truyền.", 4);
        Finding finding = finding(report, Kind.LINKABLE);
        Finding.Offer offer = finding.offers().get(0);

        for (String figure : new String[] {"GI-DO/all/this/value", "TT-BUOI/group:la/this/value", "TT-BUOI"}) {
            assertThat(pages.press(
                                    page(report) + "/links",
                                    Cast.COMPILER,
                                    fields(finding, offer.at(), offer.replaces(), figure))
                            .getStatus())
                    .as(figure)
                    .isEqualTo(422);
        }
        assertThat(numbers.check(report, cast.compiler()).text().linked()).isZero();
    }

    @Test
    void rememberWhichNumberIsNoneOfOurs() {
        ReportId report = reportSaying("- Phát 36 tin trên loa.", 5);
        Finding finding = finding(report, Kind.DIFFERS_FROM_FIGURE);

        pages.press(
                page(report) + "/dismissals",
                Cast.COMPILER,
                "block",
                finding.at().block().value(),
                "quoted",
                finding.at().quoted());
        assertThat(numbers.check(report, cast.compiler()).text().findings()).isEmpty();
        assertThat(Pages.text(pages.open(page(report), Cast.COMPILER))).contains("1 số đã được bỏ qua");

        write(report, "- Phát 36 tin trên loa xã.");
        assertThat(numbers.check(report, cast.compiler()).text().findings()).hasSize(1);
        pages.press(page(report) + "/dismissals/forgetting", Cast.COMPILER);
        assertThat(numbers.check(report, cast.compiler()).ignored()).isZero();
    }

    @Test
    void areForTheCompilerAlone() {
        ReportId report = reportSaying("- Tổ chức 18 buổi tuyên truyền.", 6);

        assertThat(pages.open(page(report), "loan").getStatus()).isEqualTo(403);
        assertThat(pages.open("/api/v1" + page(report), Cast.COMPILER).getStatus())
                .isEqualTo(200);
        assertThat(Pages.text(pages.open("/api/v1" + page(report), Cast.COMPILER)))
                .contains("\"linked\":0", "\"kind\":\"LINKABLE\"", "\"figure\":\"TT-BUOI/all/this/value\"");
    }

    private Finding finding(ReportId report, Kind kind) {
        return numbers.check(report, cast.compiler()).text().of(kind).get(0);
    }

    private MockHttpServletResponse link(ReportId report, Finding finding) {
        Finding.Offer offer = finding.offers().get(0);
        return pages.press(
                page(report) + "/links",
                Cast.COMPILER,
                fields(finding, offer.at(), offer.replaces(), offer.figure().notation()));
    }

    private static String[] fields(Finding finding, int at, String words, String figure) {
        return new String[] {
            "block", finding.at().block().value(),
            "at", Integer.toString(at),
            "words", words,
            "quoted", finding.at().quoted(),
            "figure", figure
        };
    }

    /** @param place any number: tests share a database, and each period has one round */
    private ReportId reportSaying(String text, int place) {
        RoundId round = rounds.open(new ReportingPeriod(2110 + place / 4, place % 4 + 1));
        figures.enter(Cast.COMMUNES.get(0), round, Map.of("TT-BUOI", 18, "TT-TIN", 38));
        rounds.submit(Cast.COMMUNES.get(0), round);
        reporting.closeCollection(round, cast.compiler());
        ReportId report = compilation.reportOf(round).orElseThrow().id();
        write(report, text);
        return report;
    }

    private void write(ReportId report, String text) {
        writing.write(report, SECTION, text, compilation.report(report).version(), cast.compiler());
    }

    private static String page(ReportId report) {
        return "/reports/" + report.value() + "/text/numbers";
    }
}
