package vn.trinhky.dossier.room;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import vn.trinhky.web.Formats;

/** A table of a dossier as a spreadsheet with headings in both languages. Rows are sent on by the hundred. */
public final class Spreadsheet implements AutoCloseable {

    private static final int AT_A_TIME = 500;
    private static final String TIME = "hh:mm dd/mm/yyyy";

    private final Workbook book;
    private final Worksheet sheet;
    private int row;

    /** @param widths of the columns, in characters, as many as there are headings */
    public Spreadsheet(OutputStream file, String name, List<String> headings, int... widths) {
        book = new Workbook(file, "Trinh Ky", null);
        book.setGlobalDefaultFont("Times New Roman", 12);
        sheet = book.newWorksheet(name);
        for (int column = 0; column < headings.size(); column++) {
            sheet.width(column, widths[column]);
            sheet.value(0, column, headings.get(column));
        }
        sheet.range(0, 0, 0, headings.size() - 1)
                .style()
                .bold()
                .wrapText(true)
                .fillColor("ECEFF3")
                .verticalAlignment("top")
                .set();
        sheet.freezePane(0, 1);
        sheet.setAutoFilter(0, 0, 0, headings.size() - 1);
    }

    /** Times become times of the office's zone, numbers numbers, what is null an empty cell. */
    public void row(@Nullable Object... cells) throws IOException {
        row++;
        for (int column = 0; column < cells.length; column++) {
            cell(column, cells[column]);
        }
        if (row % AT_A_TIME == 0) {
            sheet.flush();
        }
    }

    private void cell(int column, @Nullable Object content) {
        if (content instanceof BigDecimal number) {
            sheet.value(row, column, number);
        } else if (content instanceof Integer number) {
            sheet.value(row, column, number);
        } else if (content instanceof Instant time) {
            sheet.value(row, column, time.atZone(Formats.OFFICE_ZONE).toLocalDateTime());
            sheet.style(row, column).format(TIME).set();
        } else if (content != null) {
            sheet.value(row, column, content.toString());
        }
    }

    @Override
    public void close() throws IOException {
        sheet.finish();
        book.close();
    }
}
