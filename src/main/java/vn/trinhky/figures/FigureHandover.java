package vn.trinhky.figures;

import java.sql.Types;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.trinhky.office.Officer;
import vn.trinhky.office.UnitId;
import vn.trinhky.regime.ReportingPeriod;
import vn.trinhky.regime.Round;
import vn.trinhky.web.Reason;

/** Figures leave a unit with its part, and are corrected afterwards; what was said before is kept as it was. */
@Component
public class FigureHandover {

    private static final String DIFFERS =
            "(v.amount, v.wording, v.nil, v.note, v.evidence) is distinct from (e.amount, e.wording, e.nil, e.note, e.evidence)";

    private final JdbcClient database;
    private final FigureSheets sheets;
    private final Clock clock;

    FigureHandover(JdbcClient database, FigureSheets sheets, Clock clock) {
        this.database = database;
        this.sheets = sheets;
        this.clock = clock;
    }

    /**
     * Takes over what a unit has entered for a round. A line that says what was submitted before makes no new version; one
     * that was taken back counts no longer.
     *
     * @param reason why values differ from those submitted before
     */
    @Transactional
    public void submit(Round round, UnitId unit, String reason) {
        int period = round.period().inOrder();
        database.sql("""
                        update figure_value v set current = false
                        where v.period = :period and v.unit_id = :unit and v.current
                          and v.indicator_id in (select indicator_id from indicator where regime_id = :regime)
                          and not exists (select from figure_entry e
                              where e.round_id = :round and e.unit_id = :unit and e.indicator_id = v.indicator_id
                                and not (""" + DIFFERS + "))")
                .param("period", period)
                .param("unit", unit.value())
                .param("regime", round.regime().value())
                .param("round", round.id().value())
                .update();
        database.sql("""
                        insert into figure_value (indicator_id, period, unit_id, version, current, amount, wording, nil, note,
                            evidence, evidence_name, entered_by, entered_at, submitted_at, reason)
                        select e.indicator_id, :period, e.unit_id, coalesce(max(v.version), 0) + 1, true, e.amount, e.wording,
                            e.nil, e.note, e.evidence, e.evidence_name, e.entered_by, e.entered_at, :now,
                            case when max(v.version) is null then null else :reason end
                        from figure_entry e
                        left join figure_value v
                            on v.period = :period and v.indicator_id = e.indicator_id and v.unit_id = e.unit_id
                        where e.round_id = :round and e.unit_id = :unit
                        group by e.round_id, e.unit_id, e.indicator_id
                        having not coalesce(bool_or(v.current), false)""")
                .param("period", period)
                .param("unit", unit.value())
                .param("reason", reason)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("round", round.id().value())
                .update();
    }

    /**
     * Corrects a figure after its part was submitted. The form of the unit says the same from now on. The caller has asked
     * whether the officer may.
     *
     * @throws vn.trinhky.web.InvalidInput if no reason is stated
     */
    @Transactional
    public void correct(Round round, UnitId unit, IndicatorId indicator, Said said, String reason, Officer officer) {
        String why = Reason.stated(reason);
        sheets.enter(round.id(), unit, Map.of(indicator, said), officer);
        submit(round, unit, why);
    }

    /** Puts values in that were reported before the office used Trình Ký; values that are there already stay. */
    @Transactional
    public void enterEarlier(ReportingPeriod period, UnitId unit, Map<IndicatorId, Said> said, String who) {
        OffsetDateTime now = clock.instant().atOffset(ZoneOffset.UTC);
        said.forEach((indicator, value) -> database.sql("""
                        insert into figure_value (indicator_id, period, unit_id, version, current, amount, wording, nil, note,
                            entered_by, entered_at, submitted_at)
                        values (:indicator, :period, :unit, 1, true, :amount, :wording, :nil, :note, :who, :now, :now)
                        on conflict do nothing""")
                .param("indicator", indicator.value())
                .param("period", period.inOrder())
                .param("unit", unit.value())
                .param("amount", value.amount(), Types.NUMERIC)
                .param("wording", value.wording(), Types.VARCHAR)
                .param("nil", value.nil())
                .param("note", value.note(), Types.VARCHAR)
                .param("who", who)
                .param("now", now)
                .update());
    }
}
