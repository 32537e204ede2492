package vn.trinhky.figures.spreadsheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.DataValidationErrorStyle;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import vn.trinhky.figures.Definition;
import vn.trinhky.figures.Said;
import vn.trinhky.figures.form.FigureForm;
import vn.trinhky.figures.form.FigureLine;
import vn.trinhky.office.UnitId;
import vn.trinhky.regime.Round;

/** Writes a unit's form as an .xlsx to fill in: what is typed in is white, all else grey. */
@Component
public class FormSpreadsheet {

    /** The columns, from the left. */
    static final int CODE = 0;

    static final int NAME = 1;
    static final int COUNTED = 2;
    static final int LAST = 3;
    static final int TARGET = 4;
    static final int VALUE = 5;
    static final int NOTE = 6;
    static final int CHECK = 7;

    /** The row of the headings, counted from 0. */
    static final int HEADINGS = 4;

    private static final int[] WIDTHS = {11, 44, 12, 15, 13, 17, 40, 34};
    private static final List<String> KEYS =
            List.of("code", "indicator", "counted", "last", "target", "value", "note", "check");
    private static final String LOCKED = "ECEFF3";
    private static final String HEAD = "DDE3EA";
    private static final String LINE = "B9C0CA";

    private final MessageSource messages;

    FormSpreadsheet(MessageSource messages) {
        this.messages = messages;
    }

    public byte[] write(FigureForm form, Round round, UnitId unit, String unitName) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(file, "Trinh Ky", null)) {
            workbook.setGlobalDefaultFont("Times New Roman", 12);
            Worksheet sheet = workbook.newWorksheet(text("sheet.name"));
            head(sheet, round, unitName);
            FormChecks checks = new FormChecks(form, text("entry.nil"));
            for (int i = 0; i < form.lines().size(); i++) {
                line(sheet, HEADINGS + 1 + i, form.lines().get(i), checks);
            }
            print(sheet);
            sheet.finish();
            FormMark.of(round, unit, unitName).write(workbook);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return PlainZip.of(file.toByteArray());
    }

    private void head(Worksheet sheet, Round round, String unitName) {
        sheet.value(0, CODE, text("sheet.title", round.period().inWords()).toUpperCase(Locale.forLanguageTag("vi")));
        sheet.style(0, CODE).bold().fontSize(14).set();
        sheet.value(1, CODE, unitName + " · " + round.regimeName());
        sheet.value(2, CODE, text("sheet.howto"));
        sheet.style(2, CODE).italic().set();
        for (int column = 0; column < KEYS.size(); column++) {
            String heading = text("sheet." + KEYS.get(column));
            sheet.value(
                    HEADINGS,
                    column,
                    column == LAST ? heading + " (" + round.period().previous().label() + ")" : heading);
            sheet.width(column, WIDTHS[column]);
        }
        sheet.range(HEADINGS, CODE, HEADINGS, CHECK)
                .style()
                .bold()
                .wrapText(true)
                .fillColor(HEAD)
                .borderStyle(BorderStyle.THIN)
                .borderColor(LINE)
                .horizontalAlignment("center")
                .verticalAlignment("center")
                .set();
        sheet.freezePane(NAME + 1, HEADINGS + 1);
    }

    private void line(Worksheet sheet, int row, FigureLine line, FormChecks checks) {
        Definition definition = line.definition();
        Locale language = LocaleContextHolder.getLocale();
        sheet.value(row, CODE, line.code());
        sheet.value(row, NAME, definition.name().in(language));
        sheet.value(
                row,
                COUNTED,
                definition.kind() == Definition.Kind.RATE
                        ? "%"
                        : definition.counted().in(language));
        if (!line.redefinedSinceLast()) {
            put(sheet, row, LAST, line.beside().last(), definition);
        }
        number(sheet, row, TARGET, line.beside().target());
        if (definition.needsEntry()) {
            put(sheet, row, VALUE, line.said(), definition);
            sheet.value(row, NOTE, line.typed().note());
            checks.validation(row, line).ifPresent(formula -> sheet.range(row, VALUE, row, VALUE)
                    .validateWithFormula(inXml(formula))
                    .errorStyle(DataValidationErrorStyle.STOP)
                    .errorTitle(line.code())
                    .error(expected(definition))
                    .showErrorMessage(true));
        } else {
            checks.computed(line).ifPresent(formula -> sheet.formula(row, VALUE, inXml(formula)));
        }
        checks.comparison(row, line, text("sheet.check.right"), text("sheet.check.wrong"))
                .ifPresent(formula -> sheet.formula(row, CHECK, inXml(formula)));
        look(sheet, row, definition);
    }

    /** The library writes formulas into its XML as they are. */
    private static String inXml(String formula) {
        return formula.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    private static void look(Worksheet sheet, int row, Definition definition) {
        String format = definition.decimals() == 0 ? "#,##0" : "#,##0." + "0".repeat(definition.decimals());
        for (int column = CODE; column <= CHECK; column++) {
            boolean typed = definition.needsEntry() && (column == VALUE || column == NOTE);
            var style = sheet.style(row, column)
                    .borderStyle(BorderStyle.THIN)
                    .borderColor(LINE)
                    .verticalAlignment("top")
                    .wrapText(true);
            if (column >= LAST && column <= VALUE) {
                style = style.format(format).horizontalAlignment("right");
            }
            (typed ? style : style.fillColor(LOCKED)).set();
        }
    }

    private static void print(Worksheet sheet) {
        sheet.pageOrientation("landscape");
        sheet.setFitToPage(true);
        sheet.fitToWidth((short) 1);
        sheet.fitToHeight((short) 0);
        sheet.repeatRows(HEADINGS);
    }

    private void put(Worksheet sheet, int row, int column, @Nullable Said said, Definition definition) {
        if (said == null) {
            return;
        }
        if (said.nil()) {
            sheet.value(row, column, text("entry.nil"));
        } else if (said.amount() == null) {
            sheet.value(row, column, said.wording());
        } else if (definition.kind() == Definition.Kind.YES_NO) {
            sheet.value(row, column, text(said.amount().signum() == 0 ? "entry.no" : "entry.yes"));
        } else {
            number(sheet, row, column, said.amount());
        }
    }

    private static void number(Worksheet sheet, int row, int column, @Nullable BigDecimal amount) {
        if (amount != null) {
            sheet.value(row, column, amount);
        }
    }

    /** What Excel says when something else is typed; it shows at most 255 characters. */
    private String expected(Definition definition) {
        String expected = definition.kind() == Definition.Kind.YES_NO
                ? text("sheet.expects.yesNo")
                : text(
                        definition.decimals() == 0 ? "sheet.expects.whole" : "sheet.expects.number",
                        definition.decimals());
        return expected.substring(0, Math.min(255, expected.length()));
    }

    private String text(String key, Object... details) {
        return messages.getMessage(key, details, LocaleContextHolder.getLocale());
    }
}
