package vn.trinhky.figures.spreadsheet;

import java.util.List;
import vn.trinhky.figures.form.Finding;
import vn.trinhky.figures.form.TypedFigure;

/**
 * What a spreadsheet says about a unit's form. Rows without a value say nothing.
 *
 * @param lines rows that say something, in the order of the sheet
 * @param errors what keeps all of it out, each at its cell
 * @param warnings what is not as expected and may stay
 */
public record ReadSpreadsheet(List<Line> lines, List<At> errors, List<At> warnings) {

    /** @param address of the cell with the value, as F7 */
    public record Line(String code, String address, TypedFigure typed) {}

    /** @param address of the cell that is meant */
    public record At(String address, Finding finding) {}
}
