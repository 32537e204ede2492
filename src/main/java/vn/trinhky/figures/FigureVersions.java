package vn.trinhky.figures;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.trinhky.office.UnitId;
import vn.trinhky.regime.ReportingPeriod;
import vn.trinhky.regime.Round;

/** Makes new versions of what a unit has submitted. A version is never changed; it only ceases to be the current one. */
@Component
class FigureVersions {

    private static final String END_OTHERS = """
            update figure_value v set current = false
            where v.period = :period and v.unit_id = :unit and v.current and v.indicator_id = any (:indicators)
              and not exists (select from figure_entry e
                  where e.round_id = :round and e.unit_id = :unit and e.indicator_id = v.indicator_id
                    and (v.amount, v.wording, v.nil, v.note, v.evidence)
                        is not distinct from (e.amount, e.wording, e.nil, e.note, e.evidence))
            returning v.indicator_id""";

    private static final String TAKE_OVER = """
            insert into figure_value (indicator_id, period, unit_id, version, current, amount, wording, nil, note,
                evidence, evidence_name, entered_by, entered_at, submitted_at, reason)
            select e.indicator_id, :period, e.unit_id, coalesce(last.version, 0) + 1, true, e.amount, e.wording,
                e.nil, e.note, e.evidence, e.evidence_name, e.entered_by, e.entered_at, :at,
                case when last.version is null then null else :reason end
            from figure_entry e
            left join lateral (select v.version, v.current from figure_value v
                where v.period = :period and v.unit_id = :unit and v.indicator_id = e.indicator_id
                order by v.version desc limit 1) last on true
            where e.round_id = :round and e.unit_id = :unit and e.indicator_id = any (:indicators)
              and last.current is not true""";

    private static final String WITHDRAW = """
            insert into figure_value (indicator_id, period, unit_id, version, current, withdrawn, nil, entered_by,
                entered_at, submitted_at, reason)
            select v.indicator_id, :period, :unit, max(v.version) + 1, false, true, false, :who, :at, :at, :reason
            from figure_value v
            where v.period = :period and v.unit_id = :unit and v.indicator_id = any (:ended)
              and not exists (select from figure_entry e
                  where e.round_id = :round and e.unit_id = :unit and e.indicator_id = v.indicator_id)
            group by v.indicator_id""";

    private final JdbcClient database;
    private final Ledger ledger;

    FigureVersions(JdbcClient database, Ledger ledger) {
        this.database = database;
        this.ledger = ledger;
    }

    /** Who makes versions, when and why. */
    record Act(String who, Instant at, String reason) {}

    /** Makes the unit's entries of some indicators its submitted values. */
    void takeOver(Round round, UnitId unit, Collection<IndicatorId> indicators, Act act) {
        ledger.hold(round.regime(), round.period(), unit);
        Integer[] ended = bound(END_OTHERS, round, unit)
                .param("indicators", FigureValues.numbers(indicators))
                .query(Integer.class)
                .list()
                .toArray(Integer[]::new);
        int added = bound(TAKE_OVER, round, unit)
                .param("indicators", FigureValues.numbers(indicators))
                .param("at", act.at().atOffset(ZoneOffset.UTC))
                .param("reason", act.reason())
                .update();
        if (ended.length > 0) {
            bound(WITHDRAW, round, unit)
                    .param("ended", ended)
                    .param("who", act.who())
                    .param("at", act.at().atOffset(ZoneOffset.UTC))
                    .param("reason", act.reason())
                    .update();
        }
        if (ended.length + added > 0) {
            ledger.note(round.regime(), round.period(), unit);
        }
    }

    private JdbcClient.StatementSpec bound(String sql, Round round, UnitId unit) {
        return database.sql(sql)
                .param("period", round.period().inOrder())
                .param("unit", unit.value())
                .param("round", round.id().value());
    }

    /** Adds first versions; where there is one already, nothing happens. */
    void enterEarlier(ReportingPeriod period, UnitId unit, Map<IndicatorId, Said> said, Act act) {
        Lines lines = Lines.of(said);
        List<UUID> regimes = database.sql("""
                        with added as (
                            insert into figure_value (indicator_id, period, unit_id, version, current, amount, wording,
                                nil, note, evidence, evidence_name, entered_by, entered_at, submitted_at)
                            select l.*, :who, :at, :at from (select indicator_id, :period, :unit::uuid, 1, true, amount,
                                wording, nil, note, evidence, evidence_name from """ + Lines.TABLE + """
                            ) l on conflict do nothing returning indicator_id)
                        select distinct regime_id from added join indicator using (indicator_id)""")
                .params(lines.parameters())
                .param("period", period.inOrder())
                .param("unit", unit.value())
                .param("who", act.who())
                .param("at", act.at().atOffset(ZoneOffset.UTC))
                .query(UUID.class)
                .list();
        regimes.forEach(regime -> ledger.note(new vn.trinhky.regime.RegimeId(regime), period, unit));
    }
}
