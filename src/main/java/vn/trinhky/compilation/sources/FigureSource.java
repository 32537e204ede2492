package vn.trinhky.compilation.sources;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.trinhky.figures.Definition;
import vn.trinhky.figures.Indicator;
import vn.trinhky.figures.speech.Answer;
import vn.trinhky.figures.sums.FigureLine;
import vn.trinhky.figures.sums.GroupLine;
import vn.trinhky.figures.sums.Trend;
import vn.trinhky.manuscript.FigureQuestion;
import vn.trinhky.regime.Round;

/**
 * Where a figure came from, as far as the reader may see it.
 *
 * @param total of all units, null for who sees her own unit only
 * @param groups empty for who sees her own unit only
 * @param lines the units in the scope
 * @param sources the indicators that it is computed from
 */
public record FigureSource(
        Round round,
        Indicator indicator,
        Answer answer,
        @Nullable FigureLine total,
        List<GroupLine> groups,
        List<SourceLine> lines,
        List<Indicator> sources,
        Trend trend) {

    public FigureQuestion asks() {
        return answer.question();
    }

    /** The definition in force. */
    public Definition definition() {
        return indicator.in(round.period());
    }

    /** All definitions, the newest first. */
    public List<Definition> history() {
        List<Definition> history = new ArrayList<>(indicator.definitions());
        Collections.reverse(history);
        return history;
    }

    /** Whether the trend is that of one unit. */
    public boolean isOfOneUnit() {
        return asks().scope().whose() == FigureQuestion.Whose.UNIT;
    }

    public TrendChart chart() {
        return TrendChart.of(trend, isOfOneUnit());
    }
}
