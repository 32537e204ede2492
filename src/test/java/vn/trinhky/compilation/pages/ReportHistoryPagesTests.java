package vn.trinhky.compilation.pages;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.trinhky.cast.Cast;
import vn.trinhky.cast.Clerk;
import vn.trinhky.cast.DemoPages;
import vn.trinhky.cast.RoundInHand;
import vn.trinhky.compilation.Compilation;
import vn.trinhky.compilation.Report;
import vn.trinhky.compilation.ReportId;
import vn.trinhky.compilation.ReportWriting;
import vn.trinhky.drafting.SubmissionId;
import vn.trinhky.journal.Journal;
import vn.trinhky.journal.Milestone;
import vn.trinhky.manuscript.notation.PlainTextWriter;
import vn.trinhky.regime.ReportingPeriod;
import vn.trinhky.regime.RoundId;

@Tag("writing")
@DemoPages
class ReportHistoryPagesTests {

    private static int year = 2110;

    @Autowired
    private Clerk clerk;

    @Autowired
    private RoundInHand rounds;

    @Autowired
    private Compilation compilation;

    @Autowired
    private ReportWriting writing;

    @Autowired
    private Journal journal;

    @Autowired
    private Cast cast;

    private RoundId round;
    private ReportId report;
    private String address;

    @BeforeEach
    void takeAPartOver() {
        round = rounds.open(new ReportingPeriod(year++, 1));
        SubmissionId part = rounds.submit(Cast.COMMUNES.get(0), round);
        report = compilation.reportOf(round).orElseThrow().id();
        rounds.takeOver(report, "I.1", part);
        address = "/reports/" + report.value() + "/text/history";
    }

    @Test
    void listsWhatWasTakenOverAndLeadsThereFromTheText() {
        assertThat(clerk.opens(Cast.COMPILER, "/reports/" + report.value() + "/text"))
                .bodyText()
                .contains("href=\"" + address + "\"");
        assertThat(clerk.opens(Cast.COMPILER, address))
                .hasStatusOk()
                .bodyText()
                .contains("Phiên bản 1", "văn bản lúc mở kỳ", "Phiên bản 2", "lấy nội dung của đơn vị");
    }

    @Test
    void comparesOnlyTheSectionsThatDiffer() {
        write("I.2", "- Ban hành 3 văn bản.");
        assertThat(clerk.opens(Cast.COMPILER, address + "/comparison?from=2"))
                .bodyText()
                .contains("I.2.", "Ban hành 3 văn bản.", "Hai bản khác nhau ở 1 trong số")
                .doesNotContain("Họp giao ban hằng tháng");
    }

    @Test
    void bringsAnEarlierVersionBackAndSaysSoInTheJournal() {
        write("I.1", "- Viết lại.");
        assertThat(clerk.sends(Cast.COMPILER, address + "/2/bringing-back"))
                .hasRedirectedUrl("/reports/" + report.value() + "/text");
        assertThat(PlainTextWriter.write(report().texts().of("I.1"))).contains("Họp giao ban hằng tháng");
        assertThat(journal.entries(round.value()))
                .anyMatch(entry -> entry.milestone().equals(Milestone.REPORT_TEXT_BROUGHT_BACK.name()));
        assertThat(clerk.opens(Cast.COMPILER, address)).bodyText().contains("Phiên bản 4", "lấy lại phiên bản cũ");
    }

    @Test
    void refusesToBringBackWhatLiesBeforeTheReviewers() {
        rounds.writeAll(report);
        for (Cast.Commune commune : Cast.COMMUNES.subList(1, Cast.COMMUNES.size())) {
            rounds.submit(commune, round);
        }
        compilation.sendToReview(report, cast.compiler());
        assertThat(clerk.opens(Cast.COMPILER, address + "/comparison?to=2"))
                .bodyText()
                .contains("disabled")
                .doesNotContain("để soạn tiếp?");
        assertThat(clerk.sends(Cast.COMPILER, "/api/v1" + address + "/2/bringing-back"))
                .hasStatus(409);
    }

    @Test
    void isShutToThoseWhoDoNotCompile() {
        assertThat(clerk.opens("lam", address)).hasStatus(403);
        assertThat(clerk.opens("lam", "/api/v1" + address)).hasStatus(403);
        assertThat(clerk.opens(Cast.COMPILER, "/api/v1" + address + "/2"))
                .bodyJson()
                .extractingPath("$.line.occasion")
                .isEqualTo("TAKEN_OVER");
    }

    private Report report() {
        return compilation.report(report);
    }

    private void write(String section, String text) {
        writing.write(report, section, text, report().version(), cast.compiler());
    }
}
