package vn.trinhky.compilation.sources;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.trinhky.drafting.SubmissionId;
import vn.trinhky.figures.FigureValue;
import vn.trinhky.figures.numbers.Passage;
import vn.trinhky.figures.sums.UnitLine;

/**
 * What one unit says about an indicator, and from where.
 *
 * @param part its submission in the round, null for units that contribute no more
 * @param earlier what it had said before, oldest first
 * @param sentences of what it submitted that tell the figure
 */
public record SourceLine(
        UnitLine line, @Nullable SubmissionId part, List<FigureValue> earlier, List<Passage> sentences) {}
