package vn.trinhky.figures.defining;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.trinhky.figures.Definition;
import vn.trinhky.figures.Indicator;
import vn.trinhky.regime.ReportingPeriod;

/** What another meaning from a period on would do to comparisons, before it is given. */
@Component
class BreakPreview {

    private final JdbcClient database;

    BreakPreview(JdbcClient database) {
        this.database = database;
    }

    /**
     * @param tooEarlyAfter the definition that it would have to follow, null when it does
     * @param broken pairs of periods that will be compared with a warning: the period before, and the year before
     * @param mixedYear the year whose total counts both meanings, null when it begins the year
     * @param reported how many figures are there already that would get the new meaning
     */
    record Preview(
            ReportingPeriod from,
            @Nullable ReportingPeriod tooEarlyAfter,
            List<Pair> broken,
            @Nullable Integer mixedYear,
            long reported) {}

    record Pair(ReportingPeriod later, ReportingPeriod earlier) {}

    @Transactional(readOnly = true)
    public Preview of(Indicator indicator, ReportingPeriod from) {
        Definition newest = Neighbours.newest(indicator);
        boolean isTooEarly = !from.beginsAfter(newest.holdsFrom());
        List<Pair> broken = new ArrayList<>();
        broken.add(new Pair(from, from.previous()));
        for (ReportingPeriod period = from; period.inOrder() < from.inOrder() + 4; period = period.next()) {
            broken.add(new Pair(period, period.aYearBefore()));
        }
        return new Preview(
                from,
                isTooEarly ? newest.holdsFrom() : null,
                broken,
                from.number() == 1 || newest.overPeriods() != Definition.AddingUp.SUM ? null : from.year(),
                reportedFrom(indicator, from));
    }

    private long reportedFrom(Indicator indicator, ReportingPeriod from) {
        return database.sql("select count(*) from figure_value where indicator_id = ? and period >= ? and current")
                .params(indicator.id().value(), from.inOrder())
                .query(Long.class)
                .single();
    }
}
