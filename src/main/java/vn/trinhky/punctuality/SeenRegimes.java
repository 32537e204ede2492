package vn.trinhky.punctuality;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.trinhky.office.Officer;
import vn.trinhky.office.PostKind;
import vn.trinhky.office.UnitId;
import vn.trinhky.regime.RegimeId;
import vn.trinhky.regime.RegimePlan;
import vn.trinhky.regime.Reporting;
import vn.trinhky.regime.ReportingPeriod;
import vn.trinhky.regime.ReportingRegime;
import vn.trinhky.regime.RoundId;
import vn.trinhky.web.NotHere;

/** Decides whose record an officer sees, and finds the rounds of a regime. */
@Component
public class SeenRegimes {

    private static final Comparator<AskedRound> LATEST_FIRST = Comparator.comparing(
                    (AskedRound round) -> round.period().lastDay())
            .thenComparing(round -> round.period().firstDay())
            .thenComparing(round -> round.period().number())
            .reversed();

    private final Reporting reporting;
    private final JdbcClient database;

    SeenRegimes(Reporting reporting, JdbcClient database) {
        this.reporting = reporting;
        this.database = database;
    }

    /** @throws NotHere if neither the officer works on the regime's reports nor her units were ever asked for it */
    @Transactional(readOnly = true)
    public SeenRegime of(RegimeId id, Officer officer) {
        ReportingRegime regime = reporting.regime(id).orElseThrow(NotHere::new);
        boolean whole = worksOn(regime.plan(), officer) || officer.holds(PostKind.ADMINISTRATOR);
        List<UnitId> own = own(id, officer);
        if (!whole && own.isEmpty()) {
            throw new NotHere();
        }
        return new SeenRegime(regime, whole, own);
    }

    /** The rounds of a regime that have opened, the latest period first; of periods that end together the shortest first. */
    @Transactional(readOnly = true)
    public List<AskedRound> rounds(RegimeId id) {
        return database.sql("""
                        select round_id, period_year, period_kind, period_number, deadline,
                            state = 'COLLECTING' as collecting
                        from round where regime_id = ?""").params(id.value()).query(SeenRegimes::round).list().stream()
                .sorted(LATEST_FIRST)
                .toList();
    }

    private static boolean worksOn(RegimePlan plan, Officer officer) {
        return officer.belongsTo(plan.compilingUnit())
                || plan.reviewers().contains(officer.seat())
                || plan.signatory().equals(officer.id());
    }

    private List<UnitId> own(RegimeId id, Officer officer) {
        UUID[] units = officer.posts().stream()
                .map(post -> post.unit().value())
                .distinct()
                .toArray(UUID[]::new);
        return database.sql("""
                        select u.unit_id from unit u where u.unit_id = any (?) and exists (
                            select from submission s join round r on r.round_id = s.round_id
                            where r.regime_id = ? and s.unit_id = u.unit_id)
                        order by u.code""")
                .params(units, id.value())
                .query((row, number) -> new UnitId(row.getObject(1, UUID.class)))
                .list();
    }

    private static AskedRound round(ResultSet row, int number) throws SQLException {
        return new AskedRound(
                new RoundId(row.getObject("round_id", UUID.class)),
                new ReportingPeriod(
                        row.getInt("period_year"),
                        ReportingPeriod.Kind.valueOf(row.getString("period_kind")),
                        row.getInt("period_number")),
                row.getObject("deadline", LocalDate.class),
                row.getBoolean("collecting"));
    }
}
