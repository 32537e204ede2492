package vn.trinhky.figures.spreadsheet;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.trinhky.figures.Definition;
import vn.trinhky.figures.Definition.Check;
import vn.trinhky.figures.form.FigureForm;
import vn.trinhky.figures.form.FigureLine;

/** The checks of a form as formulas. Words such as "không phát sinh" count as nothing there: that is what N() does. */
final class FormChecks {

    private final Map<String, Integer> rows = new HashMap<>();
    private final String nil;

    FormChecks(FigureForm form, String nil) {
        this.nil = nil;
        for (int i = 0; i < form.lines().size(); i++) {
            rows.put(form.lines().get(i).code(), FormSpreadsheet.HEADINGS + 1 + i);
        }
    }

    /** What a cell accepts; empty for words. */
    Optional<String> validation(int row, FigureLine line) {
        Definition definition = line.definition();
        String cell = cell(row, FormSpreadsheet.VALUE);
        if (definition.kind() == Definition.Kind.YES_NO) {
            return Optional.of("OR(LOWER(" + cell + ")=\"có\",LOWER(" + cell + ")=\"không\",LOWER(" + cell
                    + ")=\"yes\",LOWER(" + cell + ")=\"no\")");
        }
        if (definition.kind() == Definition.Kind.WORDS) {
            return Optional.empty();
        }
        List<String> all = new ArrayList<>(List.of("ISNUMBER(" + cell + ")"));
        all.add("ROUND(" + cell + "," + definition.decimals() + ")=" + cell);
        if (definition.checks().containsKey(Check.RANGE)) {
            bound(all, cell, ">=", definition.bounds().least());
            bound(all, cell, "<=", definition.bounds().most());
        }
        return Optional.of(
                "OR(LOWER(" + cell + ")=LOWER(\"" + nil + "\"),IFERROR(AND(" + String.join(",", all) + "),FALSE))");
    }

    private static void bound(List<String> all, String cell, String comparison, @Nullable BigDecimal bound) {
        if (bound != null) {
            all.add(cell + comparison + bound.toPlainString());
        }
    }

    /** What a line comes to that is not typed in. */
    Optional<String> computed(FigureLine line) {
        Definition.Ratio ratio = line.definition().ratio();
        if (ratio != null) {
            Optional<String> above = value(ratio.numerator());
            Optional<String> below = value(ratio.denominator());
            return above.isPresent() && below.isPresent()
                    ? Optional.of("IF(N(" + below.get() + ")=0,\"\",100*N(" + above.get() + ")/N(" + below.get() + "))")
                    : Optional.empty();
        }
        return Optional.of(line.definition().parts().stream()
                        .flatMap(code -> value(code).stream())
                        .map(cell -> "(N(" + cell + ")<>0)")
                        .collect(Collectors.joining("+")))
                .filter(formula -> !formula.isEmpty());
    }

    /** Says beside a line whether it agrees with others; empty when there is nothing to compare it with. */
    Optional<String> comparison(int row, FigureLine line, String right, String wrong) {
        return expected(row, line).map(expected -> {
            String cell = cell(row, FormSpreadsheet.VALUE);
            return "IF(" + cell + "=\"\",\"\",IF(N(" + cell + ")=" + expected + ",\"" + right + "\",\"" + wrong
                    + " \"&(" + expected + ")))";
        });
    }

    private Optional<String> expected(int row, FigureLine line) {
        Definition definition = line.definition();
        List<Optional<String>> parts =
                definition.parts().stream().map(this::value).toList();
        if (definition.checks().containsKey(Check.PARTS)
                && !parts.isEmpty()
                && parts.stream().allMatch(Optional::isPresent)) {
            return Optional.of(
                    parts.stream().map(cell -> "N(" + cell.orElseThrow() + ")").collect(Collectors.joining("+")));
        }
        Definition.Stock stock = definition.stock();
        if (stock == null || !definition.checks().containsKey(Check.STOCK) || line.comparableLast() == null) {
            return Optional.empty();
        }
        return value(stock.opened()).flatMap(opened -> value(stock.closed())
                .map(closed -> "N(" + cell(row, FormSpreadsheet.LAST) + ")+N(" + opened + ")-N(" + closed + ")"));
    }

    private Optional<String> value(String code) {
        return Optional.ofNullable(rows.get(code)).map(row -> cell(row, FormSpreadsheet.VALUE));
    }

    private static String cell(int row, int column) {
        return (char) ('A' + column) + Integer.toString(row + 1);
    }
}
