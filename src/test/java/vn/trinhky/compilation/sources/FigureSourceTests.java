package vn.trinhky.compilation.sources;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.trinhky.cast.Cast;
import vn.trinhky.cast.FiguresInHand;
import vn.trinhky.cast.OnDemoPages;
import vn.trinhky.cast.Pages;
import vn.trinhky.cast.RoundInHand;
import vn.trinhky.compilation.Compilation;
import vn.trinhky.drafting.Drafting;
import vn.trinhky.drafting.PartWriting;
import vn.trinhky.drafting.SubmissionId;
import vn.trinhky.regime.ReportingPeriod;
import vn.trinhky.regime.RoundId;

/** Where a figure came from, for each kind of person. */
@Tag("figures")
@OnDemoPages
class FigureSourceTests {

    private static final ReportingPeriod PERIOD = new ReportingPeriod(2171, 2);
    private static final Cast.Commune FIRST = Cast.COMMUNES.get(0);
    private static final Cast.Commune SECOND = Cast.COMMUNES.get(1);

    @Autowired
    Pages pages;

    @Autowired
    Cast cast;

    @Autowired
    RoundInHand rounds;

    @Autowired
    FiguresInHand figures;

    @Autowired
    Compilation compilation;

    @Autowired
    Drafting drafting;

    @Autowired
    PartWriting writing;

    /** One round for all facts: each only reads it. */
    @SuppressWarnings("NullAway.Init") // opened before the first fact
    private static RoundId round;

    @BeforeEach
    void openTheRound() {
        if (round != null) {
            return;
        }
        RoundId before = rounds.open(PERIOD.previous());
        figures.enter(FIRST, before, Map.of("TT-BUOI", 15));
        rounds.submit(FIRST, before);
        round = rounds.open(PERIOD);
        figures.enter(FIRST, round, Map.of("TT-BUOI", 18));
        submitSaying("- Tổ chức 18 buổi tuyên truyền, 1.350 lượt người dự.");
        figures.enter(SECOND, round, Map.of("TT-BUOI", 7));
        rounds.submit(SECOND, round);
        figures.correct(FIRST, round, "TT-BUOI", 20, "Đếm thiếu thôn 8");
    }

    private void submitSaying(String text) {
        SubmissionId part = figures.part(FIRST, round);
        var drafter = cast.officer(FIRST.drafter());
        writing.write(part, "I.2", text, drafting.ownSubmission(part, drafter).version(), drafter);
        drafting.requestApproval(part, drafter);
        drafting.approve(part, cast.officer(FIRST.approver()));
    }

    @Test
    void tellsUnitByUnitWhoSaidWhatAndWhatItWasBefore() {
        String page = text("TT-BUOI?scope=all&span=this&lang=vi", Cast.COMPILER);

        assertThat(page)
                .contains("Buổi tuyên truyền", "Tất cả đơn vị, quý II/2171", ">27</strong>")
                .contains("Xã Đăk Ruồng", "A Lâm nhập lúc", "Các số trước (1)", "<s>18</s>", "Đếm thiếu thôn 8")
                .contains("Còn 5 đơn vị chưa báo cáo: Xã Đăk Tơ Lung", "chưa báo cáo", "2/7 đơn vị đã báo cáo")
                .contains("/submissions/" + figures.part(FIRST, round).value() + "/submitted")
                .contains("polyline", "I/2171", "Theo đề cương của chế độ báo cáo.");
        assertThat(text("TT-BUOI?scope=all&lang=en", Cast.SIGNATORY))
                .contains("Information meetings", "5 units have not reported it", "The last eight periods");
        pages.open("/?lang=vi", Cast.SIGNATORY);
    }

    @Test
    void findsTheSentenceInTheUnitsOwnPart() {
        String page = text("TT-BUOI?scope=unit:" + figures.unit(FIRST, round).value(), Cast.COMPILER);

        assertThat(page).doesNotContain("Xã Đăk Tờ Re", "blockquote class=\"tk-sentence\"><span>Họp");
        assertThat(page).contains("Xã Đăk Ruồng");
    }

    @Test
    void tellsWhichDefinitionHoldsAndOnWhatBasis() {
        String page = text("DS-CON3?scope=all", Cast.COMPILER);

        assertThat(page)
                .contains("Tỷ lệ sinh con thứ ba trở lên", "Cặp vợ chồng sinh con thứ ba", "đang áp dụng")
                .contains("Công văn số 45-CV/BCĐ", "Được tính từ:", "Số trẻ sinh ra");
    }

    @ParameterizedTest
    @CsvSource({
        "huong, 200", // compiles
        "thai, 200", // reviews
        "mai, 200", // signs
        "ha, 200", // keeps the records
        "lam, 200", // drafts for a contributing unit
        "nguyet, 200", // approves for it
        "quang, 0" // has no account at all
    })
    void isForThoseWhoWorkOnTheReportOrContribute(String who, int status) {
        if (status == 0) {
            assertThat(pages.openAsStranger(address("TT-BUOI")).getStatus()).isBetween(302, 401);
            return;
        }
        assertThat(pages.open(address("TT-BUOI"), who).getStatus()).isEqualTo(status);
        assertThat(pages.open("/api/v1" + address("TT-BUOI"), who).getStatus()).isEqualTo(status);
    }

    @Test
    void showsAContributorHerOwnLineOnly() {
        for (String scope : new String[] {
            "", "?scope=all", "?scope=unit:" + figures.unit(SECOND, round).value()
        }) {
            assertThat(text("TT-BUOI" + scope, "lam"))
                    .contains("Xã Đăk Ruồng", ">20<")
                    .doesNotContain("Xã Đăk Tờ Re", "Tất cả đơn vị", ">27<");
        }
        assertThat(Pages.text(pages.open("/api/v1" + address("TT-BUOI"), "lam")))
                .contains("\"amount\":20")
                .doesNotContain(":27.0000", "Đăk Tờ Re");
    }

    @ParameterizedTest
    @CsvSource({
        "GI-DO",
        "TT-BUOI?scope=group:khong-co",
        "TT-BUOI?scope=unit:00000000-0000-0000-0000-000000000000",
        "TT-BUOI?scope=own",
        "TT-BUOI?span=bao-gio",
        "origin?asks=gi-do"
    })
    void isNotThereForWhatIsNoFigure(String place) {
        assertThat(pages.open(address(place), Cast.COMPILER).getStatus()).isEqualTo(404);
    }

    @Test
    void findsTheWayFromAFigureOfAText() {
        assertThat(pages.open(address("origin?asks=TT-BUOI/all/previous/difference"), Cast.COMPILER)
                        .getRedirectedUrl())
                .isEqualTo(address("TT-BUOI?scope=all&span=this"));
    }

    private String text(String place, String who) {
        return Pages.text(pages.open(address(place), who));
    }

    private static String address(String place) {
        return "/rounds/" + round.value() + "/figures/" + place;
    }
}
