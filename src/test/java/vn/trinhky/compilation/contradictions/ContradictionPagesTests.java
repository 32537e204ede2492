package vn.trinhky.compilation.contradictions;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.trinhky.cast.Cast;
import vn.trinhky.cast.FiguresInHand;
import vn.trinhky.cast.OnDemoPages;
import vn.trinhky.cast.Pages;
import vn.trinhky.cast.RoundInHand;
import vn.trinhky.compilation.Compilation;
import vn.trinhky.compilation.ReportId;
import vn.trinhky.compilation.ReportWriting;
import vn.trinhky.compilation.contradictions.Contradiction.Kind;
import vn.trinhky.drafting.Drafting;
import vn.trinhky.drafting.PartWriting;
import vn.trinhky.office.OfficeDirectory;
import vn.trinhky.office.Unit;
import vn.trinhky.office.UnitId;
import vn.trinhky.office.UnitKind;
import vn.trinhky.regime.ReportingPeriod;
import vn.trinhky.regime.RoundId;

/** What contradicts what, on one page. */
@Tag("compiling")
@OnDemoPages
class ContradictionPagesTests {

    @Autowired
    Pages pages;

    @Autowired
    Cast cast;

    @Autowired
    RoundInHand rounds;

    @Autowired
    FiguresInHand figures;

    @Autowired
    Drafting drafting;

    @Autowired
    PartWriting parts;

    @Autowired
    Compilation compilation;

    @Autowired
    ReportWriting writing;

    @Autowired
    OfficeDirectory office;

    @Autowired
    ReportContradictions contradictions;

    @Test
    void showUnitsAndReportAgainstTheFigures() {
        RoundId round = rounds.open(new ReportingPeriod(2751, 1));
        figures.enter(Cast.COMMUNES.get(0), round, Map.of("TT-BUOI", 10));
        submit(round, "- Tổ chức 12 buổi tuyên truyền.");
        ReportId report = report(round, "- Tổ chức 15 buổi tuyên truyền.");

        assertThat(open(report)).extracting(Contradiction::kind).containsExactly(Kind.FIGURE, Kind.FIGURE);
        assertThat(open(report).get(1)).satisfies(of -> {
            assertThat(of.places().get(0).unit()).isEqualTo("Xã Đăk Ruồng");
            assertThat(of.places().get(0).written()).isEqualTo("12");
            assertThat(of.against()).isEqualTo("10");
        });
        assertThat(Pages.text(pages.open(page(report), Cast.COMPILER)))
                .contains("Lời văn khác số liệu", "số liệu là 10, văn bản viết 12", "số liệu là 10, văn bản viết 15");
        assertThat(Pages.text(pages.open(page(report) + "/summary?lang=en", Cast.COMPILER)))
                .contains("2 contradictions")
                .doesNotContain("<html");
    }

    @Test
    void areSetAsideWithAReasonAndTakenUpAgain() {
        ReportId report = report(
                rounds.open(new ReportingPeriod(2752, 1)), "- Có 26 mô hình, trong đó 13 mô hình cũ và 12 mô hình mới.");
        String key = open(report).get(0).key();
        assertThat(open(report)).extracting(Contradiction::kind).containsExactly(Kind.SUM);

        assertThat(pages.press(page(report) + "/" + key + "/setting-aside", Cast.COMPILER, "reason", " ")
                        .getStatus())
                .isEqualTo(422);
        assertThat(pages.press(page(report) + "/0123456789abcdef/setting-aside", Cast.COMPILER, "reason", "vì vậy")
                        .getStatus())
                .isEqualTo(422);
        pages.press(page(report) + "/" + key + "/setting-aside", Cast.COMPILER, "reason", "Còn một mô hình khác");
        assertThat(open(report)).isEmpty();
        assertThat(Pages.text(pages.open(page(report), Cast.COMPILER)))
                .contains("Không thấy chỗ nào mâu thuẫn", "1 chỗ đã bỏ qua", "Còn một mô hình khác");

        pages.press(page(report) + "/" + key + "/taking-up", Cast.COMPILER);
        assertThat(open(report)).hasSize(1);
        assertThat(Pages.text(pages.open("/api/v1" + page(report), Cast.COMPILER))).contains(key, "\"kind\":\"SUM\"");
        assertThat(pages.open(page(report), "thai").getStatus()).isEqualTo(403);
    }

    @Test
    void nameUnitsThatAreNoMoreOutsideOfCitations() {
        UnitId old = unit("CUNHAT", "Xã Kon Cũ Nhất", LocalDate.of(2000, 1, 1));
        UnitId young = unit("MOINHAT", "Xã Kon Mới Nhất", LocalDate.of(2700, 1, 1));
        office.succeed(old, young, LocalDate.of(2700, 1, 1));
        ReportId report = report(
                rounds.open(new ReportingPeriod(2753, 1)),
                "- Giúp xã Kon Cũ Nhất theo Kế hoạch số 99-KH/ĐU, ngày 02/01/2024 của Xã Kon Cũ Nhất.");

        assertThat(open(report)).singleElement().satisfies(of -> {
            assertThat(of.kind()).isEqualTo(Kind.FORMER_UNIT);
            assertThat(of.places()).hasSize(1);
            assertThat(of.against()).isEqualTo("Xã Kon Mới Nhất");
        });
        assertThat(Pages.text(pages.open(page(report), Cast.COMPILER)))
                .contains("Xã Kon Cũ Nhất không còn từ sau ngày 31/12/2699; nay là Xã Kon Mới Nhất");
    }

    private UnitId unit(String code, String name, LocalDate since) {
        UnitId id = new UnitId(UUID.randomUUID());
        office.register(new Unit(id, code, UnitKind.STEERING_COMMITTEE, name, name, since));
        return id;
    }

    private void submit(RoundId round, String text) {
        var lam = cast.officer("lam");
        var part = rounds.partOf("lam", round);
        parts.write(part, "I.2", text, drafting.ownSubmission(part, lam).version(), lam);
        drafting.requestApproval(part, lam);
        drafting.approve(part, cast.officer("nguyet"));
    }

    private List<Contradiction> open(ReportId report) {
        return contradictions.list(report, cast.compiler()).open();
    }

    private ReportId report(RoundId round, String text) {
        ReportId report = compilation.reportOf(round).orElseThrow().id();
        writing.write(report, "I.2", text, compilation.report(report).version(), cast.compiler());
        return report;
    }

    private static String page(ReportId report) {
        return "/reports/" + report.value() + "/text/contradictions";
    }
}
