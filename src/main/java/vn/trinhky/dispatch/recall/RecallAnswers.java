package vn.trinhky.dispatch.recall;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.trinhky.compilation.ReportId;
import vn.trinhky.dispatch.DeliveryId;
import vn.trinhky.dispatch.recall.RecallAnswer.Said;

/** Who was asked to give a document back, and what he said. */
@Component
class RecallAnswers {

    private final JdbcClient database;

    RecallAnswers(JdbcClient database) {
        this.database = database;
    }

    /** Whoever was asked before is not asked again. */
    void ask(Collection<DeliveryId> holders, Instant at) {
        database.sql("""
                insert into recall_answer (delivery_id, asked_at) select holder, :at from unnest(:holders) as holder
                on conflict do nothing""")
                .param("at", time(at))
                .param("holders", holders.stream().map(DeliveryId::value).toArray(UUID[]::new))
                .update();
    }

    /** @return whether it was the first answer */
    boolean note(RecallAnswer answer) {
        Said said = answer.said();
        Instant at = answer.at();
        return database.sql("""
                        update recall_answer set answer = :said, reason = :reason, answered_by = :by, noted_by = :notedBy,
                            answered_at = :at
                        where delivery_id = :delivery and answer is null""")
                        .param("said", said == null ? null : said.name())
                        .param("reason", answer.reason())
                        .param("by", answer.by())
                        .param("notedBy", answer.notedBy())
                        .param("at", at == null ? null : time(at))
                        .param("delivery", answer.delivery().value())
                        .update()
                == 1;
    }

    Optional<RecallAnswer> of(DeliveryId delivery) {
        return database.sql("select * from recall_answer where delivery_id = ?")
                .param(delivery.value())
                .query(RecallAnswers::answer)
                .optional();
    }

    /** In the printed order of the addressees. */
    List<RecallAnswer> of(ReportId report) {
        return database.sql("""
                        select a.* from recall_answer a join delivery d using (delivery_id)
                        where d.report_id = ? order by d.position""")
                .param(report.value())
                .query(RecallAnswers::answer)
                .list();
    }

    private static RecallAnswer answer(ResultSet row, int rank) throws SQLException {
        String said = row.getString("answer");
        return new RecallAnswer(
                new DeliveryId(row.getObject("delivery_id", UUID.class)),
                row.getObject("asked_at", OffsetDateTime.class).toInstant(),
                said == null ? null : Said.valueOf(said),
                row.getString("reason"),
                row.getString("answered_by"),
                row.getString("noted_by"),
                instant(row.getObject("answered_at", OffsetDateTime.class)));
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime time) {
        return time == null ? null : time.toInstant();
    }

    private static OffsetDateTime time(Instant at) {
        return OffsetDateTime.ofInstant(at, ZoneOffset.UTC);
    }
}
