package vn.trinhky.figures.spreadsheet;

import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.reader.CellAddress;
import org.dhatim.fastexcel.reader.Row;

/**
 * A row of a sheet as text.
 *
 * @param number as Excel shows it, from 1
 */
record TextRow(int number, List<CellText> cells) {

    /** Columns that are looked at; a form has eight. */
    private static final int WIDEST = 100;

    static TextRow of(Row row) {
        List<CellText> cells = new ArrayList<>();
        for (int column = 0; column < Math.min(row.getCellCount(), WIDEST); column++) {
            cells.add(CellText.of(row.getCell(column)));
        }
        return new TextRow(row.getRowNum(), cells);
    }

    boolean isEmpty() {
        return cells.stream().allMatch(cell -> cell.text().isEmpty() && cell.wrong() == null);
    }

    CellText cell(int column) {
        return column < 0 || column >= cells.size() ? CellText.EMPTY : cells.get(column);
    }

    String address(int column) {
        return CellAddress.convertNumToColString(column) + number;
    }
}
