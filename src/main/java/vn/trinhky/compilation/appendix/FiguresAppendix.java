package vn.trinhky.compilation.appendix;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.trinhky.figures.speech.FigureAnswers;
import vn.trinhky.figures.speech.FigureSetting;
import vn.trinhky.figures.FigureValues;
import vn.trinhky.figures.Indicator;
import vn.trinhky.figures.Indicators;
import vn.trinhky.manuscript.Appendix;
import vn.trinhky.office.OfficeDirectory;
import vn.trinhky.office.Unit;
import vn.trinhky.office.UnitId;
import vn.trinhky.regime.Round;

/** Makes the table of figures of a round as they stand now. */
@Component
public class FiguresAppendix {

    private final Indicators indicators;
    private final FigureValues values;
    private final FigureAnswers answers;
    private final OfficeDirectory office;

    FiguresAppendix(Indicators indicators, FigureValues values, FigureAnswers answers, OfficeDirectory office) {
        this.indicators = indicators;
        this.values = values;
        this.answers = answers;
        this.office = office;
    }

    /** The appendices of the round's report: one, or none when the regime wants none or counts nothing. */
    @Transactional(readOnly = true)
    public List<Appendix> of(Round round) {
        List<Indicator> counted =
                round.plan().figuresAppendix() ? indicators.of(round.regime()) : List.of();
        if (counted.isEmpty()) {
            return List.of();
        }
        List<Unit> units = unitsOf(round);
        List<UnitId> ids = units.stream().map(Unit::id).toList();
        FiguresOfRound figures = new FiguresOfRound(
                round,
                units,
                values.current(counted.stream().map(Indicator::id).toList(), List.of(round.period())),
                answers.to(FiguresOfRound.questions(counted, ids), FigureSetting.ofReport(round)));
        FigureTable table = new FigureTable(
                round.period(), units.stream().map(Unit::shortName).toList(), figures.lines(counted));
        return List.of(table.appendix(figures.remarks(counted)));
    }

    private List<Unit> unitsOf(Round round) {
        Map<UnitId, Unit> known = office.unitsById(round.plan().contributors());
        List<Unit> inOrder = new ArrayList<>();
        round.plan().contributors().forEach(id -> inOrder.add(Objects.requireNonNull(known.get(id))));
        return inOrder;
    }
}
