package vn.trinhky.review.changes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UnsupportedEncodingException;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.trinhky.cast.Cast;
import vn.trinhky.cast.Clerk;
import vn.trinhky.cast.CountedStatements;
import vn.trinhky.cast.DemoPages;
import vn.trinhky.cast.RoundInHand;
import vn.trinhky.compilation.Compilation;
import vn.trinhky.compilation.Report;
import vn.trinhky.compilation.ReportId;
import vn.trinhky.compilation.ReportWriting;
import vn.trinhky.regime.ReportingPeriod;
import vn.trinhky.review.Reviewing;

@Tag("compiling")
@DemoPages
class SecondReadingTests {

    @Autowired
    Clerk clerk;

    @Autowired
    Cast cast;

    @Autowired
    RoundInHand rounds;

    @Autowired
    Reviewing reviewing;

    @Autowired
    Compilation compilation;

    @Autowired
    ReportWriting writing;

    @Autowired
    SinceLastLook sinceLastLook;

    @Autowired
    ClearingSections clearing;

    @Autowired
    CountedStatements statements;

    @Test
    void opensOnWhatChangedSinceThisReviewerLooked() {
        ReportId report = rounds.underReview(new ReportingPeriod(2071, 1));
        clerk.sends(Cast.FIRST_REVIEWER, address(report) + "/remarks", "section", "I.3.1", "text", "Ghi rõ địa bàn");
        returned(report);
        write(report, "I.2", "- Nội dung mục I.2 đã viết lại.");
        compilation.sendToReview(report, cast.compiler());

        Map<String, SectionChange> changes = changes(report, Cast.FIRST_REVIEWER);
        assertThat(change(changes, "I.2").state()).isEqualTo(SectionChange.State.CHANGED);
        assertThat(change(changes, "I.2").redline()).contains("<ins>", "đã viết lại");
        assertThat(change(changes, "I.3.1").state()).isEqualTo(SectionChange.State.OPEN);
        assertThat(change(changes, "I.1").state()).isEqualTo(SectionChange.State.STILL_CLEARED);

        String page = page(Cast.FIRST_REVIEWER, address(report) + "/review");
        assertThat(page)
                .contains("thay đổi so với bản trình lần 1 mà bạn đã xem", "1 mục thay đổi; còn 2 mục")
                .contains("xem xong ở bản trình lần 1, không thay đổi", "Ghi rõ địa bàn");
        assertThat(page(Cast.FIRST_REVIEWER, address(report) + "/review?show=all"))
                .doesNotContain("<ins>", "tk-cleared\"")
                .contains("đã viết lại");
        assertThat(page(Cast.COMPILER, address(report) + "/review"))
                .doesNotContain("<ins>", "tk-cleared\"", "/review/sections/");
    }

    @Test
    void letsHerTickOffSectionsAndOpenThemAgain() {
        ReportId report = rounds.underReview(new ReportingPeriod(2071, 2));
        long all = left(report);
        clerk.sends(Cast.FIRST_REVIEWER, sections(report) + "/I.2/clearance");
        assertThat(left(report)).isEqualTo(all - 1);
        assertThat(change(changes(report, Cast.SECOND_REVIEWER), "I.2").state()).isEqualTo(SectionChange.State.NEW);
        assertThat(page(Cast.FIRST_REVIEWER, address(report) + "/review"))
                .contains("Còn " + (all - 1) + " mục chưa xem xong", "đã xem xong");

        clerk.sends(Cast.FIRST_REVIEWER, sections(report) + "/I.2/reopening");
        assertThat(left(report)).isEqualTo(all);
        assertThat(clerk.sends(Cast.COMPILER, sections(report) + "/I.2/clearance")
                        .getResponse()
                        .getStatus())
                .isIn(403, 409);
        assertThat(clerk.sends(Cast.FIRST_REVIEWER, sections(report) + "/IX.9/clearance")
                        .getResponse()
                        .getStatus())
                .isEqualTo(404);
        reviewing.clear(report, cast.officer(Cast.FIRST_REVIEWER));
        assertThat(left(report)).isZero();
    }

    @Test
    void isOpenToProgramsByTheSameVerbs() {
        ReportId report = rounds.underReview(new ReportingPeriod(2071, 4));
        String api = "/api/v1" + address(report);
        assertThat(clerk.sendsJson(
                        Cast.FIRST_REVIEWER,
                        api + "/remarks",
                        "{\"section\":\"I.2\",\"words\":{\"quote\":\"mục I.2\"},\"text\":\"Ghi tên\"}"))
                .hasStatus(201);
        assertThat(page(Cast.COMPILER, api + "/remarks")).contains("mục I.2", "\"state\":\"OPEN\"");
        assertThat(clerk.sendsJson(
                        Cast.FIRST_REVIEWER,
                        api + "/suggestions",
                        "{\"section\":\"I.2\",\"quoted\":{\"quote\":\"Nội dung\"},\"words\":\"Kết quả\"}"))
                .hasStatus(201);
        assertThat(page(Cast.COMPILER, api + "/suggestions")).contains("replacement", "Kết quả");
        assertThat(page(Cast.COMPILER, api + "/text/points")).contains("\"misfit\":false", "\"orphan\":false");
        assertThat(page(Cast.FIRST_REVIEWER, api + "/review/sections")).contains("\"state\":\"NEW\"");
    }

    @Test
    void takesNoMoreStatementsForMoreRemarksAndRounds() {
        ReportId report = rounds.underReview(new ReportingPeriod(2071, 3));
        int first = opening(report);
        for (int i = 0; i < 5; i++) {
            clerk.sends(
                    Cast.FIRST_REVIEWER,
                    address(report) + "/remarks",
                    "section",
                    "I.2",
                    "quote",
                    "Nội dung",
                    "text",
                    "Ý " + i);
        }
        assertThat(opening(report)).isEqualTo(first);
        returned(report);
        write(report, "I.2", "- Nội dung khác.");
        write(report, "I.3.1", "- Nội dung khác.");
        compilation.sendToReview(report, cast.compiler());
        assertThat(opening(report)).as("one more for the version that she saw").isLessThanOrEqualTo(first + 2);
    }

    private String page(String who, String path) {
        try {
            return clerk.opens(who, path).getResponse().getContentAsString();
        } catch (UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private int opening(ReportId report) {
        return statements.in(() -> page(Cast.FIRST_REVIEWER, address(report) + "/review"));
    }

    private void returned(ReportId report) {
        clerk.sends(Cast.FIRST_REVIEWER, address(report) + "/review/return", "reason", "Số liệu chưa khớp");
        clerk.sends(Cast.SECOND_REVIEWER, address(report) + "/review/clearance");
    }

    private void write(ReportId id, String section, String text) {
        Report report = compilation.report(id);
        writing.write(id, section, text, report.version(), cast.compiler());
    }

    private long left(ReportId report) {
        return changes(report, Cast.FIRST_REVIEWER).values().stream()
                .filter(change -> !change.done())
                .count();
    }

    private static SectionChange change(Map<String, SectionChange> changes, String section) {
        return Objects.requireNonNull(changes.get(section));
    }

    private Map<String, SectionChange> changes(ReportId report, String who) {
        int number = reviewing.newest(report).orElseThrow().number();
        return sinceLastLook.of(compilation.frozen(report, number), cast.officer(who));
    }

    private static String sections(ReportId report) {
        return address(report) + "/review/sections";
    }

    private static String address(ReportId report) {
        return "/reports/" + report.value();
    }
}
