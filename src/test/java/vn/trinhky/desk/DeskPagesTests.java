package vn.trinhky.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.trinhky.cast.Cast;
import vn.trinhky.cast.Clerk;
import vn.trinhky.cast.CountedStatements;
import vn.trinhky.cast.DemoPages;
import vn.trinhky.cast.RoundInHand;
import vn.trinhky.compilation.Compilation;
import vn.trinhky.compilation.ReportId;
import vn.trinhky.drafting.SubmissionId;
import vn.trinhky.office.UnitId;
import vn.trinhky.regime.RegimeId;
import vn.trinhky.regime.RegimePlan;
import vn.trinhky.regime.Reporting;
import vn.trinhky.regime.ReportingPeriod;
import vn.trinhky.regime.ReportingRegime;
import vn.trinhky.regime.RoundId;

@DemoPages
class DeskPagesTests {

    @Autowired
    Clerk clerk;

    @Autowired
    Cast cast;

    @Autowired
    RoundInHand rounds;

    @Autowired
    Reporting reporting;

    @Autowired
    Compilation compilation;

    @Autowired
    CountedStatements statements;

    @Test
    void leadsEveryTaskToThePlaceWhereItIsDone() {
        ReportId report = rounds.cleared(new ReportingPeriod(2041, 1));
        assertThat(clerk.opens(Cast.SIGNATORY, "/"))
                .hasStatusOk()
                .bodyText()
                .contains("/reports/" + report.value() + "/signature", "Ký báo cáo", "quý I/2041");
    }

    @Test
    void leadsADrafterToHerPartAndNamesHerUnit() {
        RoundId round = rounds.open(new ReportingPeriod(2041, 2));
        SubmissionId part = rounds.partOf("lam", round);
        assertThat(clerk.opens("lam", "/")).bodyText().contains("/submissions/" + part.value(), "xã Đăk Ruồng");
    }

    @Test
    void saysThatNothingWaits() {
        assertThat(clerk.opens(Cast.ADMINISTRATOR, "/"))
                .hasStatusOk()
                .bodyText()
                .contains("Không có việc đang chờ");
    }

    @Test
    void showsTheCompilerAllUnitsAndAUnitOnlyItself() {
        RoundId round = rounds.open(new ReportingPeriod(2041, 3));
        String address = "/rounds/" + round.value();
        assertThat(clerk.opens(Cast.COMPILER, address)).bodyText().contains("xã Đăk Ruồng", "xã Tân Lập");
        assertThat(clerk.opens("lam", address))
                .bodyText()
                .contains("xã Đăk Ruồng", "Phần của đơn vị bạn")
                .doesNotContain("xã Tân Lập", "Kết thúc thu thập", "/journal");
    }

    @Test
    void namesTheMissingUnitsBeforeTheCollectionEnds() {
        RoundId round = rounds.open(new ReportingPeriod(2041, 4));
        rounds.submit(Cast.COMMUNES.get(0), round);
        String address = "/rounds/" + round.value();
        assertThat(clerk.opens(Cast.COMPILER, address)).bodyText().contains("6 đơn vị sau sẽ được ghi là không nộp");
        assertThat(clerk.sends(Cast.COMPILER, address + "/collection-end")).hasRedirectedUrl(address);
        assertThat(clerk.opens(Cast.COMPILER, address)).bodyText().contains("Không nộp");
    }

    @Test
    void opensARoundAndKeepsTheFormWhenItIsRefused() {
        String regime =
                reporting.compiledBy(cast.compiler()).get(0).id().value().toString();
        String[] form = {"regime", regime, "year", "2042", "quarter", "3", "deadline", "2042-09-14"};
        assertThat(clerk.sends(Cast.COMPILER, "/rounds/new", form)).hasStatus3xxRedirection();
        assertThat(clerk.sends(Cast.COMPILER, "/rounds/new", form))
                .hasStatus(409)
                .bodyText()
                .contains("quý III/2042 đã được mở", "value=\"2042-09-14\"");
        assertThat(clerk.sends(Cast.COMPILER, "/rounds/new", "regime", regime, "year", "2042", "quarter", "4"))
                .hasStatus(422)
                .bodyText()
                .contains("Vui lòng chọn hạn nộp", "value=\"2042\"");
        String[] mistyped = {"regime", regime, "year", "20420", "quarter", "3", "deadline", "2042-09-14"};
        assertThat(clerk.sends(Cast.COMPILER, "/rounds/new", mistyped))
                .hasStatus(422)
                .bodyText()
                .contains("Trong năm không có kỳ này", "value=\"20420\"");
    }

    @Test
    void proposesThePlannedDeadlineOfThePeriod() {
        assertThat(clerk.opens(Cast.COMPILER, "/rounds/new?year=2043&quarter=2"))
                .bodyText()
                .contains("value=\"2043-06-16\"");
    }

    @Test
    void showsTheJournalWithAWholeChainToThoseWhoWorkOnTheReport() {
        RoundId round = compilation
                .report(rounds.underReview(new ReportingPeriod(2044, 1)))
                .round();
        String address = "/rounds/" + round.value() + "/journal";
        assertThat(clerk.opens(Cast.FIRST_REVIEWER, address + "/check"))
                .hasStatusOk()
                .bodyText()
                .contains("Mở kỳ báo cáo quý I/2044, hạn nộp 31/12/2999.", "Chuỗi nguyên vẹn", "duyệt và nộp lần 1");
        assertThat(clerk.opens("lam", address)).hasStatus(404);
    }

    @Test
    void asksTheDatabaseNoMoreOftenForMoreUnits() {
        RoundId few = roundOf(2);
        RoundId many = roundOf(7);
        assertThat(statements.in(() -> clerk.opens(Cast.COMPILER, "/rounds/" + many.value())))
                .isEqualTo(statements.in(() -> clerk.opens(Cast.COMPILER, "/rounds/" + few.value())))
                .isBetween(5, 25);
    }

    @Test
    void asksTheDatabaseNoMoreOftenForMoreTasks() {
        rounds.open(new ReportingPeriod(2045, 1));
        int before = statements.in(() -> clerk.opens("khoi", "/"));
        rounds.open(new ReportingPeriod(2045, 2));
        rounds.open(new ReportingPeriod(2045, 3));
        assertThat(statements.in(() -> clerk.opens("khoi", "/")))
                .isEqualTo(before)
                .isBetween(5, 26);
    }

    private RoundId roundOf(int units) {
        RegimePlan plan = reporting.compiledBy(cast.compiler()).get(0).plan();
        List<UnitId> contributors = plan.contributors().subList(0, units);
        RegimePlan smaller = plan.changed().contributors(contributors).plan();
        RegimeId regime = new RegimeId(UUID.randomUUID());
        reporting.introduce(new ReportingRegime(regime, "OF-" + units, "Báo cáo của " + units + " đơn vị", smaller));
        return reporting.openRound(
                regime, new ReportingPeriod(2046, 1), java.time.LocalDate.of(2999, 12, 31), cast.compiler());
    }
}
