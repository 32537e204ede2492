package vn.trinhky.commitments.answers;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.trinhky.commitments.CommitmentId;
import vn.trinhky.office.UnitId;
import vn.trinhky.regime.ReportingPeriod;
import vn.trinhky.regime.Round;
import vn.trinhky.regime.RoundId;

/** The answers that left their units, in all versions. Every question is one statement for all units together. */
@Component
public class Outcomes {

    private static final String NEWEST = "select distinct on (o.commitment_id, o.unit_id) o.* from outcome o where ";

    private final JdbcClient database;
    private final Clock clock;

    Outcomes(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * Takes over what a unit has written for a round. What says the same as before makes no new version; what the unit has
     * not decided is not taken over, and takes back what was said before.
     *
     * @param who lets it leave the unit
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void submit(Round round, UnitId unit, String who) {
        database.sql("""
                        insert into outcome (round_id, unit_id, commitment_id, number, period, became, account, evidence,
                            submitted_by, submitted_at)
                        select a.round_id, a.unit_id, a.commitment_id, coalesce(last.number, 0) + 1, :period, a.became,
                            a.account, a.evidence, :who, :at
                        from task_answer a left join lateral (
                            select o.* from outcome o where o.round_id = a.round_id and o.unit_id = a.unit_id
                                and o.commitment_id = a.commitment_id order by o.number desc limit 1) last on true
                        where a.round_id = :round and a.unit_id = :unit
                            and (a.became is not null or last.became is not null)
                            and (last.became, last.account, last.evidence)
                                is distinct from (a.became, a.account, a.evidence)""")
                .param("period", round.period().inOrder())
                .param("who", who)
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("round", round.id().value())
                .param("unit", unit.value())
                .update();
    }

    /** What every unit said last in a round; answers taken back are left out. */
    @Transactional(readOnly = true)
    public List<Outcome> of(RoundId round) {
        return given(database.sql(NEWEST + "o.round_id = ? order by o.commitment_id, o.unit_id, o.number desc")
                .param(round.value()));
    }

    /** What one unit said last in a round. */
    @Transactional(readOnly = true)
    public List<Outcome> of(RoundId round, UnitId unit) {
        return given(database.sql(
                        NEWEST + "o.round_id = ? and o.unit_id = ? order by o.commitment_id, o.unit_id, o.number desc")
                .params(round.value(), unit.value()));
    }

    /** What one unit said last about its tasks before a period. */
    @Transactional(readOnly = true)
    public List<Outcome> before(ReportingPeriod period, UnitId unit, Collection<CommitmentId> tasks) {
        return given(database.sql(NEWEST + """
                        o.commitment_id = any (?) and o.unit_id = ? and o.period < ?
                        order by o.commitment_id, o.unit_id, o.period desc, o.number desc""").params(values(tasks), unit.value(), period.inOrder()));
    }

    /** All versions of all answers about a task, in all rounds, newest first. */
    @Transactional(readOnly = true)
    public List<Outcome> about(CommitmentId task) {
        return database.sql("select * from outcome where commitment_id = ? order by period desc, number desc")
                .param(task.value())
                .query(Outcomes::outcome)
                .list();
    }

    /** Whether any unit has ever submitted or begun an answer about a task. */
    @Transactional(readOnly = true)
    public boolean areAbout(CommitmentId task) {
        return database.sql("""
                        select exists (select from outcome where commitment_id = :task)
                            or exists (select from task_answer where commitment_id = :task)""")
                .param("task", task.value())
                .query(Boolean.class)
                .single();
    }

    /** Which units said "done" before a period, by task. */
    @Transactional(readOnly = true)
    public Map<CommitmentId, Set<UnitId>> doneBefore(ReportingPeriod period, Collection<CommitmentId> tasks) {
        if (tasks.isEmpty()) {
            return Map.of();
        }
        return done(database.sql("select commitment_id, unit_id from (" + NEWEST + """
                        o.commitment_id = any (?) and o.period < ?
                        order by o.commitment_id, o.unit_id, o.period desc, o.number desc) last where became = 'DONE'""")
                .params(values(tasks), period.inOrder()));
    }

    /** Which units said "done" in a round, by task. */
    @Transactional(readOnly = true)
    public Map<CommitmentId, Set<UnitId>> doneIn(RoundId round) {
        return done(database.sql("select commitment_id, unit_id from (" + NEWEST + """
                        o.round_id = ? order by o.commitment_id, o.unit_id, o.number desc) last where became = 'DONE'""")
                .param(round.value()));
    }

    private static Map<CommitmentId, Set<UnitId>> done(StatementSpec question) {
        Map<CommitmentId, Set<UnitId>> done = new HashMap<>();
        question.query(row -> {
            done.computeIfAbsent(task(row), task -> new HashSet<>()).add(unit(row));
        });
        return done;
    }

    private static List<Outcome> given(StatementSpec question) {
        return question.query(Outcomes::outcome).list().stream()
                .filter(outcome -> outcome.answer().isGiven())
                .toList();
    }

    private static Outcome outcome(ResultSet row, int number) throws SQLException {
        return new Outcome(
                task(row),
                unit(row),
                row.getInt("number"),
                ReportingPeriod.at(row.getInt("period")),
                AnswerRows.answer(row),
                row.getString("submitted_by"),
                row.getObject("submitted_at", OffsetDateTime.class).toInstant());
    }

    private static CommitmentId task(ResultSet row) throws SQLException {
        return new CommitmentId(row.getObject("commitment_id", UUID.class));
    }

    private static UnitId unit(ResultSet row) throws SQLException {
        return new UnitId(row.getObject("unit_id", UUID.class));
    }

    private static UUID[] values(Collection<CommitmentId> tasks) {
        return tasks.stream().map(CommitmentId::value).toArray(UUID[]::new);
    }
}
