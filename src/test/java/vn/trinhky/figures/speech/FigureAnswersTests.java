package vn.trinhky.figures.speech;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SplittableRandom;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.trinhky.cast.Cast;
import vn.trinhky.cast.CountedStatements;
import vn.trinhky.cast.DemoPages;
import vn.trinhky.figures.CountingOffice;
import vn.trinhky.figures.Definition;
import vn.trinhky.figures.Definition.AddingUp;
import vn.trinhky.figures.FigureHandover;
import vn.trinhky.figures.FigureSheets;
import vn.trinhky.figures.Indicators;
import vn.trinhky.figures.Said;
import vn.trinhky.journal.Journal;
import vn.trinhky.manuscript.FigureQuestion;
import vn.trinhky.office.OfficeDirectory;
import vn.trinhky.office.UnitId;
import vn.trinhky.regime.Reporting;

@DemoPages
@Tag("figures")
class FigureAnswersTests {

    @Autowired
    OfficeDirectory directory;

    @Autowired
    Reporting reporting;

    @Autowired
    Indicators indicators;

    @Autowired
    FigureSheets sheets;

    @Autowired
    FigureHandover handover;

    @Autowired
    FigureAnswers answers;

    @Autowired
    Journal journal;

    @Autowired
    CountedStatements statements;

    @Autowired
    Cast cast;

    private CountingOffice office;

    @BeforeEach
    void aRoundThatNobodyHasSaidAnythingFor() {
        office = new CountingOffice(
                new CountingOffice.Work(directory, reporting, indicators, sheets, handover, cast),
                new SplittableRandom(5));
    }

    @Test
    void saysTheShareOfATargetWithDecimalsOnlyWhereThereAreSome() {
        indicators.assign(office.id("S"), commune(0), 2032, BigDecimal.valueOf(150));
        indicators.assign(office.id("S"), commune(5), 2032, BigDecimal.valueOf(50));
        office.reported(CountingOffice.NOW.previous(), commune(5), "S", 20);
        office.submit(commune(0), "S", Said.amount(150));
        assertThat(said("S/all/this/target")).isEqualTo("đạt 85% chỉ tiêu");
        assertThat(said("S/group:b/this/target")).isEqualTo("đạt 40% chỉ tiêu");

        office.submit(commune(0), "S", Said.amount(205));
        assertThat(said("S/all/this/target")).isEqualTo("đạt 112,5% chỉ tiêu");
        assertThat(answer("T/all/this/target").words()).isEmpty();
    }

    @Test
    void saysThatThereIsNoneOnlyWhenEverybodyHasAnswered() {
        office.communes.subList(0, 8).forEach(unit -> office.submit(unit, "T", Said.none()));
        assertThat(answer("T/all/this/list").words()).isEmpty();
        assertThat(answer("T/all/this/list").missing()).containsExactly(commune(8));
        assertThat(said("T/group:a/this/list")).isEqualTo("không có");

        office.submit(commune(8), "T", Said.none());
        assertThat(said("T/all/this/list")).isEqualTo("không có");

        office.submit(commune(2), "T", Said.amount(2));
        assertThat(said("T/all/this/list")).isEqualTo("tại xã 2 (02 hộ)");
    }

    @Test
    void saysThatADefinitionHasBrokenTheSeries() {
        office.reported(CountingOffice.NOW.previous(), commune(0), "S", 30);
        office.submit(commune(0), "S", Said.amount(20));
        assertThat(said("S/all/previous/difference")).isEqualTo("giảm 10 hộ so với quý II/2032");

        indicators.redefine(office.round().regime(), "S", redefined("hộ"));
        assertThat(said("S/all/previous/difference"))
                .isEqualTo("giảm 10 hộ so với quý II/2032 (cách tính chỉ tiêu đã thay đổi theo Công văn số 45-CV/BCĐ)");
    }

    @Test
    void comparesNothingWhenOtherThingsAreCountedNow() {
        office.reported(CountingOffice.NOW.previous(), commune(0), "S", 30);
        office.submit(commune(0), "S", Said.amount(20));
        indicators.redefine(office.round().regime(), "S", redefined("người"));

        assertThat(said("S/all/previous/difference"))
                .isEqualTo(
                        "không so sánh được với quý II/2032 (cách tính chỉ tiêu đã thay đổi theo Công văn số 45-CV/BCĐ)");
        assertThat(answer("S/all/previous/difference").amount()).isNull();
    }

    @Test
    void countsThePastOfUnitsThatWereMerged() {
        office.reported(CountingOffice.NOW.previous(), office.former.get(0), "S", 3);
        office.reported(CountingOffice.NOW.previous(), office.former.get(2), "S", 4);
        office.reported(CountingOffice.NOW.previous(), office.former.get(3), "S", 90);

        assertThat(said("S/" + unit(commune(0)) + "/previous/value")).isEqualTo("07");
        assertThat(answer("S/" + unit(commune(1)) + "/previous/value").words()).isEmpty();
        assertThat(said("S/all/previous/value")).isEqualTo("97");
    }

    @Test
    void doesNotAddUpWhatDoesNotAddUp() {
        office.submit(commune(0), "N", Said.amount(7));
        assertThat(said("N/all/this/value")).isEqualTo("07");

        office.submit(commune(1), "N", Said.amount(8));
        assertThat(answer("N/all/this/value").words()).isEmpty();
        assertThat(said("N/" + unit(commune(1)) + "/this/value")).isEqualTo("08");
    }

    @Test
    void aUnitReadsItsOwnFiguresBeforeItHandsThemOver() {
        sheets.enter(office.round().id(), commune(3), Map.of(office.id("S"), Said.amount(12)), cast.compiler());

        assertThat(answers.to(
                        List.of(question("S/own/this/counted")), FigureSetting.ofPart(office.round(), commune(3))))
                .extractingByKey(question("S/own/this/counted"))
                .extracting(Answer::said)
                .isEqualTo("12 hộ");
        assertThat(answer("S/all/this/counted").words()).isEmpty();
        assertThat(answer("S/own/this/counted").words()).isEmpty();
    }

    @Test
    void aCorrectionStandsInTheJournalWithWhoAndWhy() {
        office.submit(commune(0), "S", Said.amount(36));
        handover.correct(
                office.round(), commune(0), office.id("S"), Said.amount(38), " đếm sót hai tin ", cast.compiler());

        var entries = journal.entries(office.round().id().value());
        var last = entries.get(entries.size() - 1);
        assertThat(last.milestone()).isEqualTo("FIGURE_CORRECTED");
        assertThat(last.actor()).isEqualTo(cast.compiler().fullName());
        assertThat(last.details())
                .containsEntry("old", "36")
                .containsEntry("new", "38")
                .containsEntry("unit", "Xã 0")
                .containsEntry("reason", "đếm sót hai tin");
    }

    @Test
    void asksTheDatabaseAHandfulOfTimesForManyUnits() {
        office.reportThePast();
        List<FigureQuestion> questions = new ArrayList<>();
        for (UnitId unit : office.communes) {
            for (String code : CountingOffice.TYPED) {
                questions.add(question(code + "/" + unit(unit) + "/previous/value"));
                questions.add(question(code + "/all/year_to_date/value"));
            }
        }
        answers.to(questions, FigureSetting.ofReport(office.round()));

        assertThat(statements.in(() -> answers.to(questions, FigureSetting.ofReport(office.round()))))
                .isLessThan(30);
    }

    private UnitId commune(int number) {
        return office.communes.get(number);
    }

    private static String unit(UnitId unit) {
        return "unit:" + unit.value();
    }

    private String said(String notation) {
        return Objects.requireNonNull(answer(notation).said(), notation);
    }

    private Answer answer(String notation) {
        FigureQuestion question = question(notation);
        return Objects.requireNonNull(answers.to(List.of(question), FigureSetting.ofReport(office.round()))
                .get(question));
    }

    private static FigureQuestion question(String notation) {
        return FigureQuestion.read(notation).orElseThrow();
    }

    private static Definition redefined(String counted) {
        Definition first = CountingOffice.definition(AddingUp.SUM, AddingUp.SUM, List.of());
        return new Definition(
                CountingOffice.NOW,
                first.name(),
                new Definition.Words(counted, ""),
                first.kind(),
                0,
                AddingUp.SUM,
                AddingUp.SUM,
                null,
                List.of(),
                null,
                first.bounds(),
                Map.of(),
                List.of(),
                new Definition.LegalBasis(
                        "Công văn số 45-CV/BCĐ", LocalDate.of(2032, 7, 1), "Ban Chỉ đạo", "Đếm khác."));
    }
}
