package vn.trinhky.figures.spreadsheet;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.jspecify.annotations.Nullable;
import vn.trinhky.figures.form.Finding.What;

/**
 * What stands in a cell, as somebody would type it into the form.
 *
 * @param wrong why nothing can be taken from it, null when something can
 */
record CellText(String text, @Nullable What wrong) {

    static final CellText EMPTY = new CellText("", null);

    /** Excel calculates in binary: 0,1 + 0,2 is 0,30000000000000004 there. */
    private static final int TRUSTED_DIGITS = 10;

    private static final Pattern DAY_OR_YEAR = Pattern.compile("\\[[^\\]]*]|\"[^\"]*\"|\\\\.");
    private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?([eE][+-]?\\d+)?");

    static CellText of(@Nullable Cell cell) {
        if (cell == null || cell.getType() == CellType.EMPTY) {
            return EMPTY;
        }
        return switch (cell.getType()) {
            case NUMBER -> isDate(cell) ? new CellText(raw(cell), What.A_DATE) : number(raw(cell));
            case BOOLEAN -> new CellText(truth(raw(cell)), null);
            case ERROR -> new CellText(raw(cell), What.CELL_ERROR);
            case FORMULA -> result(cell);
            default -> new CellText(plain(cell.getText()), null);
        };
    }

    private static CellText result(Cell cell) {
        String raw = raw(cell);
        if (raw.isEmpty()) {
            return new CellText(String.valueOf(cell.getFormula()), What.FORMULA_WITHOUT_RESULT);
        }
        if (raw.startsWith("#")) {
            return new CellText(raw, What.CELL_ERROR);
        }
        return NUMBER.matcher(raw).matches() ? number(raw) : new CellText(plain(raw), null);
    }

    private static CellText number(String raw) {
        if (!NUMBER.matcher(raw).matches()) {
            return new CellText(raw, null);
        }
        BigDecimal number = new BigDecimal(raw);
        if (number.precision() - number.scale() > 30) {
            return new CellText(raw, null);
        }
        String plain = number.setScale(Math.min(Math.max(number.scale(), 0), TRUSTED_DIGITS), RoundingMode.HALF_EVEN)
                .stripTrailingZeros()
                .toPlainString();
        return new CellText(plain.replace('.', ','), null);
    }

    private static String truth(String raw) {
        return raw.equals("1") || raw.equalsIgnoreCase("true") ? "có" : "không";
    }

    private static boolean isDate(Cell cell) {
        String format = cell.getDataFormatString();
        if (format == null) {
            return false;
        }
        String signs = DAY_OR_YEAR.matcher(format.toLowerCase(Locale.ROOT)).replaceAll("");
        return signs.contains("y") || signs.contains("d");
    }

    private static String raw(Cell cell) {
        String raw = cell.getRawValue();
        return raw == null ? "" : raw.strip();
    }

    private static String plain(@Nullable String text) {
        return text == null ? "" : text.replace('\u00a0', ' ').strip();
    }
}
