package vn.trinhky.manuscript.notation;

import java.util.ArrayList;
import java.util.List;

/** A row of a table in plain text: {@code | one | two |}. Several lines of one cell are joined by {@code <br>}. */
final class PipeRow {

    static final String LINE_BREAK = "<br>";

    private PipeRow() {}

    static boolean is(String line) {
        int last = line.length() - 1;
        return last > 0 && line.charAt(0) == '|' && line.charAt(last) == '|' && !Escapes.isEscaped(line, last);
    }

    /** Whether this row is the rule that stands below the header rows: {@code |---|---|}. */
    static boolean isRule(String line) {
        return cells(line).stream()
                .allMatch(cell -> cell.length() >= 3 && cell.chars().allMatch(c -> c == '-' || c == ':'));
    }

    static List<String> cells(String line) {
        return split(line.substring(1, line.length() - 1), "|");
    }

    static List<String> linesOf(String cell) {
        return cell.isEmpty() ? List.of() : split(cell, LINE_BREAK);
    }

    private static List<String> split(String text, String sign) {
        List<String> pieces = new ArrayList<>();
        int start = 0;
        for (int i = text.indexOf(sign); i >= 0; i = text.indexOf(sign, i + 1)) {
            if (!Escapes.isEscaped(text, i)) {
                pieces.add(text.substring(start, i).strip());
                start = i + sign.length();
            }
        }
        pieces.add(text.substring(start).strip());
        return pieces;
    }
}
