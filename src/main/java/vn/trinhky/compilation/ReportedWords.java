package vn.trinhky.compilation;

import vn.trinhky.manuscript.FigureQuestion.Scope;
import vn.trinhky.manuscript.FigureToken;
import vn.trinhky.manuscript.Manuscript;
import vn.trinhky.manuscript.figures.FigureTokens;
import vn.trinhky.office.UnitId;

/** What a unit submitted, as the report says it. */
public final class ReportedWords {

    private ReportedWords() {}

    /** The same words; their figures are live again, and "own" is that unit by name. */
    public static Manuscript of(Manuscript text, UnitId unit) {
        Scope scope = Scope.unit(unit.value().toString());
        return FigureTokens.changed(text, token -> {
            boolean own = token.asks().scope().equals(Scope.OWN);
            return new FigureToken(own ? token.asks().within(scope) : token.asks(), null, token.styles());
        });
    }
}
