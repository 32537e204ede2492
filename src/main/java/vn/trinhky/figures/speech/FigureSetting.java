package vn.trinhky.figures.speech;

import org.jspecify.annotations.Nullable;
import vn.trinhky.office.UnitId;
import vn.trinhky.regime.Round;

/**
 * For whom a text asks for figures.
 *
 * @param round whose period is "this" period
 * @param own the unit that writes; what it has entered counts for itself before it is submitted. Null for the report
 */
public record FigureSetting(Round round, @Nullable UnitId own) {

    public static FigureSetting ofReport(Round round) {
        return new FigureSetting(round, null);
    }

    public static FigureSetting ofPart(Round round, UnitId unit) {
        return new FigureSetting(round, unit);
    }
}
