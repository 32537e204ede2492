package vn.trinhky.workflow;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.trinhky.office.PersonId;
import vn.trinhky.office.PostKind;
import vn.trinhky.office.UnitId;
import vn.trinhky.regime.RoundId;

/** Open tasks in one statement each time, however many thousands. It reads the engine's tables and never writes them. */
@Component
class OpenTaskRows {

    private static final String COLUMNS = """
            select t.task_def_key_ as step, e.business_key_ as subject, r.text_ as round, t.create_time_ as since,
                t.assignee_ as assignee, case when t.assignee_ is null then l.group_id_ end as post\s""";

    /** A part that has ended waits for nobody, even if its process has not followed yet. */
    private static final String OF_TASKS = """
            join act_ru_execution e on e.id_ = t.proc_inst_id_
                and not exists (select 1 from ended_part x where x.submission_id = e.business_key_::uuid)
            join act_ru_variable r on r.execution_id_ = t.proc_inst_id_ and r.name_ = 'round'
            left join act_ru_identitylink l on l.task_id_ = t.id_ and l.group_id_ is not null
            """;

    private static final String LOWER = """
            with recursive lower (unit_id) as (
                select unit_id from unit where unit_id = any (:units)
                union
                select u.unit_id from unit u join lower l on u.parent_unit_id = l.unit_id)
            """;

    private static final String OF_UNITS = """
            left join act_ru_variable c on c.execution_id_ = t.proc_inst_id_ and c.name_ = 'compilingUnit'
            join unit u on u.unit_id = coalesce(
                case when t.assignee_ is null then split_part(l.group_id_, ':', 2) end, c.text_)::uuid
            where u.unit_id in (select unit_id from lower)
              and (cardinality(:words::text[]) = 0 or unaccent(lower(concat_ws(' ', '', u.name, u.short_name, (
                    select string_agg(h.full_name, ' ') from person h
                    where h.person_id::text = t.assignee_ or (t.assignee_ is null and h.person_id in (
                        select p.person_id from post p
                        where p.unit_id = u.unit_id and p.kind = split_part(l.group_id_, ':', 1)
                          and p.valid_from <= :day and (p.valid_to is null or p.valid_to >= :day)))))))
                  like all (select '% ' || unaccent(lower(word)) || '%' from unnest(:words::text[]) as word))
            """;

    private static final String OLDEST_FIRST = "order by t.create_time_, t.id_";

    private final JdbcClient database;

    OpenTaskRows(JdbcClient database) {
        this.database = database;
    }

    /** Oldest first; a task that waits for several posts comes once for each of them. */
    List<OpenTask> all() {
        return database.sql(COLUMNS + "from act_ru_task t " + OF_TASKS + OLDEST_FIRST)
                .query(OpenTaskRows::task)
                .list();
    }

    /** What waits for a person by name or by her posts, oldest first. @param posts as the process file writes them */
    List<OpenTask> before(PersonId person, Collection<String> posts, int most) {
        return database.sql("with mine as (select id_ as id from act_ru_task where assignee_ = :person union"
                        + " select task_id_ from act_ru_identitylink where group_id_ = any (:posts)) "
                        + COLUMNS + "from mine join act_ru_task t on t.id_ = mine.id " + OF_TASKS
                        + "where t.assignee_ = :person or (t.assignee_ is null and l.group_id_ = any (:posts)) "
                        + OLDEST_FIRST + " limit :most")
                .param("person", person.value().toString())
                .param("posts", posts.toArray(String[]::new))
                .param("most", most)
                .query(OpenTaskRows::task)
                .list();
    }

    /**
     * What waits in some units and below them, oldest first: for a post of such a unit, or for a person in the report that it
     * compiles.
     *
     * @param words with which words in the name of the unit or of somebody who holds it on their day must begin, with or without
     *     accents
     */
    List<OpenTask> below(Collection<UUID> units, Words words, Slice slice) {
        return database.sql(LOWER + COLUMNS + "from act_ru_task t " + OF_TASKS + OF_UNITS + OLDEST_FIRST
                        + " limit :most offset :skipped")
                .param("units", units.toArray(UUID[]::new))
                .param("words", words.wanted().toArray(String[]::new))
                .param("day", words.day())
                .param("most", slice.most())
                .param("skipped", slice.skipped())
                .query(OpenTaskRows::task)
                .list();
    }

    /** What is looked for, and the day on which somebody has to hold the post. */
    record Words(Collection<String> wanted, LocalDate day) {}

    /** A part of a long list. */
    record Slice(int skipped, int most) {}

    /** What waits for anybody about some submissions and reports. */
    List<OpenTask> about(Collection<UUID> subjects) {
        return database.sql(COLUMNS + "from act_ru_task t " + OF_TASKS + "where e.business_key_ = any (:subjects) "
                        + OLDEST_FIRST)
                .param("subjects", subjects.stream().map(UUID::toString).toArray(String[]::new))
                .query(OpenTaskRows::task)
                .list();
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
