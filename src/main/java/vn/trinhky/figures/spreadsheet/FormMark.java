package vn.trinhky.figures.spreadsheet;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import vn.trinhky.office.UnitId;
import vn.trinhky.regime.Round;
import vn.trinhky.web.InvalidInput;

/**
 * Whose form a spreadsheet is, on a sheet that Excel does not show. A sheet that somebody made herself has none.
 *
 * @param unitName and the other names are for the sentence about a form that belongs elsewhere
 */
record FormMark(String regime, String regimeName, String period, String unit, String unitName) {

    static final String SHEET = "trinhky";
    private static final String WORD = "trinhky-figures";
    private static final int LINES = 6;

    static FormMark of(Round round, UnitId unit, String unitName) {
        return new FormMark(
                round.regime().value().toString(),
                round.regimeName(),
                round.period().inWords(),
                unit.value().toString(),
                unitName);
    }

    void write(Workbook workbook) throws IOException {
        Worksheet sheet = workbook.newWorksheet(SHEET);
        List<String> lines = List.of(WORD, regime, regimeName, period, unit, unitName);
        for (int row = 0; row < LINES; row++) {
            sheet.value(row, 0, lines.get(row));
        }
        sheet.setVisibilityState(VisibilityState.VERY_HIDDEN);
        sheet.finish();
    }

    static Optional<FormMark> in(List<TextRow> rows) {
        List<String> lines = rows.stream().map(row -> row.cell(0).text()).toList();
        return lines.size() == LINES && lines.get(0).equals(WORD)
                ? Optional.of(new FormMark(lines.get(1), lines.get(2), lines.get(3), lines.get(4), lines.get(5)))
                : Optional.empty();
    }

    /** @throws InvalidInput if it belongs to another regime, period or unit */
    void requireSame(FormMark expected) {
        if (!regime.equals(expected.regime)) {
            throw new InvalidInput("file", "sheet.otherRegime", regimeName, expected.regimeName);
        }
        if (!period.equals(expected.period)) {
            throw new InvalidInput("file", "sheet.otherPeriod", period, expected.period);
        }
        if (!unit.equals(expected.unit)) {
            throw new InvalidInput("file", "sheet.otherUnit", unitName, expected.unitName);
        }
    }
}
