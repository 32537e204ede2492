package vn.trinhky.register.book;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** The register as a spreadsheet, with the ten columns of Decree 30/2020, appendix IV; dates are dates. */
@Component
class RegisterSpreadsheet {

    static final int MOST_LINES = 100_000;

    private static final List<String> COLUMNS = List.of(
            "number", "date", "subject", "signer", "recipients", "keptBy", "copies", "transferred", "receipt", "note");
    private static final int[] WIDTHS = {18, 12, 60, 24, 40, 24, 10, 14, 16, 40};

    /** The row of the headings, counted from 0. */
    private static final int HEADINGS = 2;

    private final MessageSource messages;
    private final LineWords words;

    RegisterSpreadsheet(MessageSource messages, LineWords words) {
        this.messages = messages;
        this.words = words;
    }

    byte[] of(List<RegisterLine> lines) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(bytes, "Trinh Ky", "1.0")) {
            book.setGlobalDefaultFont("Times New Roman", 12);
            Worksheet sheet = book.newWorksheet(said("register.sheet"));
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
        sheet.value(0, 0, said("register.title").toUpperCase(java.util.Locale.ROOT));
        sheet.style(0, 0).bold().fontSize(14).set();
        for (int column = 0; column < COLUMNS.size(); column++) {
            sheet.value(HEADINGS, column, said("register." + COLUMNS.get(column)));
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

    private void line(Worksheet sheet, int row, RegisterLine line) {
        sheet.value(row, 0, line.printed());
        date(sheet, row, 1, line.standsOnDocument() ? line.date() : null);
        sheet.value(row, 2, line.about());
        if (line.standsOnDocument()) {
            sheet.value(row, 3, line.signer());
            sheet.value(row, 4, line.recipients());
        }
        sheet.value(row, 5, line.keptBy());
        if (line.copies() != null) {
            sheet.value(row, 6, line.copies());
        }
        if (line.handover() != null) {
            date(sheet, row, 7, line.handover().transferredOn());
        }
        sheet.value(row, 8, words.receipt(line));
        sheet.value(row, 9, words.note(line));
    }

    private static void date(Worksheet sheet, int row, int column, @Nullable LocalDate day) {
        if (day != null) {
            sheet.value(row, column, day);
        }
    }

    private static void look(Worksheet sheet, int lastRow) {
        if (lastRow > HEADINGS) {
            var cells = sheet.range(HEADINGS + 1, 0, lastRow, COLUMNS.size() - 1);
            cells.style()
                    .wrapText(true)
                    .verticalAlignment("top")
                    .borderStyle(BorderStyle.THIN)
                    .set();
            dates(sheet, 1, lastRow);
            dates(sheet, 7, lastRow);
            sheet.range(HEADINGS + 1, 6, lastRow, 6).style().format("00").set();
        }
        sheet.freezePane(1, HEADINGS + 1);
        sheet.setAutoFilter(HEADINGS, 0, Math.max(HEADINGS, lastRow), COLUMNS.size() - 1);
        sheet.pageOrientation("landscape");
        sheet.paperSize(org.dhatim.fastexcel.PaperSize.A4_PAPER);
        sheet.fitToWidth((short) 1);
        sheet.fitToHeight((short) 0);
        sheet.repeatRows(HEADINGS);
    }

    private static void dates(Worksheet sheet, int column, int lastRow) {
        sheet.range(HEADINGS + 1, column, lastRow, column)
                .style()
                .format("dd/mm/yyyy")
                .set();
    }

    private String said(String key) {
        return messages.getMessage(key, null, LocaleContextHolder.getLocale());
    }
}
