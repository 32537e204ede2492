package vn.trinhky.workflow.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;
import vn.trinhky.cast.Cast;
import vn.trinhky.cast.Clerk;
import vn.trinhky.cast.CountedStatements;
import vn.trinhky.cast.DemoPages;
import vn.trinhky.cast.RoundInHand;
import vn.trinhky.compilation.Compilation;
import vn.trinhky.compilation.ReportId;
import vn.trinhky.dispatch.Watching;
import vn.trinhky.drafting.Drafting;
import vn.trinhky.drafting.SubmissionId;
import vn.trinhky.journal.Chronicle;
import vn.trinhky.journal.Chronicle.Way;
import vn.trinhky.journal.Milestone;
import vn.trinhky.office.OfficeDirectory;
import vn.trinhky.office.Officer;
import vn.trinhky.office.Unit;
import vn.trinhky.office.UnitId;
import vn.trinhky.office.UnitKind;
import vn.trinhky.office.absence.AbsenceKeeping;
import vn.trinhky.office.absence.Stay;
import vn.trinhky.regime.RegimeId;
import vn.trinhky.regime.RegimePlan;
import vn.trinhky.regime.Reporting;
import vn.trinhky.regime.ReportingPeriod;
import vn.trinhky.regime.ReportingRegime;
import vn.trinhky.regime.RoundId;
import vn.trinhky.review.Reviewing;
import vn.trinhky.web.Formats;

@DemoPages
@Tag("deadlines")
class MapPagesTests {

    private static final LocalDate FAR = LocalDate.of(2999, 12, 31);

    @Autowired
    Clerk clerk;

    @Autowired
    Cast cast;

    @Autowired
    RoundInHand rounds;

    @Autowired
    Reporting reporting;

    @Autowired
    Drafting drafting;

    @Autowired
    Compilation compilation;

    @Autowired
    Reviewing reviewing;

    @Autowired
    Watching watching;

    @Autowired
    OfficeDirectory office;

    @Autowired
    CountedStatements statements;

    @Autowired
    Chronicle chronicle;

    @Autowired
    AbsenceKeeping keeping;

    @Autowired
    JdbcClient database;

    @Autowired
    Clock clock;

    @Test
    void saysWhoHoldsTheReportAndLeadsHerToIt() {
        ReportId report = rounds.cleared(new ReportingPeriod(2980, 1));
        String place = "href=\"/reports/" + report.value() + "/signature\"";
        String signatory = cast.signatory().fullName();

        assertThat(map(Cast.SIGNATORY, roundOf(report))).bodyText().contains(signatory, place, "đang chờ");
        assertThat(map(Cast.CLERK, roundOf(report)))
                .bodyText()
                .contains(signatory)
                .doesNotContain(place);
    }

    @Test
    void drawsAllStepsAndMarksThoseThatAreOver() {
        ReportId report = rounds.cleared(new ReportingPeriod(2980, 2));

        assertThat(map(Cast.COMPILER, roundOf(report)))
                .hasStatusOk()
                .bodyText()
                .contains("tk-map-shape is-passed\" data-element=\"compile\"")
                .contains("tk-map-shape is-waiting\" data-element=\"sign\"")
                .contains("tk-map-shape is-ahead\" data-element=\"issue\"")
                .contains("tk-map-arrow is-passed\"")
                .contains("class=\"is-passed\" data-step=\"collect\"")
                .contains("aria-current=\"step\"");
    }

    @Test
    void namesEverybodyWhoReviewsAtTheSameTime() {
        ReportId report = rounds.underReview(new ReportingPeriod(2980, 3));

        assertThat(map(Cast.COMPILER, roundOf(report)))
                .bodyText()
                .contains("2 người")
                .contains(cast.officer(Cast.FIRST_REVIEWER).fullName())
                .contains(cast.officer(Cast.SECOND_REVIEWER).fullName());
    }

    @Test
    void putsWhatWasReturnedAheadAgain() {
        ReportId report = rounds.underReview(new ReportingPeriod(2980, 4));
        reviewing.sendBack(report, "Chưa khớp", cast.officer(Cast.FIRST_REVIEWER));
        reviewing.clear(report, cast.officer(Cast.SECOND_REVIEWER));

        assertThat(map(Cast.COMPILER, roundOf(report)))
                .bodyText()
                .contains("is-waiting\" data-element=\"compile\"")
                .contains("is-ahead\" data-element=\"review\"")
                .contains("href=\"/reports/" + report.value() + "/text\"");
    }

    @Test
    void saysThatNothingWaitsWhenTheRoundIsOver() {
        ReportId report = rounds.issued(new ReportingPeriod(2981, 1));
        assertThat(map(Cast.COMPILER, roundOf(report)))
                .bodyText()
                .contains("các nơi nhận chưa xác nhận", "/reports/" + report.value() + "/dispatch");

        watching.closeAll(report, "Đã gửi bản giấy", cast.clerk());
        assertThat(map(Cast.COMPILER, roundOf(report)))
                .bodyText()
                .contains("Không còn bước nào đang chờ", "is-passed\" data-element=\"close\"");
    }

    @Test
    void countsThePartsForTheCompilerAndListsThoseAtOnePlace() {
        RoundId round = rounds.open(new ReportingPeriod(2981, 2));
        rounds.submit(Cast.COMMUNES.get(0), round);
        drafting.requestApproval(rounds.write(Cast.COMMUNES.get(1), round), cast.officer("khoi"));

        assertThat(map(Cast.COMPILER, round))
                .bodyText()
                .contains("Đang soạn: 5", "Chờ lãnh đạo duyệt: 1", "Đã nộp: 1", "5 đơn vị")
                .doesNotContain(cast.officer("blai").fullName());
        assertThat(clerk.opens(Cast.COMPILER, address(round) + "?state=AWAITING_APPROVAL"))
                .bodyText()
                .contains(cast.officer("blai").fullName())
                .doesNotContain(cast.officer("loan").fullName());
    }

    @Test
    void showsAUnitItsOwnPartAndNoOther() {
        RoundId round = rounds.open(new ReportingPeriod(2981, 3));
        SubmissionId own = rounds.partOf("lam", round);

        assertThat(map("lam", round))
                .hasStatusOk()
                .bodyText()
                .contains("Phần của đơn vị bạn", cast.officer("lam").fullName(), "/submissions/" + own.value())
                .contains("is-waiting\" data-element=\"draft\"")
                .doesNotContain(cast.officer("khoi").fullName(), "xã Tân Lập");
    }

    @Test
    void isLinkedFromTheRoundAndNotThereForStrangers() {
        RoundId round = rounds.open(new ReportingPeriod(2981, 4));
        assertThat(clerk.opens("lam", "/rounds/" + round.value())).bodyText().contains(address(round));
        assertThat(map(Cast.COMPILER, new RoundId(UUID.randomUUID()))).hasStatus(404);
        RoundId foreign = open(regime(units(2)), 2982);
        assertThat(map("lam", foreign)).hasStatus(404);
    }

    @Test
    void speaksEnglishToo() {
        ReportId report = rounds.cleared(new ReportingPeriod(2983, 1));
        assertThat(clerk.opens(Cast.COMPILER, address(roundOf(report)) + "?lang=en"))
                .bodyText()
                .contains("Layout", "Process map", "Seal and")
                .doesNotContain("Thẩm định", "Đóng dấu");
    }

    @Test
    void saysHowLongAStepTookInEarlierRounds() {
        RegimeId regime = regime(communes());
        RoundId first = open(regime, 2984);
        assertThat(map(Cast.COMPILER, first)).bodyText().doesNotContain("trung vị");
        rounds.submit(Cast.COMMUNES.get(0), first);
        rounds.submit(Cast.COMMUNES.get(1), first);
        reporting.closeCollection(first, cast.compiler());

        assertThat(map(Cast.COMPILER, open(regime, 2985)))
                .bodyText()
                .contains("thường 1 phút (trung vị của 1 lần ở các kỳ trước, không tính ngày nghỉ)")
                .contains("thường 1 phút (trung vị của 2 lần ở các kỳ trước, không tính ngày nghỉ)");
    }

    /** The same reckoning stands in the program and in the database; this holds one against the other. */
    @Test
    @Transactional
    void leavesDaysOffOutOfWhatAUnitUsuallyNeeds() {
        UUID dossier = UUID.randomUUID();
        database.sql("insert into journal_chain values (?, 2, 'x')")
                .param(dossier)
                .update();
        entry(dossier, 1, Milestone.ROUND_OPENED, "2026-06-05T12:00:00+07:00", "{}");
        entry(dossier, 2, Milestone.PART_SENT_FOR_APPROVAL, "2026-06-08T18:00:00+07:00", "{\"unit\": \"Xã A\"}");
        List<Instant> weekend = List.of(Instant.parse("2026-06-05T17:00:00Z"), Instant.parse("2026-06-06T17:00:00Z"));
        Way drafted = new Way("draft", null, Milestone.PART_SENT_FOR_APPROVAL);

        assertThat(chronicle.usual(List.of(dossier), new Chronicle.Manner("unit", List.of(drafted), weekend)))
                .extracting(Chronicle.Usual::median)
                .containsExactly(Duration.ofHours(30));
        assertThat(chronicle.usual(List.of(dossier), new Chronicle.Manner("unit", List.of(drafted), List.of())))
                .extracting(Chronicle.Usual::median)
                .containsExactly(Duration.ofHours(78));
    }

    @Test
    void namesWhoStandsInForThoseWhoAreAway() {
        RoundId round = rounds.open(new ReportingPeriod(3440, 1));
        Officer loan = cast.officer("loan");
        LocalDate today = LocalDate.now(clock);
        UUID absence = keeping.set(
                loan.id(), new Stay(today, today, cast.officer("hung").id(), null), loan);
        try {
            String away = "vắng đến hết " + new Formats().date(today) + ", Vũ Mạnh Hùng làm thay";
            assertThat(map("loan", round)).bodyText().contains("thay)</text>", away);
            assertThat(clerk.opens(Cast.COMPILER, address(round) + "?state=DRAFT"))
                    .bodyText()
                    .contains(away);
        } finally {
            keeping.end(absence, null, loan);
        }
    }

    @Test
    void answersProgramsAsItAnswersPeople() {
        ReportId report = rounds.cleared(new ReportingPeriod(2986, 1));
        assertThat(clerk.opens(Cast.SIGNATORY, "/api/v1" + address(roundOf(report))))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.report.steps[?(@.state == 'WAITING')].now.place")
                .asArray()
                .containsExactly("/reports/" + report.value() + "/signature");
    }

    @Test
    void asksTheDatabaseNoMoreOftenForMoreUnitsAndShowsThemPageByPage() {
        RoundId few = open(regime(units(2)), 2987);
        RoundId many = open(regime(units(130)), 2988);

        assertThat(statements.in(() -> map(Cast.COMPILER, many)))
                .isEqualTo(statements.in(() -> map(Cast.COMPILER, few)))
                .isBetween(10, 30);
        assertThat(map(Cast.COMPILER, many))
                .bodyText()
                .contains("Đang soạn: 130", "Trang 1/3", "Xã bản đồ 60<")
                .doesNotContain("Xã bản đồ 61<");
        assertThat(clerk.opens(Cast.COMPILER, address(many) + "?state=DRAFT&page=3"))
                .bodyText()
                .contains("Trang 3/3", "Xã bản đồ 130<")
                .doesNotContain("Xã bản đồ 120<");
        assertThat(clerk.opens(Cast.COMPILER, address(many) + "?find=ban do 11"))
                .bodyText()
                .contains("Có 11 trong 130 đơn vị", "Đang soạn: 11", "Xã bản đồ 11<", "Xã bản đồ 119<")
                .doesNotContain("Xã bản đồ 12<", "Trang 1/");
        assertThat(clerk.opens(Cast.COMPILER, address(many) + "?late=true"))
                .bodyText()
                .contains("Không có đơn vị nào như vậy")
                .doesNotContain("Xã bản đồ 1<");
        assertThat(clerk.opens(Cast.COMPILER, address(few))).bodyText().doesNotContain("name=\"find\"");
    }

    private void entry(UUID dossier, int position, Milestone milestone, String at, String unit) {
        database.sql("insert into journal_entry values (?, ?, ?::timestamptz, 'A', ?, ?::jsonb, 'x', 'x')")
                .params(dossier, position, at, milestone.name(), unit)
                .update();
    }

    private MvcTestResult map(String who, RoundId round) {
        return clerk.opens(who, address(round));
    }

    private static String address(RoundId round) {
        return "/rounds/" + round.value() + "/map";
    }

    private RoundId roundOf(ReportId report) {
        return compilation.report(report).round();
    }

    private List<UnitId> communes() {
        return demoPlan().contributors();
    }

    private RegimePlan demoPlan() {
        return reporting.compiledBy(cast.compiler()).get(0).plan();
    }

    private RegimeId regime(List<UnitId> contributors) {
        RegimePlan plan = demoPlan().changed().contributors(contributors).plan();
        RegimeId regime = new RegimeId(UUID.randomUUID());
        reporting.introduce(new ReportingRegime(regime, "MAP-" + regime.value(), "Báo cáo bản đồ", plan));
        return regime;
    }

    private RoundId open(RegimeId regime, int year) {
        return reporting.openRound(regime, new ReportingPeriod(year, 1), FAR, cast.compiler());
    }

    private List<UnitId> units(int count) {
        List<UnitId> units = new ArrayList<>();
        for (int number = 1; number <= count; number++) {
            UnitId id = new UnitId(UUID.randomUUID());
            String name = "Xã bản đồ " + number;
            office.register(
                    new Unit(id, "MAP" + id.value(), UnitKind.PEOPLES_COMMITTEE, name, name, LocalDate.of(2020, 1, 1)));
            units.add(id);
        }
        return units;
    }
}
