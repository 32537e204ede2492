package vn.trinhky.punctuality.board;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import vn.trinhky.punctuality.Rates;
import vn.trinhky.punctuality.Standing;
import vn.trinhky.punctuality.board.Board.Cell;
import vn.trinhky.punctuality.board.Board.KindLine;
import vn.trinhky.punctuality.board.Board.PeriodLine;
import vn.trinhky.punctuality.board.Board.Row;

/** The board as a spreadsheet: all units by periods, then the rates by period and by kind, numbers as numbers. */
@Component
class BoardSpreadsheet {

    private static final List<String> RATES = List.of(
            "asked",
            "owing",
            "opened",
            "substantive",
            "onTime",
            "late",
            "missing",
            "atOnce",
            "returned",
            "nil",
            "rate",
            "median");

    private final MessageSource messages;

    BoardSpreadsheet(MessageSource messages) {
        this.messages = messages;
    }

    byte[] of(Board board) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(bytes, "Trinh Ky", "1.0")) {
            units(book.newWorksheet(said("punctuality.sheet.units")), board);
            periods(book.newWorksheet(said("punctuality.sheet.periods")), board);
            kinds(book.newWorksheet(said("punctuality.sheet.kinds")), board);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private void units(Worksheet sheet, Board board) {
        head(sheet, 0, said("punctuality.unit"), 44);
        head(sheet, 1, said("punctuality.kind"), 22);
        for (int i = 0; i < board.periods().size(); i++) {
            head(sheet, 2 + i, board.periods().get(i).round().period().label(), 16);
        }
        int at = 1;
        for (Row row : board.rows()) {
            sheet.value(at, 0, row.unit().name());
            sheet.value(at, 1, said("summary.kind." + row.unit().kind()));
            for (int i = 0; i < row.cells().size(); i++) {
                cell(sheet, at, 2 + i, row.cells().get(i));
            }
            at++;
        }
        sheet.freezePane(2, 1);
    }

    /** Days after the due day as a number, so that they can be sorted and added; words where there are none. */
    private void cell(Worksheet sheet, int row, int column, Cell cell) {
        Standing standing = cell.standing();
        if (standing == Standing.LATE && cell.fact() != null) {
            sheet.value(row, column, cell.fact().timing().days());
        } else if (standing != null) {
            sheet.value(row, column, said("punctuality.standing." + standing));
        }
    }

    private void periods(Worksheet sheet, Board board) {
        rateHeads(sheet, "punctuality.period");
        int at = 1;
        for (PeriodLine line : board.periods()) {
            sheet.value(at, 0, line.round().period().label());
            rates(sheet, at++, line.rates());
        }
        sheet.value(at, 0, said("punctuality.all"));
        rates(sheet, at, board.all());
    }

    private void kinds(Worksheet sheet, Board board) {
        rateHeads(sheet, "punctuality.kind");
        int at = 1;
        for (KindLine line : board.kinds()) {
            sheet.value(at, 0, said("summary.kind." + line.kind()));
            rates(sheet, at++, line.rates());
        }
    }

    private void rateHeads(Worksheet sheet, String first) {
        head(sheet, 0, said(first), 26);
        for (int i = 0; i < RATES.size(); i++) {
            head(sheet, 1 + i, said("punctuality." + RATES.get(i)), 14);
        }
        sheet.freezePane(1, 1);
    }

    private static void rates(Worksheet sheet, int row, Rates rates) {
        int column = 1;
        for (int count : new int[] {
            rates.asked(),
            rates.owing(),
            rates.opened(),
            rates.substantive(),
            rates.onTime(),
            rates.late(),
            rates.missing(),
            rates.atOnce(),
            rates.returned(),
            rates.nil()
        }) {
            sheet.value(row, column++, count);
        }
        number(sheet, row, column++, rates.onTimeRate());
        number(sheet, row, column, rates.median());
    }

    private static void number(Worksheet sheet, int row, int column, @Nullable BigDecimal number) {
        if (number != null) {
            sheet.value(row, column, number);
        }
    }

    private static void head(Worksheet sheet, int column, String words, int width) {
        sheet.value(0, column, words);
        sheet.style(0, column).bold().wrapText(true).set();
        sheet.width(column, width);
    }

    private String said(String key) {
        return messages.getMessage(key, null, LocaleContextHolder.getLocale());
    }
}
