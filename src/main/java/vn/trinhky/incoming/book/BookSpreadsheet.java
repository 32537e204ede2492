package vn.trinhky.incoming.book;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** The register of incoming documents as a spreadsheet; dates are dates. */
@Component
class BookSpreadsheet {

    static final int MOST_LINES = 100_000;

    private static final List<String> COLUMNS = List.of(
            "arrived", "number", "author", "code", "dated", "subject", "holder", "transferred", "receipt", "note");
    private static final int[] WIDTHS = {12, 10, 34, 18, 12, 60, 24, 14, 14, 40};
    private static final int[] DATES = {0, 4, 7, 8};

    /** The row of the headings, counted from 0. */
    private static final int HEADINGS = 2;

    private final MessageSource messages;

    BookSpreadsheet(MessageSource messages) {
        this.messages = messages;
    }

    byte[] of(List<BookLine> lines) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(bytes, "Trinh Ky", "1.0")) {
            book.setGlobalDefaultFont("Times New Roman", 12);
            Worksheet sheet = book.newWorksheet(said("arrivals.sheet"));
            head(sheet);
            for (int i = 0; i < lines.size(); i++) {
                line(sheet, HEADINGS + 1 + i, lines.get(i));
            }
            look(sheet, HEADINGS + lines.size());
            sheet.finish();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private void head(Worksheet sheet) {
        sheet.value(0, 0, said("arrivals.title").toUpperCase(Locale.ROOT));
        sheet.style(0, 0).bold().fontSize(14).set();
        for (int column = 0; column < COLUMNS.size(); column++) {
            sheet.value(HEADINGS, column, said("arrivals." + COLUMNS.get(column)));
            sheet.width(column, WIDTHS[column]);
        }
        sheet.range(HEADINGS, 0, HEADINGS, COLUMNS.size() - 1)
                .style()
                .bold()
                .wrapText(true)
                .horizontalAlignment("center")
                .verticalAlignment("center")
                .fillColor("ECEFF3")
                .borderStyle(BorderStyle.THIN)
                .set();
    }

    private static void line(Worksheet sheet, int row, BookLine line) {
        date(sheet, row, 0, line.arrivedOn());
        sheet.value(row, 1, line.number());
        sheet.value(row, 2, line.author());
        sheet.value(row, 3, line.code());
        date(sheet, row, 4, line.dated());
        sheet.value(row, 5, line.about());
        sheet.value(row, 6, line.holder());
        date(sheet, row, 7, line.transferredOn());
        date(sheet, row, 8, line.takenOn());
        sheet.value(row, 9, line.note());
    }

    private static void date(Worksheet sheet, int row, int column, @Nullable LocalDate day) {
        if (day != null) {
            sheet.value(row, column, day);
        }
    }

    private static void look(Worksheet sheet, int lastRow) {
        if (lastRow > HEADINGS) {
            sheet.range(HEADINGS + 1, 0, lastRow, COLUMNS.size() - 1)
                    .style()
                    .wrapText(true)
                    .verticalAlignment("top")
                    .borderStyle(BorderStyle.THIN)
                    .set();
            for (int column : DATES) {
                sheet.range(HEADINGS + 1, column, lastRow, column)
                        .style()
                        .format("dd/mm/yyyy")
                        .set();
            }
            sheet.range(HEADINGS + 1, 1, lastRow, 1).style().format("00").set();
        }
        sheet.freezePane(2, HEADINGS + 1);
        sheet.setAutoFilter(HEADINGS, 0, Math.max(HEADINGS, lastRow), COLUMNS.size() - 1);
        sheet.pageOrientation("landscape");
        sheet.paperSize(PaperSize.A4_PAPER);
        sheet.fitToWidth((short) 1);
        sheet.fitToHeight((short) 0);
        sheet.repeatRows(HEADINGS);
    }

    private String said(String key) {
        return messages.getMessage(key, null, LocaleContextHolder.getLocale());
    }
}
