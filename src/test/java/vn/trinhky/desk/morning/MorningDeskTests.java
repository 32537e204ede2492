package vn.trinhky.desk.morning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.trinhky.cast.Cast;
import vn.trinhky.cast.Clerk;
import vn.trinhky.cast.CountedStatements;
import vn.trinhky.cast.DemoPages;
import vn.trinhky.cast.RoundInHand;
import vn.trinhky.desk.agenda.Dues;
import vn.trinhky.drafting.Drafting;
import vn.trinhky.drafting.SubmissionId;
import vn.trinhky.regime.Reporting;
import vn.trinhky.regime.ReportingPeriod;
import vn.trinhky.regime.Round;
import vn.trinhky.regime.RoundId;
import vn.trinhky.workflow.OpenTask;
import vn.trinhky.workflow.Tasks;

@DemoPages
@Tag("deadlines")
class MorningDeskTests {

    private static final LocalDate FAR = LocalDate.of(2999, 12, 31);

    @Autowired
    private Clerk clerk;

    @Autowired
    private Cast cast;

    @Autowired
    private RoundInHand rounds;

    @Autowired
    private Reporting reporting;

    @Autowired
    private Drafting drafting;

    @Autowired
    private Tasks tasks;

    @Autowired
    private Dues dues;

    @Autowired
    private JdbcClient database;

    @Autowired
    private CountedStatements statements;

    @Autowired
    private Clock clock;

    @Test
    void putsWhatIsLateFirstAndCountsItInTheTitle() {
        RoundId late = rounds.open(new ReportingPeriod(3400, 1));
        RoundId today = rounds.open(new ReportingPeriod(3400, 2));
        due(late, LocalDate.now(clock).minusDays(3));
        due(today, LocalDate.now(clock));
        try {
            assertThat(clerk.opens("tuan", "/"))
                    .hasStatusOk()
                    .bodyText()
                    .containsPattern("<title>\\(\\d+, 1 quá hạn\\) ")
                    .containsSubsequence(
                            "id=\"late\"",
                            "quý I/3400",
                            "quá hạn 3 ngày",
                            "id=\"today\"",
                            "quý II/3400",
                            "hạn hôm nay");
        } finally {
            due(late, FAR);
            due(today, FAR);
        }
    }

    @Test
    void saysWhoHasWhatWasHandedOnAndSinceWhen() {
        RoundId round = rounds.open(new ReportingPeriod(3401, 1));
        SubmissionId part = rounds.write(Cast.COMMUNES.get(0), round);
        drafting.requestApproval(part, cast.officer("lam"));
        assertThat(clerk.opens("lam", "/?words=I/3401"))
                .hasStatusOk()
                .bodyText()
                .containsSubsequence("id=\"elsewhere\"", "Duyệt phần của đơn vị", "quý I/3401", "Y Nguyệt giữ từ");
        assertThat(clerk.opens("nguyet", "/?words=I/3401"))
                .bodyText()
                .contains("/submissions/" + part.value())
                .doesNotContain("id=\"elsewhere\"");
    }

    @Test
    void tellsTheCompilerWhereHerReportIsAndHowManyHaveSent() {
        rounds.underReview(new ReportingPeriod(3402, 1));
        RoundId collecting = rounds.open(new ReportingPeriod(3402, 2));
        rounds.submit(Cast.COMMUNES.get(1), collecting);
        assertThat(clerk.opens(Cast.COMPILER, "/?words=3402"))
                .bodyText()
                .contains("1/7 đơn vị đã nộp")
                .containsSubsequence("id=\"elsewhere\"", "Thẩm định báo cáo", "quý I/3402", "giữ từ");
    }

    @Test
    void showsOnlyWhatTheFilterLetsThrough() {
        rounds.open(new ReportingPeriod(3403, 1));
        rounds.open(new ReportingPeriod(3403, 2));
        assertThat(clerk.opens("khoi", "/?words=II/3403&kind=draft"))
                .bodyText()
                .contains("quý II/3403", "Đang lọc: 1 trong ", "Bỏ lọc");
        assertThat(clerk.opens("khoi", "/?kind=approval")).bodyText().contains("Không có việc nào khớp bộ lọc");
        assertThat(clerk.opens("khoi", "/?regime=x&unit=%27&words=%25"))
                .hasStatusOk()
                .bodyText()
                .contains("Không có việc nào khớp bộ lọc");
        assertThat(clerk.opens("khoi", "/api/v1/desk?words=QUY ii/3403"))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.toDo[*].period")
                .isEqualTo(List.of("quý II/3403"));
    }

    @Test
    void knowsTheDayOfEveryOpenTaskInAFewStatements() {
        RoundId round = rounds.open(new ReportingPeriod(3404, 1));
        List<OpenTask> open = tasks.open();
        Map<OpenTask, LocalDate> due = dues.of(open);
        Round known = reporting.round(round);
        assertThat(open.stream()
                        .filter(task ->
                                task.round().equals(round) && task.step().equals("draft")))
                .hasSize(7)
                .allSatisfy(task ->
                        assertThat(due.get(task)).isEqualTo(known.deadlineFor(Objects.requireNonNull(task.unit()))));
        assertThat(statements.in(() -> dues.of(tasks.open()))).isBetween(3, 7);
    }

    private void due(RoundId round, LocalDate day) {
        database.sql("update round set deadline = ? where round_id = ?")
                .params(day, round.value())
                .update();
    }
}
