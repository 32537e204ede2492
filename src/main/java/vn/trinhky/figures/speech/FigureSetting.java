package vn.trinhky.figures.speech;

import org.jspecify.annotations.Nullable;
import vn.trinhky.figures.FigureAddress;
import vn.trinhky.manuscript.FigureQuestion;
import vn.trinhky.manuscript.view.FigureLinks;
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

    /** The address of the page that tells where a figure came from. It knows no writer: "own" is the unit by name there. */
    public String origin(FigureQuestion figure) {
        FigureLinks links = own == null ? FigureAddress.of(round.id()) : FigureAddress.of(round.id(), own);
        return String.valueOf(links.to(figure));
    }
}
