package vn.trinhky.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.trinhky.cast.Cast;
import vn.trinhky.cast.Clerk;
import vn.trinhky.cast.CountedStatements;
import vn.trinhky.cast.DemoPages;
import vn.trinhky.cast.ManyUnits;
import vn.trinhky.cast.RoundInHand;
import vn.trinhky.drafting.brief.AlikeParts;
import vn.trinhky.drafting.brief.PartsMeant;
import vn.trinhky.drafting.brief.PartsOfRound;
import vn.trinhky.office.UnitId;
import vn.trinhky.regime.Reporting;
import vn.trinhky.regime.ReportingPeriod;
import vn.trinhky.regime.RoundChanging;
import vn.trinhky.regime.RoundId;
import vn.trinhky.regime.changing.UnitChange;

@DemoPages
@Tag("deadlines")
class RoundOfManyUnitsTests {

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
    RoundChanging changing;

    @Autowired
    ManyUnits manyUnits;

    @Autowired
    PartsOfRound parts;

    @Autowired
    CountedStatements statements;

    @Test
    void showsAPageOfThemCountsAllAndAsksTheDatabaseNoMoreOften() {
        RoundId few = open(3462, 2);
        RoundId many = open(3463, 123);
        rounds.submit(Cast.COMMUNES.get(0), few);
        rounds.submit(Cast.COMMUNES.get(0), many);

        assertThat(statements.in(() -> page(many, "")))
                .isEqualTo(statements.in(() -> page(few, "")))
                .isBetween(5, 30);
        assertThat(page(few, "")).bodyText().doesNotContain("name=\"find\"", "Trang 1/", "Tất cả: ");
        assertThat(page(many, ""))
                .bodyText()
                .contains("1/130 đơn vị đã nộp", "Tất cả: 130", "Đang soạn: 129", "Đã nộp: 1", "Trang 1/3")
                .contains("129 đơn vị sau sẽ được ghi là không nộp", "và 105 đơn vị nữa", "Xã trang kỳ 43\n")
                .doesNotContain("Xã trang kỳ 44\n");
        assertThat(page(many, "?page=3")).bodyText().contains("Trang 3/3", "Xã trang kỳ 94\n", "Xã trang kỳ 123\n");
        assertThat(page(many, "?find=trang ky 12"))
                .bodyText()
                .contains("Có 5 trong 130 đơn vị", "Đang soạn: 5", "Xã trang kỳ 12\n", "Xã trang kỳ 123\n")
                .doesNotContain("Xã trang kỳ 99\n", "Trang 1/");
        assertThat(page(many, "?state=SUBMITTED"))
                .bodyText()
                .contains("/submitted\"")
                .doesNotContain("Xã trang kỳ 30\n");
        assertThat(clerk.opens("lam", "/rounds/" + many.value() + "?find=trang ky"))
                .bodyText()
                .contains("Không có đơn vị nào như vậy")
                .doesNotContain("Xã trang kỳ");
    }

    @Test
    void countsAsLateWhatIsLateByTheUnitsOwnDay() {
        RoundId round = open(3464, 1);
        UnitId later = reporting.round(round).plan().contributors().get(7);
        changing.change(round, new UnitChange.Extended(later, FAR.plusDays(5)), cast.compiler());

        assertThat(parts.counted(new PartsMeant(round, FAR, null, null, false))).noneMatch(AlikeParts::late);
        assertThat(parts.counted(new PartsMeant(round, FAR.plusDays(1), null, null, false)))
                .filteredOn(AlikeParts::late)
                .extracting(AlikeParts::number)
                .containsExactly(7L);
    }

    private MvcTestResult page(RoundId round, String asked) {
        return clerk.opens(Cast.COMPILER, "/rounds/" + round.value() + asked);
    }

    private RoundId open(int year, int others) {
        return manyUnits.open(new ReportingPeriod(year, 1), FAR, "Xã trang kỳ", others);
    }
}
