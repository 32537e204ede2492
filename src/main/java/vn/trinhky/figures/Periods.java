package vn.trinhky.figures;

import java.util.List;
import java.util.stream.IntStream;
import vn.trinhky.manuscript.FigureQuestion.Span;
import vn.trinhky.regime.ReportingPeriod;

/** Which periods a span means. */
final class Periods {

    private Periods() {}

    /** Oldest first. */
    static List<ReportingPeriod> of(Span span, ReportingPeriod now) {
        return switch (span) {
            case THIS -> List.of(now);
            case PREVIOUS -> List.of(now.previous());
            case YEAR_BEFORE -> List.of(now.aYearBefore());
            case YEAR_TO_DATE ->
                IntStream.rangeClosed(1, now.quarter())
                        .mapToObj(quarter -> new ReportingPeriod(now.year(), quarter))
                        .toList();
        };
    }
}
