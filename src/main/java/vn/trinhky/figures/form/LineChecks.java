package vn.trinhky.figures.form;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.trinhky.figures.Definition;
import vn.trinhky.figures.Definition.Bounds;
import vn.trinhky.figures.Definition.Check;
import vn.trinhky.figures.Definition.Severity;
import vn.trinhky.figures.Definition.Stock;
import vn.trinhky.figures.OfficeNumber;
import vn.trinhky.figures.form.Finding.What;

/** Whether a line agrees with its bounds, with other lines of the form and with the period before. */
final class LineChecks {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final FigureForm form;
    private final FigureLine line;
    private final Definition definition;
    private final List<Finding> findings = new ArrayList<>();

    LineChecks(FigureForm form, FigureLine line) {
        this.form = form;
        this.line = line;
        this.definition = line.definition();
    }

    List<Finding> findings() {
        BigDecimal amount = line.amount();
        if (amount != null && definition.needsEntry() && definition.holdsNumber()) {
            range(amount, definition.bounds());
            parts(amount);
            stock(amount, definition.stock());
            change(amount, definition.bounds().changePercent());
        }
        return findings;
    }

    private void range(BigDecimal amount, Bounds bounds) {
        BigDecimal least = bounds.least();
        BigDecimal most = bounds.most();
        boolean tooSmall = least != null && amount.compareTo(least) < 0;
        boolean tooLarge = most != null && amount.compareTo(most) > 0;
        if (least != null && most != null && (tooSmall || tooLarge)) {
            say(Check.RANGE, What.OUTSIDE_RANGE, number(amount), number(least), number(most));
        } else if (least != null && tooSmall) {
            say(Check.RANGE, What.TOO_SMALL_FOR_RANGE, number(amount), number(least));
        } else if (most != null && tooLarge) {
            say(Check.RANGE, What.TOO_LARGE_FOR_RANGE, number(amount), number(most));
        }
    }

    /** Only when every part has been said: until then nobody knows. */
    private void parts(BigDecimal whole) {
        List<FigureLine> parts = definition.parts().stream()
                .flatMap(code -> form.line(code).stream())
                .toList();
        boolean known = parts.stream().allMatch(part -> part.amount() != null);
        if (parts.isEmpty() || parts.size() < definition.parts().size() || !known) {
            return;
        }
        BigDecimal sum = parts.stream().map(LineChecks::amountOf).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (sum.compareTo(whole) != 0) {
            List<Finding.Sum.Term> terms = parts.stream()
                    .map(part -> new Finding.Sum.Term(part.definition().name(), number(amountOf(part))))
                    .toList();
            say(Check.PARTS, What.PARTS, number(whole), new Finding.Sum(terms), number(sum));
        }
    }

    private static BigDecimal amountOf(FigureLine line) {
        BigDecimal amount = line.amount();
        return amount == null ? BigDecimal.ZERO : amount;
    }

    private void stock(BigDecimal amount, @Nullable Stock stock) {
        BigDecimal last = line.comparableLast();
        if (stock == null || last == null) {
            return;
        }
        BigDecimal opened = form.amount(stock.opened());
        BigDecimal closed = form.amount(stock.closed());
        if (opened == null || closed == null) {
            return;
        }
        BigDecimal expected = last.add(opened).subtract(closed);
        if (expected.compareTo(amount) != 0) {
            say(
                    Check.STOCK,
                    What.STOCK,
                    number(last),
                    number(opened),
                    number(closed),
                    number(expected),
                    number(amount));
        }
    }

    /** A note answers it. From nothing, no change is a percentage of anything. */
    private void change(BigDecimal amount, @Nullable Integer most) {
        BigDecimal last = line.comparableLast();
        boolean explained = line.said() != null && line.said().note() != null;
        if (most == null || last == null || last.signum() == 0 || explained) {
            return;
        }
        BigDecimal change = amount.subtract(last).abs().multiply(HUNDRED).divide(last.abs(), 0, RoundingMode.HALF_UP);
        if (change.compareTo(BigDecimal.valueOf(most)) > 0) {
            What what = amount.compareTo(last) > 0 ? What.CHANGE_UP : What.CHANGE_DOWN;
            say(Check.CHANGE, what, change.toPlainString(), number(last), number(amount), String.valueOf(most));
        }
    }

    private void say(Check check, What what, Object... details) {
        Severity severity = definition.checks().get(check);
        if (severity != null) {
            findings.add(new Finding(line.code(), what, severity, List.of(details)));
        }
    }

    private String number(BigDecimal amount) {
        return OfficeNumber.write(amount, definition.decimals());
    }
}
