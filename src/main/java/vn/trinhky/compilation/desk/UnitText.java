package vn.trinhky.compilation.desk;

import java.util.List;
import vn.trinhky.drafting.SubmittedText;
import vn.trinhky.manuscript.Block;
import vn.trinhky.manuscript.FigureQuestion.Scope;
import vn.trinhky.manuscript.FigureToken;
import vn.trinhky.manuscript.Manuscript;
import vn.trinhky.manuscript.figures.FigureTokens;
import vn.trinhky.office.UnitId;

/** A unit's text as the report says it. */
public final class UnitText {

    private UnitText() {}

    /** Its figures are live again, and "own" is that unit by name. */
    public static Manuscript spokenByTheReport(Manuscript text, UnitId unit) {
        Scope scope = Scope.unit(unit.value().toString());
        return FigureTokens.changed(text, token -> {
            boolean own = token.asks().scope().equals(Scope.OWN);
            return new FigureToken(own ? token.asks().within(scope) : token.asks(), null, token.styles());
        });
    }

    /** The blocks of a contribution, each with its origin. */
    static List<Block> blocks(SubmittedText contribution) {
        return spokenByTheReport(contribution.text(), contribution.unit()).blocks().stream()
                .map(block -> block.from(contribution.originFor(block.id())))
                .toList();
    }
}
