package vn.trinhky.dispatch.faults;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.trinhky.dispatch.channel.ChannelKind;

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

    /** Of those, every fourth is reached by a program first, beginning with this one. */
    void everyFourthHasProgram(int beginning, String where, String program) {
        database()
                .sql("""
                        insert into channel_address (person_id, rank, kind, address)
                        select person_id, 1, 'WEBHOOK', :program from generate_series(:beginning, 10000, 4) n
                        join person on email = 'n' || n || '@' || :where""")
                .param("program", program)
                .param("beginning", beginning)
                .param("where", where)
                .update();
    }

    /** How many deliveries of a report stand where, by which way. */
    Map<String, Integer> states(UUID report) {
        return counted("""
                select channel || ' ' || state, count(*) from delivery where report_id = ? group by 1""", report);
    }

    /** What was noted of deliveries by programs, and on which answer. */
    Map<String, Integer> stepsOfPrograms(UUID report) {
        return counted("""
                select t.state || ' ' || (t.evidence ->> 'status'), count(*)
                from delivery_trail t join delivery using (delivery_id)
                where report_id = ? and t.channel = 'WEBHOOK' group by 1""", report);
    }

    private Map<String, Integer> counted(String sql, UUID report) {
        Map<String, Integer> states = new TreeMap<>();
        database().sql(sql).param(report).query(row -> {
            states.put(row.getString(1), row.getInt(2));
        });
        return states;
    }

    int failedAttempts(UUID report, String cause) {
        return count("select count(*) from delivery where report_id = ? and last_failure = '" + cause + "'", report);
    }

    /** The key of every errand by this way. */
    Set<String> keys(UUID report, ChannelKind way) {
        return texts("""
                select errand_id::text from errand join delivery using (delivery_id)
                where report_id = ? and errand.channel = '%s'""".formatted(way), report);
    }

    Set<String> deliveries(UUID report) {
        return texts("select delivery_id::text from delivery where report_id = ?", report);
    }

    /** Of every addressee, whichever way he is reached. */
    Set<String> mailAddresses(UUID report) {
        return texts("select email from delivery join person using (person_id) where report_id = ?", report);
    }

    private Set<String> texts(String sql, UUID report) {
        return new TreeSet<>(
                database().sql(sql).param(report).query(String.class).list());
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

    int steps(UUID report) {
        return count(
                "select count(*) from delivery_trail join delivery using (delivery_id) where report_id = ?", report);
    }

    /** Addressees of whom the journal says so, each counted once. */
    int namedInTheJournal(UUID report, String milestone) {
        return count("""
                select count(distinct j.details ->> 'addressee') from journal_entry j
                join report r on r.round_id = j.dossier_id where r.report_id = ? and j.milestone = '%s'""".formatted(milestone), report);
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
