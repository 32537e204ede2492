package vn.trinhky.figures.form;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.trinhky.figures.Definition;
import vn.trinhky.figures.FigureEntry;
import vn.trinhky.figures.Said;

/**
 * What one unit says to one round, line by line in the order of the regime. Lines that are computed are in it too.
 */
public record FigureForm(List<FigureLine> lines) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    public Optional<FigureLine> line(String code) {
        return lines.stream().filter(line -> line.code().equals(code)).findFirst();
    }

    public boolean isEmpty() {
        return lines.isEmpty();
    }

    /** Lines about which the unit has said nothing; nil is said. */
    public List<FigureLine> missing() {
        return lines.stream().filter(FigureLine::isMissing).toList();
    }

    /** Whether anything at all was said. */
    public boolean isBegun() {
        return lines.stream().anyMatch(line -> line.entry() != null);
    }

    /** All that is not as expected, in the order of the lines. */
    public List<Finding> findings() {
        return lines.stream()
                .flatMap(line -> new LineChecks(this, line).findings().stream())
                .toList();
    }

    public List<Finding> blocking() {
        return findings().stream().filter(Finding::blocks).toList();
    }

    /** The same form if these lines were said as well. */
    public FigureForm saying(Map<String, @Nullable Said> said) {
        return new FigureForm(lines.stream()
                .map(line -> said.containsKey(line.code()) ? line.saying(entry(line, said.get(line.code()))) : line)
                .toList());
    }

    private static @Nullable FigureEntry entry(FigureLine line, @Nullable Said said) {
        return said == null ? null : new FigureEntry(line.indicator().id(), said, "", Instant.EPOCH);
    }

    @Nullable
    BigDecimal amount(String code) {
        return line(code).map(FigureLine::amount).orElse(null);
    }

    /** What a line that is computed comes to; null while what it needs is missing. */
    public @Nullable BigDecimal computed(FigureLine line) {
        Definition definition = line.definition();
        if (definition.ratio() != null) {
            return rate(definition.ratio());
        }
        return definition.kind() == Definition.Kind.VARIETY ? variety(definition.parts()) : null;
    }

    private @Nullable BigDecimal rate(Definition.Ratio ratio) {
        BigDecimal above = amount(ratio.numerator());
        BigDecimal below = amount(ratio.denominator());
        return above == null || below == null || below.signum() == 0
                ? null
                : above.multiply(HUNDRED).divide(below, MathContext.DECIMAL64);
    }

    private @Nullable BigDecimal variety(List<String> parts) {
        List<BigDecimal> known =
                parts.stream().map(this::amount).filter(Objects::nonNull).toList();
        return known.isEmpty()
                ? null
                : BigDecimal.valueOf(
                        known.stream().filter(amount -> amount.signum() != 0).count());
    }
}
