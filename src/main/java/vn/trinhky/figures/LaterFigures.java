package vn.trinhky.figures;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.trinhky.office.UnitId;
import vn.trinhky.regime.ReportingPeriod;

/** What units have handed over since a moment: corrections, parts sent again, parts that came late. */
@Component
public class LaterFigures {

    private static final String LATER = """
            select v.indicator_id, v.period, v.unit_id, v.version, v.current, v.withdrawn, v.entered_by, v.entered_at, v.reason,
                v.amount, v.wording, v.nil, v.note, v.evidence, v.evidence_name, v.submitted_at,
                b.version is not null and not b.withdrawn as followed, b.amount as amount_before, b.wording as wording_before, b.nil as nil_before
            from figure_value v
            left join figure_value b on b.period = v.period and b.indicator_id = v.indicator_id and b.unit_id = v.unit_id
                and b.version = v.version - 1
            where v.period = any (?) and v.indicator_id = any (?) and v.submitted_at > ?
                and (v.current or v.withdrawn)
            order by v.submitted_at desc, v.indicator_id, v.unit_id""";

    private final JdbcClient database;

    LaterFigures(JdbcClient database) {
        this.database = database;
    }

    /** The values that count now and came after the moment, and those taken back since; the latest first. */
    @Transactional(readOnly = true)
    public List<LaterFigure> since(
            Instant moment, Collection<IndicatorId> indicators, Collection<ReportingPeriod> periods) {
        return database.sql(LATER)
                .params(FigureValues.places(periods), FigureValues.numbers(indicators), moment.atOffset(ZoneOffset.UTC))
                .query(LaterFigures::later)
                .list();
    }

    private static LaterFigure later(ResultSet row, int number) throws SQLException {
        FigureValue value = new FigureValue(
                new IndicatorId(row.getInt("indicator_id")),
                ReportingPeriod.at(row.getInt("period")),
                new UnitId(row.getObject("unit_id", UUID.class)),
                row.getInt("version"),
                row.getBoolean("current"),
                row.getBoolean("withdrawn"),
                FigureRows.said(row),
                row.getString("entered_by"),
                row.getObject("entered_at", OffsetDateTime.class).toInstant(),
                row.getString("reason"));
        return new LaterFigure(
                value,
                before(row),
                row.getObject("submitted_at", OffsetDateTime.class).toInstant());
    }

    private static @Nullable Said before(ResultSet row) throws SQLException {
        return row.getBoolean("followed")
                ? new Said(
                        row.getBigDecimal("amount_before"),
                        row.getString("wording_before"),
                        row.getBoolean("nil_before"),
                        null,
                        null)
                : null;
    }
}
