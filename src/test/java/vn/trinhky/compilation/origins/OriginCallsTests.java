package vn.trinhky.compilation.origins;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.trinhky.cast.Cast;
import vn.trinhky.cast.Clerk;
import vn.trinhky.cast.DemoPages;
import vn.trinhky.cast.RoundInHand;
import vn.trinhky.compilation.Compilation;
import vn.trinhky.compilation.ReportId;
import vn.trinhky.drafting.SubmissionId;
import vn.trinhky.regime.ReportingPeriod;

@DemoPages
@Tag("compiling")
class OriginCallsTests {

    @Autowired
    private Clerk clerk;

    @Autowired
    private RoundInHand rounds;

    @Autowired
    private Compilation compilation;

    @Test
    void saysWhoWroteABlockAndWhereItCanBeRead() {
        ReportId report = rounds.collected(new ReportingPeriod(2301, 1));
        SubmissionId part = rounds.partOf(
                Cast.COMMUNES.get(0).drafter(), compilation.report(report).round());
        rounds.takeOver(report, "I.1", part);
        String sections = "/api/v1/reports/" + report.value() + "/sections/";
        assertThat(clerk.opens(Cast.COMPILER, sections + "I.1/origins"))
                .hasStatusOk()
                .bodyText()
                .contains("\"kind\":\"PART\"", "nộp lần 1", "/submissions/" + part.value() + "/submitted");
        assertThat(clerk.opens(Cast.COMPILER, sections + "I.2/origins"))
                .bodyText()
                .isEqualTo("[]");
        assertThat(clerk.opens(Cast.COMMUNES.get(0).drafter(), sections + "I.1/origins"))
                .hasStatus(403);
    }
}
