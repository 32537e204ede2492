package vn.trinhky.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.trinhky.cast.Cast;
import vn.trinhky.cast.DemoPages;
import vn.trinhky.cast.RoundInHand;
import vn.trinhky.compilation.Compilation;
import vn.trinhky.compilation.FrozenReport;
import vn.trinhky.compilation.ReportId;
import vn.trinhky.compilation.ReportWriting;
import vn.trinhky.compilation.Typesetting;
import vn.trinhky.drafting.Submission;
import vn.trinhky.figures.FigureHandover;
import vn.trinhky.figures.FigureSheets;
import vn.trinhky.figures.Indicator;
import vn.trinhky.figures.IndicatorId;
import vn.trinhky.figures.Indicators;
import vn.trinhky.figures.Said;
import vn.trinhky.manuscript.FigureToken;
import vn.trinhky.manuscript.figures.FigureTokens;
import vn.trinhky.office.Officer;
import vn.trinhky.office.UnitId;
import vn.trinhky.regime.RegimeId;
import vn.trinhky.regime.RegimePlan;
import vn.trinhky.regime.Reporting;
import vn.trinhky.regime.ReportingRegime;
import vn.trinhky.regime.RoundId;

/** The reference report once more, its figures no longer typed but added up from what seven communes entered. */
@Tag("figures")
@DemoPages
class ReferenceReportRebuiltTests {

    @Autowired
    private Reporting reporting;

    @Autowired
    private Indicators indicators;

    @Autowired
    private FigureSheets sheets;

    @Autowired
    private FigureHandover handover;

    @Autowired
    private Compilation compilation;

    @Autowired
    private ReportWriting writing;

    @Autowired
    private Typesetting typesetting;

    @Autowired
    private RoundInHand rounds;

    @Autowired
    private Cast cast;

    private RegimeId regime;
    private RoundId round;

    @BeforeEach
    void sevenCommunesEnterTheirFigures() {
        RegimePlan plan = reporting.compiledBy(cast.compiler()).get(0).plan();
        regime = new RegimeId(UUID.randomUUID());
        reporting.introduce(new ReportingRegime(regime, "REF-" + regime.value(), "Báo cáo quý", plan));
        Map<String, IndicatorId> ids = new HashMap<>();
        for (Indicator indicator : ReferenceFigures.indicators(regime)) {
            ids.put(indicator.code(), indicators.introduce(indicator).id());
        }
        for (int i = 0; i < 7; i++) {
            handover.enterEarlier(
                    ReferenceFigures.BEFORE,
                    plan.contributors().get(i),
                    said(ReferenceFigures.enteredBefore(i), ids),
                    "sổ theo dõi");
        }
        round = reporting.openRound(regime, ReferenceFigures.NOW, LocalDate.of(2999, 12, 31), cast.compiler());
        for (int i = 0; i < 7; i++) {
            Cast.Commune commune = Cast.COMMUNES.get(i);
            Officer drafter = cast.officer(commune.drafter());
            UnitId unit = partOf(drafter).unit();
            sheets.enter(round, unit, new HashMap<>(said(ReferenceFigures.entered(i), ids)), drafter);
            rounds.submit(commune, round);
        }
    }

    @Test
    void printsTheSameNumbersInTheSameConventionInWordAndPdf() {
        ReportInWords words = ReportInWords.real();
        assumeTrue(words.text().contains("Có 26 mô hình"), "the reference report is not at hand");

        FrozenReport frozen = sent(withTokens(words.text()), words.subject());

        assertThat(frozen.body().footnotes()).hasSize(7);
        assertThat(FigureTokens.in(frozen.body()))
                .hasSize(16)
                .extracting(FigureToken::said)
                .doesNotContainNull();
        Typesetting.Forms forms = typesetting.set(frozen, null);
        new FinishedDocument(forms.word(), forms.pdf()).says(words);
    }

    /** The figures alone, in words of our own: this holds where the reference report is not at hand, too. */
    @Test
    void saysEveryFigureAsTheOfficeWritesIt() {
        ReportId report = report();
        String text = """
                - Dừng {{MH-DUNG/all/this/counted}}: {{MH-DAT/all/this/value}} đạt, {{MH-KHONG/all/this/value}} không đạt.
                - Trong năm có thêm {{MH-MOI/all/year_to_date/counted}}; {{TT-BUOI/all/this/counted}}, {{TT-LUOT/all/this/rounded}} lượt.
                - Hộ còn giữ: {{PT-NGU/all/previous/difference}}; {{HT-CUNG/all/previous/difference}}; {{PT-THA/all/this/list}}.
                - Còn {{HT-SO/all/this/counted}}, {{PT-SO/all/this/counted}} ({{PT-SO/all/previous/change}}).
                """;
        int version = compilation.report(report).version();
        writing.write(report, "I.2", text, version, cast.compiler());
        rounds.writeAll(report);
        compilation.sendToReview(report, cast.compiler());

        FrozenReport frozen = compilation.frozen(report, 1);
        byte[] word = typesetting.set(frozen, null).word();
        assertThat(new WordReadBack(word).paragraphs().stream().map(WordReadBack.Paragraph::words))
                .contains(
                        "Dừng 26 mô hình: 13 đạt, 13 không đạt.",
                        "Trong năm có thêm 12 mô hình; 110 buổi, hơn 8.000 lượt.",
                        "Hộ còn giữ: giảm 10 hộ so với quý I/2024; không thay đổi so với quý I/2024;"
                                + " tại xã Đăk Tơ Lung (02 hộ).",
                        "Còn 01 hủ tục, 02 phong tục (giảm 01 phong tục).");
    }

    private String withTokens(String text) {
        return ReferenceFigures.tokensInto(
                text,
                partOf(cast.officer("loan")).unit().value().toString(),
                partOf(cast.officer("dao")).unit().value().toString());
    }

    private FrozenReport sent(String text, String subject) {
        ReportId report = report();
        Officer compiler = cast.compiler();
        writing.entitle(report, subject, compilation.report(report).version(), compiler);
        writing.writeWhole(report, text, compilation.report(report).version(), compiler);
        compilation.sendToReview(report, compiler);
        return compilation.frozen(report, 1);
    }

    private ReportId report() {
        return compilation.reportOf(round).orElseThrow().id();
    }

    private Submission partOf(Officer drafter) {
        return rounds.parts(round).stream()
                .filter(part -> part.belongsTo(drafter))
                .findFirst()
                .orElseThrow();
    }

    private static Map<IndicatorId, Said> said(Map<String, Integer> amounts, Map<String, IndicatorId> ids) {
        Map<IndicatorId, Said> said = new HashMap<>();
        amounts.forEach((code, amount) -> said.put(
                java.util.Objects.requireNonNull(ids.get(code)), amount == 0 ? Said.none() : Said.amount(amount)));
        return said;
    }
}
