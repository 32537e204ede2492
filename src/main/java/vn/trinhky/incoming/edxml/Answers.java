package vn.trinhky.incoming.edxml;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.trinhky.exchange.DocumentId;
import vn.trinhky.exchange.Message;
import vn.trinhky.exchange.Organ;
import vn.trinhky.exchange.ResponseFor;
import vn.trinhky.exchange.Staff;
import vn.trinhky.exchange.StatusCode;

/** What is to be said to senders: written down in the transaction that decides it, said by a task scheduled with it. */
@Component
class Answers {

    static final TaskDescriptor<UUID> TASK = TaskDescriptor.of("answer-sender", UUID.class);

    private final JdbcClient database;
    private final ObjectProvider<SchedulerClient> scheduler;
    private final Clock clock;

    Answers(JdbcClient database, ObjectProvider<SchedulerClient> scheduler, Clock clock) {
        this.database = database;
        this.scheduler = scheduler;
        this.clock = clock;
    }

    /**
     * One answer.
     *
     * @param from who answers: the code that the document was addressed to
     * @param staff the officer; empty when the system answers
     */
    record Answer(DocumentId about, String issuer, Organ from, StatusCode code, String words, String staff) {}

    /** Says it as soon as the gateway listens. The same thing about the same document is said once. */
    void say(Answer answer) {
        UUID id = UUID.randomUUID();
        int written = database.sql("""
            insert into exchange_answer
                (answer_id, document_id, issuer, organ, organ_name, code, words, staff, said_at, state)
            values (:id, :document, :issuer, :organ, :name, :code, :words, :staff, :at, 'WAITING')
            on conflict (document_id, organ, code) do nothing\
            """)
                .param("id", id)
                .param("document", answer.about().toString())
                .param("issuer", answer.issuer())
                .param("organ", answer.from().id())
                .param("name", answer.from().name())
                .param("code", answer.code().code())
                .param("words", answer.words())
                .param("staff", answer.staff())
                .param("at", OffsetDateTime.ofInstant(clock.instant().truncatedTo(ChronoUnit.SECONDS), ZoneOffset.UTC))
                .update();
        if (written > 0) {
            scheduler
                    .getObject()
                    .scheduleIfNotExists(TASK.instance(id.toString()).data(id).scheduledTo(clock.instant()));
        }
    }

    /** What an answer says; empty once it was said. */
    Optional<Message.Status> waiting(UUID id) {
        return database.sql("select * from exchange_answer where answer_id = :id and state = 'WAITING'")
                .param("id", id)
                .query(Answers::status)
                .optional();
    }

    /** All that was decided about a document, said or not, the latest first. */
    List<Message.Status> about(String documentId, String organ) {
        return database.sql("""
            select * from exchange_answer where document_id = :document and organ = :organ
            order by said_at desc, code desc\
            """)
                .param("document", documentId)
                .param("organ", organ)
                .query(Answers::status)
                .list();
    }

    void said(UUID id) {
        database.sql("update exchange_answer set state = 'DONE' where answer_id = :id")
                .param("id", id)
                .update();
    }

    private static Message.Status status(ResultSet row, int rank) throws SQLException {
        Instant at = row.getObject("said_at", OffsetDateTime.class).toInstant();
        DocumentId about = DocumentId.parse(row.getString("document_id")).orElseThrow();
        return new Message.Status(
                new ResponseFor(row.getString("issuer"), about),
                Organ.named(row.getString("organ"), row.getString("organ_name")),
                StatusCode.of(row.getString("code")).orElseThrow(),
                row.getString("words"),
                at,
                Staff.named(row.getString("organ_name"), row.getString("staff")));
    }
}
