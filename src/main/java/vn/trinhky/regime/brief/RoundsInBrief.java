package vn.trinhky.regime.brief;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.trinhky.office.Officer;
import vn.trinhky.office.UnitId;
import vn.trinhky.regime.RegimeId;
import vn.trinhky.regime.ReportingPeriod;
import vn.trinhky.regime.Round;
import vn.trinhky.regime.RoundId;

/** Reads rounds without their plans, one statement for each question. */
@Component
public class RoundsInBrief {

    private static final String BRIEF = """
            select r.round_id, r.regime_id, r.regime_name, r.period_year, r.period_kind, r.period_number, r.deadline, r.state,
                r.compiling_unit
            from round r\s""";

    private static final String WORKED_ON = """
            r.compiling_unit = any (:units) or r.signatory = :me
            or r.reviewers @> jsonb_build_array(jsonb_build_object('value', cast(:seat as text)))
            or r.signatories @> jsonb_build_array(cast(:me as text))""";

    /** The month in which a period ends: a year is newer than its third quarter, whatever their numbers say. */
    private static final String LAST_MONTH = """
            case r.period_kind when 'MONTH' then r.period_number when 'QUARTER' then r.period_number * 3
                when 'HALF' then r.period_number * 6 when 'NINE_MONTHS' then 9 else 12 end""";

    private final JdbcClient database;

    RoundsInBrief(JdbcClient database) {
        this.database = database;
    }

    /** The rounds that the officer may see, newest first; see {@code Reporting.roundFor}. */
    @Transactional(readOnly = true)
    public List<RoundInBrief> takenPartIn(Officer officer, int most) {
        return ofOfficer(
                "where " + WORKED_ON
                        + " or r.round_id in (select s.round_id from submission s where s.unit_id = any (:units))",
                officer,
                most);
    }

    /** The rounds on whose report the officer works and that are not closed, newest first; see {@link Round#isWorkedOnBy}. */
    @Transactional(readOnly = true)
    public List<RoundInBrief> underWay(Officer officer, int most) {
        return ofOfficer("where r.state <> 'CLOSED' and (" + WORKED_ON + ")", officer, most);
    }

    /** Whether she works or has worked on a report of the regime; see {@link Round#isWorkedOnBy}. */
    @Transactional(readOnly = true)
    public boolean isWorkedOnBy(RegimeId regime, Officer officer) {
        return database.sql("select exists (select from round r where r.regime_id = :regime and (" + WORKED_ON + "))")
                .param("regime", regime.value())
                .param("units", unitsOf(officer))
                .param("me", officer.id().value())
                .param("seat", officer.seat().value().toString())
                .query(Boolean.class)
                .single();
    }

    private List<RoundInBrief> ofOfficer(String condition, Officer officer, int most) {
        return database.sql(BRIEF + condition + " order by r.period_year desc, " + LAST_MONTH
                        + " desc, r.opened_at desc limit :most")
                .param("units", unitsOf(officer))
                .param("me", officer.id().value())
                .param("seat", officer.seat().value().toString())
                .param("most", most)
                .query(RoundsInBrief::brief)
                .list();
    }

    /** Some rounds by their ids. */
    @Transactional(readOnly = true)
    public Map<RoundId, RoundInBrief> of(Collection<RoundId> ids) {
        return database
                .sql(BRIEF + "where r.round_id = any (:ids)")
                .param("ids", ids.stream().map(RoundId::value).distinct().toArray(UUID[]::new))
                .query(RoundsInBrief::brief)
                .stream()
                .collect(Collectors.toMap(RoundInBrief::id, Function.identity()));
    }

    /** Until when each unit may take; see {@link Round#deadlineFor}. */
    @Transactional(readOnly = true)
    public Map<UnitInRound, LocalDate> dueDays(Collection<UnitInRound> asked) {
        return database
                .sql("""
                        with own as materialized (
                            select round_id, deadline, amendments -> 'deadlines' as days from round where round_id = any (:distinct))
                        select a.round_id, a.unit_id, greatest(o.deadline, cast(o.days ->> cast(a.unit_id as text) as date)) as due
                        from unnest(:rounds, :units) as a (round_id, unit_id) join own o on o.round_id = a.round_id""")
                .param(
                        "distinct",
                        asked.stream()
                                .map(one -> one.round().value())
                                .distinct()
                                .toArray(UUID[]::new))
                .param("rounds", asked.stream().map(one -> one.round().value()).toArray(UUID[]::new))
                .param("units", asked.stream().map(one -> one.unit().value()).toArray(UUID[]::new))
                .query((row, rank) -> Map.entry(
                        new UnitInRound(
                                new RoundId(row.getObject("round_id", UUID.class)),
                                new UnitId(row.getObject("unit_id", UUID.class))),
                        row.getObject("due", LocalDate.class)))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, other) -> one));
    }

    private static UUID[] unitsOf(Officer officer) {
        return officer.posts().stream()
                .map(post -> post.unit().value())
                .distinct()
                .toArray(UUID[]::new);
    }

    private static RoundInBrief brief(ResultSet row, int rank) throws SQLException {
        return new RoundInBrief(
                new RoundId(row.getObject("round_id", UUID.class)),
                new RegimeId(row.getObject("regime_id", UUID.class)),
                row.getString("regime_name"),
                new ReportingPeriod(
                        row.getInt("period_year"),
                        ReportingPeriod.Kind.valueOf(row.getString("period_kind")),
                        row.getInt("period_number")),
                Objects.requireNonNull(row.getObject("deadline", LocalDate.class)),
                Round.State.valueOf(row.getString("state")),
                new UnitId(row.getObject("compiling_unit", UUID.class)));
    }
}
