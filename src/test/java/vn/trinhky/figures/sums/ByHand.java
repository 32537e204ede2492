package vn.trinhky.figures.sums;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.trinhky.figures.CountingOffice;
import vn.trinhky.figures.CountingOffice.Place;
import vn.trinhky.office.UnitId;
import vn.trinhky.regime.ReportingPeriod;

/** Adds up what a {@link CountingOffice} said, one figure after the other, without any of the product's rules. */
record ByHand(CountingOffice office, Collection<UnitId> units) {

    private static final ReportingPeriod NOW = CountingOffice.NOW;

    @Nullable
    BigDecimal in(String code, ReportingPeriod period) {
        return switch (code) {
            case "RATE" -> rate(in("S", period), in("T", period));
            case "VARIETY" -> variety(in("S", period), in("L", period));
            case "N" -> single(code, period);
            default -> sum(code, List.of(period));
        };
    }

    @Nullable
    BigDecimal yearToDate(String code) {
        List<ReportingPeriod> year = IntStream.rangeClosed(1, 3)
                .mapToObj(quarter -> new ReportingPeriod(2032, quarter))
                .toList();
        return switch (code) {
            case "RATE" -> rate(yearToDate("S"), yearToDate("T"));
            case "VARIETY" -> variety(yearToDate("S"), yearToDate("L"));
            case "N" -> null;
            case "L" -> in("L", NOW);
            default -> sum(code, year);
        };
    }

    private @Nullable BigDecimal single(String code, ReportingPeriod period) {
        List<BigDecimal> said = figures(code, List.of(period)).toList();
        return said.size() == 1 ? said.get(0) : null;
    }

    private @Nullable BigDecimal sum(String code, List<ReportingPeriod> periods) {
        return figures(code, periods).reduce(BigDecimal::add).orElse(null);
    }

    private Stream<BigDecimal> figures(String code, List<ReportingPeriod> periods) {
        return periods.stream()
                .flatMap(period -> units.stream().map(unit -> office.said.get(new Place(period, code, unit))))
                .filter(Objects::nonNull);
    }

    private static @Nullable BigDecimal rate(@Nullable BigDecimal above, @Nullable BigDecimal below) {
        return above == null || below == null || below.signum() == 0
                ? null
                : above.multiply(BigDecimal.valueOf(100)).divide(below, MathContext.DECIMAL64);
    }

    private static @Nullable BigDecimal variety(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        return one == null && other == null
                ? null
                : BigDecimal.valueOf(
                        Stream.of(one == null ? BigDecimal.ZERO : one, other == null ? BigDecimal.ZERO : other)
                                .filter(part -> part.signum() != 0)
                                .count());
    }
}
