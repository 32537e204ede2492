package vn.trinhky.figures.spreadsheet;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
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
    static Optional<Columns> in(TextRow row) {
        int codes = place(row, CODES);
        int values = place(row, VALUES);
        return codes < 0 || values < 0 ? Optional.empty() : Optional.of(new Columns(codes, values, place(row, NOTES)));
    }

    private static int place(TextRow row, Set<String> headings) {
        for (int column = 0; column < row.cells().size(); column++) {
            if (headings.contains(row.cell(column).text().toLowerCase(Locale.ROOT))) {
                return column;
            }
        }
        return -1;
    }

    String code(TextRow row) {
        return row.cell(codes).text();
    }

    CellText value(TextRow row) {
        return row.cell(values);
    }

    TypedFigure typed(TextRow row, String value) {
        return new TypedFigure(value, false, row.cell(note).text());
    }

    String codeAddress(TextRow row) {
        return row.address(codes);
    }

    String valueAddress(TextRow row) {
        return row.address(values);
    }
}
