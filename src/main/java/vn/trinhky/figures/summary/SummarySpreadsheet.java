package vn.trinhky.figures.summary;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;
import vn.trinhky.figures.Definition;
import vn.trinhky.figures.sums.Amounts;

/** The summary table as a spreadsheet, its numbers as numbers. */
@Component
class SummarySpreadsheet {

    private static final List<String> HEADS = List.of(
            "code",
            "name",
            "counted",
            "now",
            "previous",
            "change",
            "yearBefore",
            "toDate",
            "target",
            "percent",
            "told",
            "missing");
    private static final int[] WIDTHS = {12, 48, 14, 14, 14, 14, 14, 14, 14, 12, 12, 60};

    private final MessageSource messages;

    SummarySpreadsheet(MessageSource messages) {
        this.messages = messages;
    }

    byte[] of(Sight sight, List<SummaryLine> lines) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(bytes, "Trinh Ky", "1.0")) {
            Worksheet sheet = book.newWorksheet(said("summary.sheet"));
            heads(sheet, sight);
            for (int i = 0; i < lines.size(); i++) {
                line(sheet, i + 1, lines.get(i));
            }
            sheet.freezePane(2, 1);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private void heads(Worksheet sheet, Sight sight) {
        for (int column = 0; column < HEADS.size(); column++) {
            sheet.value(
                    0,
                    column,
                    StringUtils.capitalize(said(
                            "summary." + HEADS.get(column),
                            sight.round().period().named())));
            sheet.style(0, column).bold().wrapText(true).set();
            sheet.width(column, WIDTHS[column]);
        }
    }

    private void line(Worksheet sheet, int row, SummaryLine line) {
        Definition definition = line.definition();
        Locale language = LocaleContextHolder.getLocale();
        Amounts amounts = line.figures().amounts();
        sheet.value(row, 0, line.code());
        sheet.value(row, 1, definition.name().in(language));
        sheet.value(
                row,
                2,
                definition.kind() == Definition.Kind.RATE
                        ? "%"
                        : definition.counted().in(language));
        number(sheet, row, 3, amounts.now(), definition);
        number(sheet, row, 4, amounts.previous(), definition);
        number(sheet, row, 5, amounts.sincePrevious().by(), definition);
        number(sheet, row, 6, amounts.yearBefore(), definition);
        number(sheet, row, 7, amounts.yearToDate(), definition);
        if (amounts.target() != null) {
            number(sheet, row, 8, amounts.target().amount(), definition);
            number(sheet, row, 9, amounts.target().percent(), definition);
        }
        sheet.value(
                row,
                10,
                line.figures().told().units() + "/" + line.figures().told().of());
        sheet.value(row, 11, String.join(", ", line.missing()));
    }

    private static void number(
            Worksheet sheet, int row, int column, @Nullable BigDecimal amount, Definition definition) {
        if (amount != null) {
            sheet.value(row, column, amount);
            sheet.style(row, column)
                    .format(definition.decimals() == 0 ? "#,##0" : "#,##0." + "0".repeat(definition.decimals()))
                    .set();
        }
    }

    private String said(String key, Object... details) {
        return messages.getMessage(key, details, LocaleContextHolder.getLocale());
    }
}
