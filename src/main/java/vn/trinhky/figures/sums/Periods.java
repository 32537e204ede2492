package vn.trinhky.figures.sums;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import vn.trinhky.manuscript.FigureQuestion.Span;
import vn.trinhky.regime.ReportingPeriod;

/** Which periods a span means. */
public final class Periods {

    private Periods() {}

    /** All that stand beside a period in a summary, itself included; oldest first. */
    static List<ReportingPeriod> beside(ReportingPeriod now) {
        return Arrays.stream(Span.values())
                .flatMap(span -> of(span, now).stream())
                .distinct()
                .sorted(Comparator.comparingInt(ReportingPeriod::inOrder))
                .toList();
    }

    /** The last ones up to a period, oldest first. */
    static List<ReportingPeriod> upTo(ReportingPeriod now, int count) {
        return IntStream.rangeClosed(now.inOrder() - count + 1, now.inOrder())
                .mapToObj(ReportingPeriod::at)
                .toList();
    }

    /** Oldest first. */
    public static List<ReportingPeriod> of(Span span, ReportingPeriod now) {
        return switch (span) {
            case THIS -> List.of(now);
            case PREVIOUS -> List.of(now.previous());
            case YEAR_BEFORE -> List.of(now.aYearBefore());
            case YEAR_TO_DATE -> now.yearToDate();
        };
    }
}
