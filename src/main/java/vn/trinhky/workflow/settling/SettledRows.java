package vn.trinhky.workflow.settling;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.trinhky.drafting.SubmissionId;
import vn.trinhky.regime.RoundId;

/** Parts and what waits in their processes, in one statement each time. It reads the engine's tables and never writes them. */
@Component
class SettledRows {

    private final JdbcClient database;

    SettledRows(JdbcClient database) {
        this.database = database;
    }

    /** The engine's ids of what waits for a message in the processes of some subjects. */
    List<String> waiting(Collection<UUID> subjects, String message) {
        return database.sql("""
                        select s.execution_id_ from act_ru_execution p join act_ru_event_subscr s on s.proc_inst_id_ = p.id_
                        where p.business_key_ = any (:subjects) and s.event_name_ = :message""")
                .param("subjects", subjects.stream().map(UUID::toString).toArray(String[]::new))
                .param("message", message)
                .query(String.class)
                .list();
    }

    /**
     * Some parts of a round that have ended while their processes still wait for the message. They are held until the
     * transaction ends: nobody asks a unit anew meanwhile, and whoever else wants to hold them waits.
     */
    List<SubmissionId> holdLeft(RoundId round, String message, int most) {
        return database
                .sql("""
                        select e.submission_id from ended_part e
                        where e.round_id = :round and exists (
                            select 1 from act_ru_execution p join act_ru_event_subscr s on s.proc_inst_id_ = p.id_
                            where p.business_key_ = e.submission_id::text and s.event_name_ = :message)
                        order by e.submission_id limit :most for no key update of e""")
                .param("round", round.value())
                .param("message", message)
                .param("most", most)
                .query(UUID.class)
                .list()
                .stream()
                .map(SubmissionId::new)
                .toList();
    }
}
