package vn.trinhky.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.trinhky.manuscript.Manuscript;

/** The lines above the signature: authority bold, posts upright. (Guidance 36-HD/VPTW) */
class CapacityTests {

    @Test
    void setsPostsAlikeWhenNoLineNamesAnAuthority() {
        OfficialDocument report = ReferenceReportTests.report(LayoutProfile.PARTY_HD36_2018, Manuscript.empty());

        assertThat(PrintedLines.of(report, Map.of()).capacity())
                .extracting(PrintedLines.CapacityLine::isAuthority)
                .containsExactly(false, false, false);
    }

    @Test
    void setsTheAuthorityApartFromThePost() {
        assertThat(PrintedLines.of(ReportOfSeven.party(), Map.of()).capacity())
                .isEqualTo(List.of(
                        new PrintedLines.CapacityLine("K/T TRƯỞNG BAN", true),
                        new PrintedLines.CapacityLine("PHÓ TRƯỞNG BAN", false)));
    }
}
