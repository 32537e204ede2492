package vn.trinhky.workflow.map.course;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The open tasks of many subjects, in one statement: the engine's own questions ask for one subject each. It reads the engine's
 * tables and never writes them.
 */
@Component
public class OpenTasks {

    private final JdbcClient database;

    OpenTasks(JdbcClient database) {
        this.database = database;
    }

    /** A step that waits, of a subject that has one such at a time. */
    public record Open(UUID subject, String step, Instant since) {}

    /** By subject; what waits for no person is not in it, nor what waits for nobody because its part has ended. */
    public Map<UUID, Open> of(Collection<UUID> subjects) {
        String[] keys = subjects.stream().map(UUID::toString).toArray(String[]::new);
        return database
                .sql("""
                        select e.business_key_ as subject, t.task_def_key_ as step, t.create_time_ as since
                        from act_ru_task t join act_ru_execution e on e.id_ = t.proc_inst_id_
                        where e.business_key_ = any (?::text[])
                          and not exists (select 1 from ended_part x where x.submission_id = e.business_key_::uuid)""")
                .param(keys)
                .query((row, n) -> new Open(
                        UUID.fromString(row.getString("subject")),
                        row.getString("step"),
                        row.getTimestamp("since").toInstant()))
                .list()
                .stream()
                .collect(Collectors.toMap(Open::subject, open -> open, (one, other) -> one));
    }
}
