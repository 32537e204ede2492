package vn.trinhky.dispatch.faults;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What stands in the database about a dispatch, read past the product; and a list of recipients as long as a test needs. */
final class DispatchBooks {

    private final OwnPostgres server;

    DispatchBooks(OwnPostgres server) {
        this.server = server;
    }

    private JdbcClient database() {
        return server.asked();
    }

    /** The report of a round goes to so many people with nothing but a mail address. Nobody has the round in hand. */
    void addressTo(UUID report, int people, String where) {
        database()
                .sql("""
                        with everybody as (
                            insert into person (person_id, full_name, email)
                            select gen_random_uuid(), 'Người nhận ' || n, 'n' || n || '@' || :where
                            from generate_series(1, :people) n returning person_id)
                        update round set plan = jsonb_set(plan, '{distribution}', jsonb_build_array(
                            (plan #> '{distribution,0}') || jsonb_build_object('units', '[]'::jsonb, 'groups', '[]'::jsonb,
                                'circles', '[]'::jsonb, 'rules', '[]'::jsonb, 'people',
                                (select jsonb_agg(jsonb_build_object('value', person_id)) from everybody))))
                        where round_id = (select round_id from report where report_id = :report)""")
                .param("people", people)
                .param("where", where)
                .param("report", report)
                .update();
    }

    /** How many deliveries of a report stand where. */
    Map<String, Integer> states(UUID report) {
        Map<String, Integer> states = new TreeMap<>();
        database()
                .sql("select state, count(*) from delivery where report_id = ? group by state")
                .param(report)
                .query(row -> {
                    states.put(row.getString(1), row.getInt(2));
                });
        return states;
    }

    int failedAttempts(UUID report, String cause) {
        return count("select count(*) from delivery where report_id = ? and last_failure = '" + cause + "'", report);
    }

    /** The key of every errand, as mail bears it. */
    Set<String> messageIds(UUID report) {
        return new TreeSet<>(database()
                .sql(
                        "select '<' || errand_id || '@trinhky>' from errand join delivery using (delivery_id) where report_id = ?")
                .param(report)
                .query(String.class)
                .list());
    }

    int errands(UUID report, String state) {
        return count(
                "select count(*) from errand join delivery using (delivery_id) where report_id = ? and errand.state = '"
                        + state + "'",
                report);
    }

    /** Steps that say the same of the same delivery once more. */
    int repeatedSteps(UUID report) {
        return count("""
                select count(*) from (select delivery_id, delivery_trail.state from delivery_trail join delivery using (delivery_id)
                    where report_id = ? group by delivery_id, delivery_trail.state having count(*) > 1) repeated""", report);
    }

    int inTheJournal(UUID report, String milestone) {
        return count("""
                select count(*) from journal_entry j join report r on r.round_id = j.dossier_id
                where r.report_id = ? and j.milestone = '%s'""".formatted(milestone), report);
    }

    /** Work that is left over, whatever became of its process. */
    int tasksLeft() {
        return database()
                .sql("select count(*) from scheduled_tasks where task_name = 'carry-errand'")
                .query(Integer.class)
                .single();
    }

    /** What would be tried again in a while is tried now. */
    void bringForward() {
        database()
                .sql(
                        "update scheduled_tasks set execution_time = now() where task_name = 'carry-errand' and not picked")
                .update();
    }

    private int count(String sql, UUID report) {
        return database().sql(sql).param(report).query(Integer.class).single();
    }
}
