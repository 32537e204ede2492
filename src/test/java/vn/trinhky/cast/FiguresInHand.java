package vn.trinhky.cast;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.trinhky.drafting.Drafting;
import vn.trinhky.drafting.SubmissionId;
import vn.trinhky.figures.FigureHandover;
import vn.trinhky.figures.FigureSheets;
import vn.trinhky.figures.IndicatorId;
import vn.trinhky.figures.Indicators;
import vn.trinhky.figures.Said;
import vn.trinhky.office.Officer;
import vn.trinhky.office.UnitId;
import vn.trinhky.regime.Reporting;
import vn.trinhky.regime.Round;
import vn.trinhky.regime.RoundId;

/** Figures that communes enter and correct, in rounds that a test has opened. */
public class FiguresInHand {

    private final Indicators indicators;
    private final FigureSheets sheets;
    private final FigureHandover handover;
    private final Reporting reporting;
    private final Drafting drafting;
    private final Cast cast;

    FiguresInHand(
            Indicators indicators,
            FigureSheets sheets,
            FigureHandover handover,
            Reporting reporting,
            Drafting drafting,
            Cast cast) {
        this.indicators = indicators;
        this.sheets = sheets;
        this.handover = handover;
        this.reporting = reporting;
        this.drafting = drafting;
        this.cast = cast;
    }

    public UnitId unit(Cast.Commune commune, RoundId round) {
        Officer drafter = cast.officer(commune.drafter());
        return drafting.partsOf(round).stream()
                .filter(part -> part.belongsTo(drafter))
                .findFirst()
                .orElseThrow()
                .unit();
    }

    public SubmissionId part(Cast.Commune commune, RoundId round) {
        Officer drafter = cast.officer(commune.drafter());
        return drafting.partsOf(round).stream()
                .filter(part -> part.belongsTo(drafter))
                .findFirst()
                .orElseThrow()
                .id();
    }

    /** A commune fills in lines of its form; they count once its part is submitted. */
    public void enter(Cast.Commune commune, RoundId round, Map<String, Integer> amounts) {
        Map<IndicatorId, @Nullable Said> said = new HashMap<>();
        amounts.forEach(
                (code, amount) -> said.put(indicator(round, code), amount == 0 ? Said.none() : Said.amount(amount)));
        sheets.enter(round, unit(commune, round), said, cast.officer(commune.drafter()));
    }

    /** A commune corrects a figure after its part was submitted. */
    public void correct(Cast.Commune commune, RoundId round, String code, int amount, String reason) {
        Round opened = reporting.round(round);
        handover.correct(
                opened,
                unit(commune, round),
                indicator(round, code),
                Said.amount(amount),
                reason,
                cast.officer(commune.drafter()));
    }

    private IndicatorId indicator(RoundId round, String code) {
        return indicators.byCode(reporting.round(round).regime(), code).id();
    }
}
