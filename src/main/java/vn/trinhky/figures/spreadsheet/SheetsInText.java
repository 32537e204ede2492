package vn.trinhky.figures.spreadsheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;
import vn.trinhky.web.InvalidInput;
import vn.trinhky.word.intake.RefusedFile;

/**
 * A workbook as text: the only place where the library reads.
 *
 * @param mark whose form it is; empty for a sheet that somebody made herself
 * @param sheets the rows of each sheet that Excel shows
 */
record SheetsInText(Optional<FormMark> mark, List<List<TextRow>> sheets) {

    /** Rows of a sheet that are looked at; the largest form has some hundreds. */
    static final int MOST_ROWS = 5_000;

    /**
     * @param file made of parts that were checked
     * @throws InvalidInput if the library stumbles over what stands in it, or there are too many rows
     */
    static SheetsInText of(byte[] file) {
        SheetsInText read;
        try (ReadableWorkbook workbook =
                new ReadableWorkbook(new ByteArrayInputStream(file), new ReadingOptions(true, true))) {
            read = read(workbook);
        } catch (IOException
                | RuntimeException stumbled) { // it throws whatever it stumbles over, such as a missing style
            throw new InvalidInput("file", "sheet." + RefusedFile.Reason.DAMAGED);
        }
        if (read.sheets.stream().anyMatch(rows -> rows.size() > MOST_ROWS)) {
            throw new InvalidInput("file", "sheet.tooManyRows", MOST_ROWS);
        }
        return read;
    }

    private static SheetsInText read(ReadableWorkbook workbook) throws IOException {
        Optional<FormMark> mark = Optional.empty();
        List<List<TextRow>> shown = new ArrayList<>();
        for (Sheet sheet : workbook.getSheets().toList()) {
            List<TextRow> rows = rows(sheet);
            if (sheet.getName().equals(FormMark.SHEET)) {
                mark = FormMark.in(rows);
            } else if (sheet.getVisibility() == SheetVisibility.VISIBLE) {
                shown.add(rows);
            }
        }
        return new SheetsInText(mark, shown);
    }

    /** One more than are allowed, so that it shows. Rows that Excel only coloured say nothing and are not counted. */
    private static List<TextRow> rows(Sheet sheet) throws IOException {
        try (Stream<Row> rows = sheet.openStream()) {
            return rows.map(TextRow::of)
                    .filter(row -> !row.isEmpty())
                    .limit(MOST_ROWS + 1L)
                    .toList();
        }
    }
}
