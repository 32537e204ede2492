package vn.trinhky.incoming.edxml;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.trinhky.exchange.StatusCode;
import vn.trinhky.incoming.Rights;
import vn.trinhky.office.Officer;

/** The list of what came over the axis, in one statement. */
@Component
class ArrivedLines {

    /** A page shows the latest; the register of incoming documents has all. */
    private static final int SHOWN = 200;

    private final JdbcClient database;

    ArrivedLines(JdbcClient database) {
        this.database = database;
    }

    /**
     * One envelope.
     *
     * @param id of the document in the inbox
     * @param documentId by which it is known between systems
     * @param code number and notation as printed
     * @param said what its sender was told last; null while nothing was
     */
    record ArrivedLine(
            UUID id,
            String documentId,
            String code,
            String subject,
            String sender,
            Instant arrivedAt,
            ArrivedEnvelope.Recall recall,
            @Nullable StatusCode said) {}

    /** Of the units for which she receives: recalls that wait for an answer stand first, then the latest. */
    @Transactional(readOnly = true)
    List<ArrivedLine> of(Officer officer) {
        return database.sql("""
            select e.document_id, e.exchange_id, d.code, d.subject, e.sender_name, d.arrived_at, e.recall,
                (select a.code from exchange_answer a
                 where a.document_id = e.exchange_id and a.organ = e.received_as
                 order by a.said_at desc, a.code desc limit 1) as said
            from arrived_envelope e join incoming_document d using (document_id)
            where e.unit_id = any(:units)
            order by e.recall = 'ASKED' desc, d.arrived_at desc, e.document_id limit :most\
            """)
                .param("units", Rights.receivingUnits(officer))
                .param("most", SHOWN)
                .query(ArrivedLines::line)
                .list();
    }

    private static ArrivedLine line(ResultSet row, int rank) throws SQLException {
        String said = row.getString("said");
        return new ArrivedLine(
                row.getObject("document_id", UUID.class),
                row.getString("exchange_id"),
                row.getString("code"),
                row.getString("subject"),
                row.getString("sender_name"),
                row.getObject("arrived_at", OffsetDateTime.class).toInstant(),
                ArrivedEnvelope.Recall.valueOf(row.getString("recall")),
                said == null ? null : StatusCode.of(said).orElseThrow());
    }
}
