package vn.trinhky.compilation.tasks;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import vn.trinhky.commitments.Due;
import vn.trinhky.commitments.InCharge;
import vn.trinhky.compilation.ReportId;
import vn.trinhky.regime.ReportingPeriod;
import vn.trinhky.regime.ReportingPeriod.Kind;

/** What the compiler has decided about the tasks of a report. */
@Component
class TaskDecisions {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final JdbcClient database;

    TaskDecisions(JdbcClient database) {
        this.database = database;
    }

    /** By block. */
    Map<String, TaskDecision> of(ReportId report) {
        return database
                .sql("select * from task_decision where report_id = ?")
                .param(report.value())
                .query(TaskDecisions::decision)
                .list()
                .stream()
                .collect(Collectors.toMap(TaskDecision::block, Function.identity()));
    }

    void put(ReportId report, TaskDecision decision) {
        Due due = decision.due();
        database.sql("""
                        insert into task_decision (report_id, block, words, task, in_charge, due_year, due_kind, due_number,
                            due_on, decided_by, decided_at)
                        values (?, ?, ?, ?, ?::jsonb, ?, ?, ?, ?, ?, ?)
                        on conflict (report_id, block) do update set words = excluded.words, task = excluded.task,
                            in_charge = excluded.in_charge, due_year = excluded.due_year,
                            due_kind = excluded.due_kind, due_number = excluded.due_number, due_on = excluded.due_on,
                            decided_by = excluded.decided_by, decided_at = excluded.decided_at""")
                .param(report.value())
                .param(decision.block())
                .param(decision.words())
                .param(decision.task())
                .param(JSON.writeValueAsString(decision.inCharge()))
                .param(due.period().year())
                .param(due.period().kind().name())
                .param(due.period().number())
                .param(due.day())
                .param(decision.decidedBy())
                .param(decision.decidedAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    void remove(ReportId report, String block) {
        database.sql("delete from task_decision where report_id = ? and block = ?")
                .params(report.value(), block)
                .update();
    }

    private static TaskDecision decision(ResultSet row, int number) throws SQLException {
        ReportingPeriod period = new ReportingPeriod(
                row.getInt("due_year"), Kind.valueOf(row.getString("due_kind")), row.getInt("due_number"));
        return new TaskDecision(
                row.getString("block"),
                row.getString("words"),
                row.getBoolean("task"),
                JSON.readValue(row.getString("in_charge"), InCharge.class),
                new Due(period, row.getObject("due_on", LocalDate.class)),
                row.getString("decided_by"),
                row.getObject("decided_at", OffsetDateTime.class).toInstant());
    }
}
