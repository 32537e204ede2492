package vn.trinhky.figures;

import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.trinhky.office.UnitId;
import vn.trinhky.regime.ReportingPeriod;

/** What one unit has submitted, for its own form and for those who read it. */
@Component
public class FiguresOfUnit {

    private static final String VALUES = "select " + FigureValues.VALUE
            + " from figure_value where unit_id = ? and period = any (?) and indicator_id = any (?)";

    private final JdbcClient database;

    FiguresOfUnit(JdbcClient database) {
        this.database = database;
    }

    /** The values that count. */
    @Transactional(readOnly = true)
    public List<FigureValue> current(
            UnitId unit, Collection<IndicatorId> indicators, Collection<ReportingPeriod> periods) {
        return asked(VALUES + " and current", unit, indicators, periods);
    }

    /** Every version of what was said for a period, by indicator, oldest first. */
    @Transactional(readOnly = true)
    public List<FigureValue> versions(UnitId unit, Collection<IndicatorId> indicators, ReportingPeriod period) {
        return asked(VALUES + " order by indicator_id, version", unit, indicators, List.of(period));
    }

    private List<FigureValue> asked(
            String sql, UnitId unit, Collection<IndicatorId> indicators, Collection<ReportingPeriod> periods) {
        return database.sql(sql)
                .params(unit.value(), FigureValues.places(periods), FigureValues.numbers(indicators))
                .query(FigureValues::value)
                .list();
    }
}
