package vn.trinhky.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;
import vn.trinhky.figures.Definition.AddingUp;
import vn.trinhky.office.OfficeDirectory;
import vn.trinhky.office.UnitId;
import vn.trinhky.regime.RegimeId;
import vn.trinhky.regime.RegimePlan;
import vn.trinhky.regime.Reporting;
import vn.trinhky.regime.ReportingPeriod;
import vn.trinhky.regime.ReportingRegime;
import vn.trinhky.regime.Round;
import vn.trinhky.regime.RoundId;
import vn.trinhky.regime.UnitGroup;

/**
 * All 3,321 communes of the country in 34 provinces, 200 indicators that they report and six rates made of them, and what
 * they said in twelve quarters: 7,970,400 values. One in a hundred is missing in the present quarter, one in ten is nil.
 */
final class NationalOffice {

    static final int COMMUNES = Integer.getInteger("communes", 3_321);
    static final int PROVINCES = 34;
    static final int TYPED = 200;
    static final int PERIODS = 12;
    static final ReportingPeriod NOW = new ReportingPeriod(2090, 3);

    private static final UUID REGIME = new UUID(16, 1);
    private static final UUID ROUND = new UUID(16, 2);

    private final JdbcClient database;
    private final Indicators indicators;
    private final Reporting reporting;
    private final OfficeDirectory office;
    private final TransactionTemplate transaction;

    NationalOffice(ConfigurableApplicationContext application) {
        this.database = application.getBean(JdbcClient.class);
        this.indicators = application.getBean(Indicators.class);
        this.reporting = application.getBean(Reporting.class);
        this.office = application.getBean(OfficeDirectory.class);
        this.transaction = application.getBean(TransactionTemplate.class);
    }

    Round open() {
        if (reporting.regime(new RegimeId(REGIME)).isEmpty()) {
            place();
            transaction.executeWithoutResult(status -> report());
        }
        tidy();
        return reporting.round(new RoundId(ROUND));
    }

    List<UnitId> communes() {
        List<UnitId> communes = new ArrayList<>();
        for (int i = 1; i <= COMMUNES; i++) {
            communes.add(commune(i));
        }
        return communes;
    }

    /** As {@code md5('commune' || number)::uuid} in the statements below. */
    private static UnitId commune(int number) {
        try {
            byte[] digest = java.security.MessageDigest.getInstance("MD5")
                    .digest(("commune" + number).getBytes(java.nio.charset.StandardCharsets.US_ASCII));
            java.nio.ByteBuffer bytes = java.nio.ByteBuffer.wrap(digest);
            return new UnitId(new UUID(bytes.getLong(), bytes.getLong()));
        } catch (java.security.NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private void place() {
        database.sql("""
                        insert into unit (unit_id, code, name, short_name, kind, valid_from)
                        select md5('commune' || n)::uuid, 'QG' || n, 'Xã số ' || n, 'Xã ' || n,
                            case when n % 5 = 0 then 'STEERING_COMMITTEE' else 'PEOPLES_COMMITTEE' end, date '2020-01-01'
                        from generate_series(1, ?) n""").param(COMMUNES).update();
        RegimePlan like = reporting
                .compiledBy(office.officer("huong").orElseThrow())
                .get(0)
                .plan();
        RegimePlan plan = plan(like);
        reporting.introduce(new ReportingRegime(new RegimeId(REGIME), "QG", "Báo cáo quý toàn quốc", plan));
        database.sql("""
                        insert into round (round_id, regime_id, regime_name, period_year, period_number, plan, deadline,
                            opened_at, opened_by, state, version)
                        values (?, ?, 'Báo cáo quý toàn quốc', ?, ?, ?::jsonb, date '2999-01-01', now(), 'Hương',
                            'COLLECTING', 0)""")
                .params(
                        ROUND,
                        REGIME,
                        NOW.year(),
                        NOW.quarter(),
                        JsonMapper.builder().build().writeValueAsString(plan))
                .update();
        for (int i = 1; i <= TYPED + 6; i++) {
            indicators.introduce(new Indicator(new RegimeId(REGIME), "CT-" + i, i, definition(i)));
        }
    }

    private static Definition definition(int number) {
        boolean rate = number > TYPED;
        AddingUp usual = rate ? AddingUp.WEIGHTED_RATE : AddingUp.SUM;
        Definition.@Nullable Ratio ratio =
                rate ? new Definition.Ratio("CT-" + (number - TYPED), "CT-" + (number - TYPED + 50)) : null;
        return new Definition(
                ReportingPeriod.at(NOW.inOrder() - PERIODS),
                new Definition.Words("Chỉ tiêu số " + number, "Indicator no. " + number),
                new Definition.Words(rate ? "" : "hộ", rate ? "" : "households"),
                rate ? Definition.Kind.RATE : Definition.Kind.COUNT,
                rate ? 2 : 0,
                usual,
                number % 7 == 0 && !rate ? AddingUp.LATEST : usual,
                ratio,
                List.of(),
                null,
                Definition.Bounds.NONE,
                Map.of(),
                List.of(),
                null);
    }

    private RegimePlan plan(RegimePlan like) {
        List<UnitId> communes = communes();
        List<UnitGroup> provinces = new ArrayList<>();
        for (int p = 0; p < PROVINCES; p++) {
            List<UnitId> units = new ArrayList<>();
            for (int i = p; i < communes.size(); i += PROVINCES) {
                units.add(communes.get(i));
            }
            provinces.add(new UnitGroup("T" + p, "Tỉnh " + p, "Province " + p, units));
        }
        return like.changed().contributors(communes).groups(provinces).plan();
    }

    /** In the order in which hand-overs would have written them. Generated rows need no check of their references. */
    private void report() {
        database.sql("set local session_replication_role = replica").update();
        for (int back = PERIODS - 1; back >= 0; back--) {
            database.sql("""
                            insert into figure_value (indicator_id, period, unit_id, version, current, amount, nil,
                                entered_by, entered_at)
                            select i.indicator_id, :period, md5('commune' || n)::uuid, 1, true,
                                case when h % 10 = 0 then 0 else h % 5000 end, h % 10 = 0, 'Công chức xã ' || n, now()
                            from generate_series(1, :communes) n
                            cross join (select indicator_id, position from indicator
                                where regime_id = :regime and position <= :typed) i
                            cross join lateral (select abs(hashint8(n * 100003::bigint + i.position * 31 + :period)) as h) h
                            where :back > 0 or h % 100 > 0
                            order by n, i.position""")
                    .param("period", NOW.inOrder() - back)
                    .param("communes", COMMUNES)
                    .param("regime", REGIME)
                    .param("typed", TYPED)
                    .param("back", back)
                    .update();
            database.sql("""
                            insert into figure_change (regime_id, ledger, unit_id)
                            select :regime, :ledger, md5('commune' || n)::uuid from generate_series(1, :communes) n""")
                    .param("regime", REGIME)
                    .param("ledger", Ledger.of(ReportingPeriod.at(NOW.inOrder() - back)))
                    .param("communes", COMMUNES)
                    .update();
        }
        database.sql("""
                        insert into figure_target (indicator_id, unit_id, year, amount)
                        select i.indicator_id, md5('commune' || n)::uuid, :year, 10000
                        from indicator i cross join generate_series(1, :communes) n
                        where i.regime_id = :regime and i.position <= :typed""")
                .param("year", NOW.year())
                .param("communes", COMMUNES)
                .param("regime", REGIME)
                .param("typed", TYPED)
                .update();
    }

    /** What autovacuum would have done meanwhile. */
    private void tidy() {
        database.sql("vacuum (analyze) figure_value, figure_target, figure_change, unit, indicator")
                .update();
        database.sql("checkpoint").update();
    }
}
