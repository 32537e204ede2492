package vn.trinhky.review.initials;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.trinhky.cast.Cast;
import vn.trinhky.cast.OnDemoPages;
import vn.trinhky.cast.Pages;
import vn.trinhky.cast.RoundInHand;
import vn.trinhky.compilation.Compilation;
import vn.trinhky.compilation.ReportId;
import vn.trinhky.journal.Journal;
import vn.trinhky.regime.ReportingPeriod;
import vn.trinhky.review.Reviewing;

@Tag("signing")
@OnDemoPages
class InitialsTests {

    @Autowired
    RoundInHand rounds;

    @Autowired
    Cast cast;

    @Autowired
    Initials initials;

    @Autowired
    Reviewing reviewing;

    @Autowired
    Compilation compilation;

    @Autowired
    Journal journal;

    @Autowired
    Pages pages;

    @Test
    void areLeftByWhoeverSendsClearsAndPassesUnderExactlyThatVersion() {
        ReportId report = rounds.cleared(new ReportingPeriod(2795, 1));
        String digest = compilation.frozen(report, 1).digest();

        assertThat(initials.under(report, 1))
                .extracting(Initial::part, Initial::name, Initial::post, Initial::digest)
                .containsExactly(
                        tuple(Initial.Part.CONTENT, "Nguyễn Thu Hương", post("Chuyên viên tổng hợp"), digest),
                        tuple(Initial.Part.REVIEW, "A Thái", "Trưởng phòng, Phòng Dân tộc huyện", digest),
                        tuple(Initial.Part.REVIEW, "Phan Thanh Bình", "Chánh Văn phòng, Ủy ban nhân dân huyện", digest),
                        tuple(Initial.Part.LAYOUT, "Lê Ngọc Hà", post("Văn thư"), digest));
        assertThat(journal.entries(compilation.report(report).round().value()))
                .filteredOn(entry -> entry.milestone().equals("INITIALLED"))
                .hasSize(4)
                .allSatisfy(entry -> assertThat(entry.details()).containsEntry("digest", digest));
    }

    @Test
    void areNotLeftByAReviewerWhoReturnsAndNotCarriedOver() {
        ReportId report = rounds.underReview(new ReportingPeriod(2795, 2));
        reviewing.clear(report, cast.officer(Cast.FIRST_REVIEWER));
        reviewing.sendBack(report, "Chưa khớp", cast.officer(Cast.SECOND_REVIEWER));
        compilation.sendToReview(report, cast.compiler());

        assertThat(initials.under(report, 1)).extracting(Initial::name).containsExactly("Nguyễn Thu Hương", "A Thái");
        assertThat(initials.under(report, 2)).extracting(Initial::name).containsExactly("Nguyễn Thu Hương");
        assertThat(Pages.text(pages.open("/reports/" + report.value() + "/review", Cast.SECOND_REVIEWER)))
                .contains("Ký nháy vào đúng bản trình lần 2, mã băm")
                .contains("Thông qua là ký nháy vào đúng bản này.");
        assertThat(Pages.text(pages.open("/reports/" + report.value() + "/text", Cast.COMPILER)))
                .contains("Ký nháy vào đúng bản trình lần 2, mã băm");
        assertThat(Pages.text(pages.open("/api/v1/reports/" + report.value() + "/initials", Cast.CLERK)))
                .contains("\"part\":\"CONTENT\"");
        assertThat(pages.open("/api/v1/reports/" + report.value() + "/initials", "lam")
                        .getStatus())
                .isEqualTo(404);
    }

    private static String post(String title) {
        return title + ", Ban Chỉ đạo Cuộc vận động huyện";
    }
}
