package vn.trinhky.issuing.ending;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.trinhky.compilation.ReportId;

/** The record of what became of issued documents. */
@Component
class EndedDocuments {

    private final JdbcClient database;

    EndedDocuments(JdbcClient database) {
        this.database = database;
    }

    /** A document that was recalled before keeps the day and the reason of the recall. */
    void end(ReportId report, @Nullable ReportId by, Decision decision, String who, Instant at) {
        database.sql("""
                insert into document_ending (report_id, since, reason, replaced_by, decided_by, ended_by)
                values (:report, :at, :reason, :by, :decidedBy, :who)
                on conflict (report_id) do update set replaced_by = excluded.replaced_by""")
                .param("report", report.value())
                .param("at", Timestamp.from(at))
                .param("reason", decision.reason())
                .param("by", by == null ? null : by.value())
                .param("decidedBy", decision.decidedBy())
                .param("who", who)
                .update();
    }

    Optional<Ending> endingOf(ReportId report) {
        return database.sql("select since, reason, decided_by, ended_by from document_ending where report_id = ?")
                .param(report.value())
                .query((row, rank) -> new Ending(
                        row.getObject("since", OffsetDateTime.class).toInstant(),
                        row.getString("reason"),
                        row.getString("decided_by"),
                        row.getString("ended_by")))
                .optional();
    }

    void begin(Replacement begun) {
        database.sql("""
                insert into replacement (report_id, replaces, reason, decided_by, begun_by, begun_at)
                values (:report, :issued, :reason, :decidedBy, :who, :at)""")
                .param("report", begun.report().value())
                .param("issued", begun.issued().value())
                .param("reason", begun.decision().reason())
                .param("decidedBy", begun.decision().decidedBy())
                .param("who", begun.begunBy())
                .param("at", Timestamp.from(begun.begunAt()))
                .update();
    }

    void giveUp(Replacement begun) {
        database.sql("delete from replacement where report_id = ?")
                .param(begun.report().value())
                .update();
    }

    /** What is made to take the place of this document. */
    Optional<Replacement> replacementOf(ReportId issued) {
        return database.sql("select * from replacement where replaces = ?")
                .param(issued.value())
                .query(EndedDocuments::replacement)
                .optional();
    }

    /** Whose place this report is to take, or took. */
    Optional<Replacement> replacementBy(ReportId report) {
        return database.sql("select * from replacement where report_id = ?")
                .param(report.value())
                .query(EndedDocuments::replacement)
                .optional();
    }

    private static Replacement replacement(ResultSet row, int rank) throws SQLException {
        return new Replacement(
                new ReportId(row.getObject("report_id", UUID.class)),
                new ReportId(row.getObject("replaces", UUID.class)),
                new Decision(row.getString("reason"), row.getString("decided_by")),
                row.getString("begun_by"),
                row.getObject("begun_at", OffsetDateTime.class).toInstant());
    }
}
