package vn.trinhky.figures.spreadsheet;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.trinhky.figures.Said;
import vn.trinhky.figures.form.FigureForm;
import vn.trinhky.figures.form.FigureLine;
import vn.trinhky.figures.form.Finding;
import vn.trinhky.figures.form.Finding.What;
import vn.trinhky.figures.form.Reading;
import vn.trinhky.figures.spreadsheet.ReadSpreadsheet.At;
import vn.trinhky.figures.spreadsheet.ReadSpreadsheet.Line;
import vn.trinhky.office.UnitId;
import vn.trinhky.regime.Round;
import vn.trinhky.web.InvalidInput;
import vn.trinhky.word.intake.RefusedFile;
import vn.trinhky.word.intake.SpreadsheetPackage;

/** Reads a form that comes back, or any sheet with a column of codes and one of values. Nothing is saved here. */
@Component
public class SpreadsheetReader {

    /**
     * All that the file says, and all that is wrong with it at once.
     *
     * @param unitName for the sentence about a form that belongs elsewhere
     * @throws InvalidInput if the file is refused, belongs elsewhere, or has no such columns
     */
    public ReadSpreadsheet read(byte[] file, FigureForm form, Round round, UnitId unit, String unitName) {
        SheetsInText sheets = SheetsInText.of(checked(file));
        sheets.mark().ifPresent(mark -> mark.requireSame(FormMark.of(round, unit, unitName)));
        return new Reader(form).read(table(sheets));
    }

    private static byte[] checked(byte[] file) {
        try {
            return SpreadsheetPackage.open(new ByteArrayInputStream(file)).repacked();
        } catch (RefusedFile refused) {
            throw new InvalidInput("file", "sheet." + refused.reason());
        }
    }

    /** The rows below the headings of the first sheet that has them. */
    private static Table table(SheetsInText sheets) {
        for (List<TextRow> rows : sheets.sheets()) {
            for (int i = 0; i < rows.size(); i++) {
                Optional<Columns> columns = Columns.in(rows.get(i));
                if (columns.isPresent()) {
                    return new Table(columns.get(), rows.subList(i + 1, rows.size()));
                }
            }
        }
        throw new InvalidInput("file", "sheet.noColumns");
    }

    private record Table(Columns columns, List<TextRow> rows) {}

    /** One pass over the rows. */
    private static final class Reader {

        private final FigureForm form;
        private final Map<String, Line> lines = new LinkedHashMap<>();
        private final Map<String, String> seen = new LinkedHashMap<>();
        private final Map<String, @Nullable Said> said = new LinkedHashMap<>();
        private final List<At> errors = new ArrayList<>();
        private final List<At> warnings = new ArrayList<>();

        Reader(FigureForm form) {
            this.form = form;
        }

        ReadSpreadsheet read(Table table) {
            table.rows().forEach(row -> take(table.columns(), row));
            if (seen.isEmpty() && errors.isEmpty()) {
                throw new InvalidInput("file", "sheet.noRows");
            }
            for (Finding finding : form.saying(said).findings()) {
                Line line = lines.get(finding.code());
                if (line != null) {
                    (finding.blocks() ? errors : warnings).add(new At(line.address(), finding));
                }
            }
            return new ReadSpreadsheet(List.copyOf(lines.values()), List.copyOf(errors), List.copyOf(warnings));
        }

        private void take(Columns columns, TextRow row) {
            String code = columns.code(row);
            if (code.isEmpty()) {
                return;
            }
            String at = columns.codeAddress(row);
            Optional<FigureLine> line = form.lines().stream()
                    .filter(known -> known.code().equalsIgnoreCase(code))
                    .findFirst();
            if (line.isEmpty()) {
                error(at, code, What.UNKNOWN_CODE, code);
                return;
            }
            String before = seen.putIfAbsent(line.get().code(), at);
            if (before != null) {
                error(at, code, What.CODE_TWICE, code, before);
            } else if (line.get().definition().needsEntry()) {
                value(columns, row, line.get());
            }
        }

        private void value(Columns columns, TextRow row, FigureLine line) {
            CellText value = columns.value(row);
            String at = columns.valueAddress(row);
            if (value.wrong() != null) {
                error(at, line.code(), value.wrong(), value.text());
                return;
            }
            Line typed = new Line(line.code(), at, columns.typed(row, value.text()));
            if (typed.typed().saysNothing()) {
                return;
            }
            Reading read = Reading.of(typed.typed(), line.indicator(), line.definition());
            if (read.wrong() != null) {
                errors.add(new At(at, read.wrong()));
                return;
            }
            lines.put(line.code(), typed);
            said.put(line.code(), read.said());
        }

        private void error(String at, String code, What what, Object... details) {
            errors.add(new At(at, Finding.blocking(code, what, details)));
        }
    }
}
