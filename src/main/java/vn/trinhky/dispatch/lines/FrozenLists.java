package vn.trinhky.dispatch.lines;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;
import vn.trinhky.compilation.ReportId;
import vn.trinhky.office.PersonId;
import vn.trinhky.office.UnitId;
import vn.trinhky.office.UnitKind;
import vn.trinhky.regime.DistributionLine;
import vn.trinhky.regime.distribution.Standing;
import vn.trinhky.regime.distribution.Standing.Because;
import vn.trinhky.regime.distribution.Standing.Way;

/** The distribution lists of issued documents, as they were meant on their days. The database only lets rows be added. */
@Component
public class FrozenLists {

    private final JdbcClient database;
    private final JsonMapper json = JsonMapper.builder().build();

    FrozenLists(JdbcClient database) {
        this.database = database;
    }

    /** The list of an issued document; empty for one that was issued before lists were kept. */
    @Transactional(readOnly = true)
    public List<FrozenLine> of(ReportId report) {
        Map<Integer, List<Standing>> standing = new HashMap<>();
        database.sql("select * from frozen_addressee where report_id = ? order by line, position")
                .param(report.value())
                .query((ResultSet row) -> {
                    standing.computeIfAbsent(row.getInt("line"), line -> new ArrayList<>())
                            .add(standing(row));
                });
        return database.sql("select * from frozen_line where report_id = ? order by position")
                .param(report.value())
                .query((row, n) -> line(row, standing))
                .list();
    }

    /** The lines of an issued document as they are printed on it, without those behind them. */
    @Transactional(readOnly = true)
    public List<String> printed(ReportId report) {
        return database.sql("select printed from frozen_line where report_id = ? order by position")
                .param(report.value())
                .query(String.class)
                .list();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void keep(ReportId report, List<DistributionLine> said, List<Standing.Line> meant) {
        for (int i = 0; i < said.size(); i++) {
            database.sql("insert into frozen_line values (?, ?, ?, ?::jsonb, ?)")
                    .params(
                            report.value(),
                            i + 1,
                            meant.get(i).printed(),
                            json.writeValueAsString(said.get(i)),
                            meant.get(i).gone().toArray(String[]::new))
                    .update();
            keep(report, i + 1, meant.get(i).standing());
        }
    }

    /** Thousands of rows as one statement. */
    private void keep(ReportId report, int line, List<Standing> standing) {
        database.sql("""
                insert into frozen_addressee (report_id, line, position, name, unit_id, person_id, way, because, kind)
                select ?, ?, t.n, t.name, t.unit_id, t.person_id, t.way, t.because, t.kind
                from unnest(?::text[], ?::uuid[], ?::uuid[], ?::text[], ?::text[], ?::text[])
                     with ordinality as t (name, unit_id, person_id, way, because, kind, n)""")
                .params(
                        report.value(),
                        line,
                        texts(standing, Standing::name),
                        ids(
                                standing,
                                one -> one.unit() == null ? null : one.unit().value()),
                        ids(
                                standing,
                                one -> one.person() == null
                                        ? null
                                        : one.person().value()),
                        texts(standing, one -> one.because().way().name()),
                        texts(standing, one -> one.because().words()),
                        texts(
                                standing,
                                one -> one.because().kind() == null
                                        ? null
                                        : one.because().kind().name()))
                .update();
    }

    private static String[] texts(List<Standing> all, Function<Standing, @Nullable String> what) {
        return all.stream().map(what).toArray(String[]::new);
    }

    private static UUID[] ids(List<Standing> all, Function<Standing, @Nullable UUID> what) {
        return all.stream().map(what).toArray(UUID[]::new);
    }

    private FrozenLine line(ResultSet row, Map<Integer, List<Standing>> standing) throws SQLException {
        int position = row.getInt("position");
        DistributionLine said = json.readValue(row.getString("said"), DistributionLine.class);
        List<String> gone = List.of((String[]) row.getArray("gone").getArray());
        return new FrozenLine(
                position,
                said,
                new Standing.Line(row.getString("printed"), standing.getOrDefault(position, List.of()), gone));
    }

    private static Standing standing(ResultSet row) throws SQLException {
        UUID unit = row.getObject("unit_id", UUID.class);
        UUID person = row.getObject("person_id", UUID.class);
        String kind = row.getString("kind");
        Because because = new Because(
                Way.valueOf(row.getString("way")),
                row.getString("because"),
                kind == null ? null : UnitKind.valueOf(kind));
        return new Standing(
                row.getString("name"),
                unit == null ? null : new UnitId(unit),
                person == null ? null : new PersonId(person),
                because);
    }
}
