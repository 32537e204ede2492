package vn.trinhky.figures.summary;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.trinhky.figures.Definition;
import vn.trinhky.figures.Indicator;

/**
 * What is drawn of one indicator; everything stands in tables, from which the scripts draw.
 *
 * @param bars by unit, and {@code rows}: units by periods; both empty for who sees one unit only
 * @param leftOut units that are too many to show
 */
record Pictures(
        Indicator indicator, Definition definition, List<Step> trend, List<Bar> bars, List<HeatRow> rows, int leftOut) {

    /** @param amount for the picture, null where nothing is known; {@code written}: for the table */
    record Amount(@Nullable BigDecimal amount, String written) {

        static Amount of(Definition definition, @Nullable BigDecimal amount) {
            return new Amount(amount, SummaryLine.written(definition, amount));
        }

        /** For the script, with a point before decimals; null where nothing is known. */
        public @Nullable String plain() {
            return amount == null ? null : amount.stripTrailingZeros().toPlainString();
        }
    }

    /** One period. @param beginning the definition that breaks the series here, null for none */
    record Step(String period, Amount amount, @Nullable Definition beginning) {}

    /** One unit. @param missing whether it should have said something */
    record Bar(String unit, Amount now, Amount previous, boolean missing) {}

    record HeatRow(String unit, List<Heat> cells) {}

    /** @param step 0 for nothing up to 5 for the most of all cells; it only colours, the number stands in the cell */
    record Heat(Amount amount, int step) {}

    private static final int STEPS = 5;

    /** Colours rows by the greatest amount among them. */
    static List<HeatRow> heated(List<String> units, List<List<Amount>> rows) {
        BigDecimal most = rows.stream()
                .flatMap(List::stream)
                .map(Amount::amount)
                .filter(java.util.Objects::nonNull)
                .max(BigDecimal::compareTo)
                .orElse(BigDecimal.ZERO);
        List<HeatRow> heated = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            heated.add(new HeatRow(
                    units.get(i),
                    rows.get(i).stream()
                            .map(amount -> new Heat(amount, step(amount.amount(), most)))
                            .toList()));
        }
        return heated;
    }

    private static int step(@Nullable BigDecimal amount, BigDecimal most) {
        if (amount == null || amount.signum() <= 0 || most.signum() == 0) {
            return 0;
        }
        return (int) Math.ceil(amount.doubleValue() / most.doubleValue() * STEPS);
    }
}
