package vn.trinhky.workflow;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.trinhky.office.PersonId;
import vn.trinhky.office.PostKind;
import vn.trinhky.office.UnitId;
import vn.trinhky.regime.RoundId;

/** All open tasks in one statement, however many thousands. It reads the engine's tables and never writes them. */
@Component
class OpenTaskRows {

    private final JdbcClient database;

    OpenTaskRows(JdbcClient database) {
        this.database = database;
    }

    /** Oldest first; a task that waits for several posts comes once for each of them. */
    List<OpenTask> all() {
        return database.sql("""
                        select t.task_def_key_ as step, e.business_key_ as subject, r.text_ as round,
                            t.create_time_ as since, t.assignee_ as assignee,
                            case when t.assignee_ is null then l.group_id_ end as post
                        from act_ru_task t
                        join act_ru_execution e on e.id_ = t.proc_inst_id_
                        join act_ru_variable r on r.execution_id_ = t.proc_inst_id_ and r.name_ = 'round'
                        left join act_ru_identitylink l on l.task_id_ = t.id_ and l.group_id_ is not null
                        order by t.create_time_, t.id_""").query(OpenTaskRows::task).list();
    }

    private static OpenTask task(ResultSet row, int rank) throws SQLException {
        // a post of a unit, as the process file writes it: COMPILER:<unit>
        Optional<String[]> group = Optional.ofNullable(row.getString("post")).map(post -> post.split(":", 2));
        return new OpenTask(
                row.getString("step"),
                UUID.fromString(row.getString("subject")),
                new RoundId(UUID.fromString(row.getString("round"))),
                row.getTimestamp("since").toInstant(),
                Optional.ofNullable(row.getString("assignee"))
                        .map(person -> new PersonId(UUID.fromString(person)))
                        .orElse(null),
                group.map(parts -> PostKind.valueOf(parts[0])).orElse(null),
                group.map(parts -> new UnitId(UUID.fromString(parts[1]))).orElse(null));
    }
}
