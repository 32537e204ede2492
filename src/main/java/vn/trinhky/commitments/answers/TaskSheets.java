package vn.trinhky.commitments.answers;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.trinhky.commitments.CommitmentId;
import vn.trinhky.office.Officer;
import vn.trinhky.office.UnitId;
import vn.trinhky.regime.RoundId;

/** What units have written about their tasks, before it is submitted. */
@Component
public class TaskSheets {

    private final JdbcClient database;
    private final Clock clock;

    TaskSheets(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** What a unit has written in a round. */
    @Transactional(readOnly = true)
    public Map<CommitmentId, WrittenAnswer> of(RoundId round, UnitId unit) {
        Map<CommitmentId, WrittenAnswer> written = new HashMap<>();
        database.sql("select * from task_answer where round_id = ? and unit_id = ?")
                .params(round.value(), unit.value())
                .query(row -> {
                    written.put(
                            new CommitmentId(row.getObject("commitment_id", UUID.class)),
                            new WrittenAnswer(
                                    AnswerRows.answer(row),
                                    row.getInt("times"),
                                    row.getString("changed_by"),
                                    row.getObject("changed_at", OffsetDateTime.class)
                                            .toInstant()));
                });
        return written;
    }

    /** Writes an answer. The caller has asked whether the officer may, and holds the unit's part. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void write(RoundId round, UnitId unit, CommitmentId task, Answer answer, Officer officer) {
        database.sql("""
                        insert into task_answer (round_id, unit_id, commitment_id, became, account, evidence, times,
                            changed_by, changed_at)
                        values (?, ?, ?, ?, ?, ?::jsonb, ?, ?, ?)
                        on conflict (round_id, unit_id, commitment_id) do update set became = excluded.became,
                            account = excluded.account, evidence = excluded.evidence, times = task_answer.times + case
                                when (task_answer.became, task_answer.account)
                                    is distinct from (excluded.became, excluded.account) then 1 else 0 end,
                            changed_by = excluded.changed_by, changed_at = excluded.changed_at""")
                .param(round.value())
                .param(unit.value())
                .param(task.value())
                .param(AnswerRows.became(answer))
                .param(answer.account())
                .param(AnswerRows.evidence(answer))
                .param(answer.says(null, "") ? 0 : 1)
                .param(officer.fullName())
                .param(clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }
}
