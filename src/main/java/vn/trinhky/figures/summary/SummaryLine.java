package vn.trinhky.figures.summary;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.trinhky.figures.Definition;
import vn.trinhky.figures.OfficeNumber;
import vn.trinhky.figures.sums.Change;
import vn.trinhky.figures.sums.FigureLine;

/**
 * One indicator of a round's summary, ready for a table.
 *
 * @param missing names of the units that have said nothing
 */
record SummaryLine(FigureLine figures, List<String> missing) {

    public String code() {
        return figures.indicator().code();
    }

    public Definition definition() {
        return figures.definition();
    }

    public boolean isNumber() {
        return definition().holdsNumber();
    }

    /** As the office writes it in a table, a rate with its sign; empty when nothing is known. */
    public String written(@Nullable BigDecimal amount) {
        return written(definition(), amount);
    }

    static String written(Definition definition, @Nullable BigDecimal amount) {
        if (amount == null) {
            return "";
        }
        String number = OfficeNumber.inTable(amount, definition.decimals());
        return definition.kind() == Definition.Kind.RATE ? number + "%" : number;
    }

    /** With its sign, in points where it is a rate. */
    public String written(Change change) {
        BigDecimal by = change.by();
        if (by == null) {
            return "";
        }
        String number = OfficeNumber.inTable(by, definition().decimals());
        return by.signum() > 0 ? "+" + number : number;
    }

    /** What is reached of the target in whole per cent; empty without a target. */
    public String percent() {
        BigDecimal percent = figures.amounts().target() == null
                ? null
                : figures.amounts().target().percent();
        return percent == null ? "" : OfficeNumber.inTable(percent, 0) + "%";
    }
}
