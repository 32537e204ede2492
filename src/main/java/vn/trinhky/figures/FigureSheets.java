package vn.trinhky.figures;

import java.sql.Types;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.trinhky.office.Officer;
import vn.trinhky.office.UnitId;
import vn.trinhky.regime.RoundId;

/** The forms that units fill in: one for each unit and round, as it stands before it is submitted. */
@Component
public class FigureSheets {

    private final JdbcClient database;
    private final JdbcTemplate batches;
    private final Clock clock;

    FigureSheets(JdbcClient database, JdbcTemplate batches, Clock clock) {
        this.database = database;
        this.batches = batches;
        this.clock = clock;
    }

    /** What a unit has entered, by indicator. */
    @Transactional(readOnly = true)
    public Map<IndicatorId, FigureEntry> entries(RoundId round, UnitId unit) {
        Map<IndicatorId, FigureEntry> entries = new LinkedHashMap<>();
        database.sql("select indicator_id, entered_by, entered_at, " + FigureRows.SAID
                        + " from figure_entry where round_id = ? and unit_id = ?")
                .params(round.value(), unit.value())
                .query((row, number) -> new FigureEntry(
                        new IndicatorId(row.getInt("indicator_id")),
                        FigureRows.said(row),
                        row.getString("entered_by"),
                        row.getObject("entered_at", OffsetDateTime.class).toInstant()))
                .list()
                .forEach(entry -> entries.put(entry.indicator(), entry));
        return entries;
    }

    /**
     * Writes lines of a unit's form; null takes back what was said. The caller has asked whether the officer may.
     *
     * @param said by indicator; those that are not named stay as they are
     */
    @Transactional
    public void enter(RoundId round, UnitId unit, Map<IndicatorId, @Nullable Said> said, Officer officer) {
        List<Map.Entry<IndicatorId, @Nullable Said>> lines = List.copyOf(
                said.entrySet().stream().filter(line -> line.getValue() != null).toList());
        OffsetDateTime now = clock.instant().atOffset(ZoneOffset.UTC);
        batches.batchUpdate(
                """
                insert into figure_entry (round_id, unit_id, indicator_id, entered_by, entered_at, amount, wording, nil, note,
                    evidence, evidence_name)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                on conflict (round_id, unit_id, indicator_id) do update set
                    amount = excluded.amount, wording = excluded.wording, nil = excluded.nil, note = excluded.note,
                    evidence = excluded.evidence, evidence_name = excluded.evidence_name,
                    entered_by = excluded.entered_by, entered_at = excluded.entered_at""",
                lines.stream()
                        .map(line -> row(round, unit, line.getKey(), line.getValue(), officer, now))
                        .toList(),
                new int[] {
                    Types.OTHER,
                    Types.OTHER,
                    Types.INTEGER,
                    Types.VARCHAR,
                    Types.TIMESTAMP_WITH_TIMEZONE,
                    Types.NUMERIC,
                    Types.VARCHAR,
                    Types.BOOLEAN,
                    Types.VARCHAR,
                    Types.VARCHAR,
                    Types.VARCHAR
                });
        takeBack(round, unit, said);
    }

    private static Object[] row(
            RoundId round, UnitId unit, IndicatorId indicator, Said said, Officer officer, OffsetDateTime now) {
        return new Object[] {
            round.value(),
            unit.value(),
            indicator.value(),
            officer.fullName(),
            now,
            said.amount(),
            said.wording(),
            said.nil(),
            said.note(),
            FigureRows.digest(said),
            FigureRows.evidenceName(said)
        };
    }

    private void takeBack(RoundId round, UnitId unit, Map<IndicatorId, @Nullable Said> said) {
        Collection<Integer> gone = said.entrySet().stream()
                .filter(line -> line.getValue() == null)
                .map(line -> line.getKey().value())
                .toList();
        if (!gone.isEmpty()) {
            database.sql("delete from figure_entry where round_id = ? and unit_id = ? and indicator_id = any (?)")
                    .params(round.value(), unit.value(), gone.toArray(Integer[]::new))
                    .update();
        }
    }

    /** Which units have entered anything for a round. */
    @Transactional(readOnly = true)
    public List<UnitId> begun(RoundId round) {
        return database
                .sql("select distinct unit_id from figure_entry where round_id = ?")
                .param(round.value())
                .query(UUID.class)
                .list()
                .stream()
                .map(UnitId::new)
                .toList();
    }
}
