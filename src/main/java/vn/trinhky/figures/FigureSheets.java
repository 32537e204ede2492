package vn.trinhky.figures;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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
    private final Clock clock;

    FigureSheets(JdbcClient database, Clock clock) {
        this.database = database;
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
        Lines lines = Lines.of(said);
        if (!lines.isEmpty()) {
            database.sql("""
                            insert into figure_entry (round_id, unit_id, entered_by, entered_at, indicator_id, amount,
                                wording, nil, note, evidence, evidence_name)
                            select :round, :unit, :who, :at, lines.* from """ + Lines.TABLE + """
                             on conflict (round_id, unit_id, indicator_id) do update set
                                amount = excluded.amount, wording = excluded.wording, nil = excluded.nil,
                                note = excluded.note, evidence = excluded.evidence,
                                evidence_name = excluded.evidence_name, entered_by = excluded.entered_by,
                                entered_at = excluded.entered_at""")
                    .params(lines.parameters())
                    .param("round", round.value())
                    .param("unit", unit.value())
                    .param("who", officer.fullName())
                    .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                    .update();
        }
        takeBack(round, unit, said);
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
