package vn.trinhky.figures.spreadsheet;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellAddress;
import org.dhatim.fastexcel.reader.Row;
import org.jspecify.annotations.Nullable;
import vn.trinhky.figures.form.TypedFigure;

/**
 * Where codes, values and notes stand in a sheet, found by their headings.
 *
 * @param note -1 for none
 */
record Columns(int codes, int values, int note) {

    private static final Set<String> CODES = Set.of("mã", "mã số", "mã chỉ tiêu", "code");
    private static final Set<String> VALUES =
            Set.of("số liệu kỳ này", "số liệu", "kỳ này", "giá trị", "this period", "value", "figure");
    private static final Set<String> NOTES = Set.of("ghi chú", "note", "notes");

    /** The columns under a row, if it is the row of the headings. */
    static Optional<Columns> in(Row row) {
        int codes = place(row, CODES);
        int values = place(row, VALUES);
        return codes < 0 || values < 0 ? Optional.empty() : Optional.of(new Columns(codes, values, place(row, NOTES)));
    }

    private static int place(Row row, Set<String> headings) {
        for (int column = 0; column < row.getCellCount(); column++) {
            Cell cell = row.getCell(column);
            String heading = CellText.of(cell).text().toLowerCase(Locale.ROOT);
            if (headings.contains(heading)) {
                return column;
            }
        }
        return -1;
    }

    String code(Row row) {
        return CellText.of(cell(row, codes)).text();
    }

    CellText value(Row row) {
        return CellText.of(cell(row, values));
    }

    TypedFigure typed(Row row, String value) {
        String words = note < 0 ? "" : CellText.of(cell(row, note)).text();
        return new TypedFigure(value, false, words);
    }

    String codeAddress(Row row) {
        return address(row, codes);
    }

    String valueAddress(Row row) {
        return address(row, values);
    }

    private static String address(Row row, int column) {
        return CellAddress.convertNumToColString(column) + row.getRowNum();
    }

    private static @Nullable Cell cell(Row row, int column) {
        return column < row.getCellCount() ? row.getCell(column) : null;
    }
}
