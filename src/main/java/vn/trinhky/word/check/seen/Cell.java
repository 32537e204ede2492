package vn.trinhky.word.check.seen;

/** The cell of a table that a line stands in: table and row counted from 0 in the file, column from 0 in the row. */
public record Cell(int table, int row, int column) {

    /** Whether both stand side by side in one row. */
    public boolean isBeside(Cell other) {
        return table == other.table && row == other.row && column != other.column;
    }
}
