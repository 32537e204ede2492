package vn.trinhky.figures;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.trinhky.office.UnitId;
import vn.trinhky.regime.ReportingPeriod;

/** What units have submitted. Sums count nothing else. */
@Component
public class FigureValues {

    static final String VALUE =
            "indicator_id, period, unit_id, version, current, withdrawn, entered_by, entered_at, reason, "
                    + FigureRows.SAID;

    private final JdbcClient database;

    FigureValues(JdbcClient database) {
        this.database = database;
    }

    /** The values that count, for some indicators and periods, of all units. */
    @Transactional(readOnly = true)
    public List<FigureValue> current(Collection<IndicatorId> indicators, Collection<ReportingPeriod> periods) {
        return database.sql("select " + VALUE
                        + " from figure_value where period = any (?) and indicator_id = any (?) and current")
                .params(places(periods), numbers(indicators))
                .query(FigureValues::value)
                .list();
    }

    /** Every version of what a unit said about an indicator for a period, oldest first. */
    @Transactional(readOnly = true)
    public List<FigureValue> versions(IndicatorId indicator, ReportingPeriod period, UnitId unit) {
        return database.sql("select " + VALUE
                        + " from figure_value where period = ? and indicator_id = ? and unit_id = ? order by version")
                .params(period.inOrder(), indicator.value(), unit.value())
                .query(FigureValues::value)
                .list();
    }

    /** What units said about an indicator for a period before what counts now, by unit and oldest first. */
    @Transactional(readOnly = true)
    public List<FigureValue> earlier(IndicatorId indicator, ReportingPeriod period) {
        return database.sql(
                        "select " + VALUE
                                + " from figure_value where period = ? and indicator_id = ? and not current order by unit_id, version")
                .params(period.inOrder(), indicator.value())
                .query(FigureValues::value)
                .list();
    }

    static Short[] places(Collection<ReportingPeriod> periods) {
        return periods.stream().map(period -> (short) period.inOrder()).toArray(Short[]::new);
    }

    static Integer[] numbers(Collection<IndicatorId> indicators) {
        return indicators.stream().map(IndicatorId::value).toArray(Integer[]::new);
    }

    static FigureValue value(ResultSet row, int number) throws SQLException {
        return new FigureValue(
                new IndicatorId(row.getInt("indicator_id")),
                ReportingPeriod.at(row.getInt("period")),
                new UnitId(row.getObject("unit_id", java.util.UUID.class)),
                row.getInt("version"),
                row.getBoolean("current"),
                row.getBoolean("withdrawn"),
                FigureRows.said(row),
                row.getString("entered_by"),
                row.getObject("entered_at", OffsetDateTime.class).toInstant(),
                row.getString("reason"));
    }
}
