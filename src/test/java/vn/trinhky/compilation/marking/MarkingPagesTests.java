package vn.trinhky.compilation.marking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.trinhky.cast.Cast;
import vn.trinhky.cast.OnDemoPages;
import vn.trinhky.cast.Pages;
import vn.trinhky.cast.RoundInHand;
import vn.trinhky.compilation.Compilation;
import vn.trinhky.compilation.ReportId;
import vn.trinhky.compilation.ReportMarking;
import vn.trinhky.compilation.refusals.ReportNotInHand;
import vn.trinhky.regime.ReportingPeriod;
import vn.trinhky.word.marks.DocumentMarks.Urgency;
import vn.trinhky.word.marks.Secrecy;
import vn.trinhky.word.marks.SecretDocument;

@OnDemoPages
@Tag("signing")
class MarkingPagesTests {

    @Autowired
    RoundInHand rounds;

    @Autowired
    ReportMarking marking;

    @Autowired
    Compilation compilation;

    @Autowired
    Cast cast;

    @Autowired
    Pages pages;

    @Test
    void markAReportUntilItGoesToReviewAndNeverAsSecret() {
        ReportId report = rounds.collected(new ReportingPeriod(2824, 1));
        String address = "/reports/" + report.value() + "/marks";
        assertThat(Pages.text(pages.press(address, Cast.CLERK, "urgency", "URGENT", "secrecy", "SECRET")))
                .contains("MẬT", "Luật Bảo vệ bí mật nhà nước");
        assertThat(compilation.report(report).urgency()).isNull();
        assertThatThrownBy(() -> marking.mark(report, null, Secrecy.TOP_SECRET, cast.compiler()))
                .isInstanceOf(SecretDocument.class);

        pages.press(address, Cast.CLERK, "urgency", "EXPRESS");
        assertThat(Pages.text(pages.open(address, Cast.COMPILER))).contains("tk-urgent", "HỎA TỐC");
        assertThat(Pages.text(pages.open("/", Cast.COMPILER))).contains("HỎA TỐC");
        assertThat(pages.open(address, "lam").getStatus()).isEqualTo(404);

        rounds.writeAll(report);
        compilation.sendToReview(report, cast.compiler());
        assertThatThrownBy(() -> marking.mark(report, Urgency.URGENT, Secrecy.NONE, cast.compiler()))
                .isInstanceOf(ReportNotInHand.class);
        assertThat(compilation.frozen(report, 1).urgency()).isEqualTo(Urgency.EXPRESS);
        assertThat(Pages.text(pages.open("/rounds/" + round(report) + "/journal", Cast.COMPILER)))
                .contains("Chọn độ khẩn: HỎA TỐC.");
    }

    private UUID round(ReportId report) {
        return compilation.report(report).round().value();
    }
}
