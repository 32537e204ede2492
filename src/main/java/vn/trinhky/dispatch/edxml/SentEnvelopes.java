package vn.trinhky.dispatch.edxml;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.trinhky.dispatch.DeliveryId;
import vn.trinhky.dispatch.channel.Parcel;
import vn.trinhky.dispatch.channel.Purpose;
import vn.trinhky.exchange.DocumentId;
import vn.trinhky.exchange.Message;

/** Which envelopes went to whom, and what was said about them. */
@Component
class SentEnvelopes {

    private final JdbcClient database;
    private final Clock clock;

    SentEnvelopes(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * One that is on its way, or was.
     *
     * @param at when it was put together
     */
    record Sent(UUID errand, DeliveryId delivery, Purpose purpose, Instant at) {}

    /**
     * Puts an envelope on record before it leaves.
     *
     * @return when it was put together for the first time
     */
    Instant record(Parcel parcel, DocumentId document) {
        database.sql("""
            insert into edxml_envelope (errand_id, delivery_id, purpose, organ, document_id, made_at)
            values (:errand, :delivery, :purpose, :organ, :document, :at) on conflict do nothing\
            """)
                .param("errand", parcel.key())
                .param("delivery", parcel.delivery())
                .param("purpose", parcel.purpose().name())
                .param("organ", parcel.address())
                .param("document", document.toString())
                .param("at", utc(clock.instant().truncatedTo(ChronoUnit.SECONDS)))
                .update();
        return database.sql("select made_at from edxml_envelope where errand_id = :errand")
                .param("errand", parcel.key())
                .query(OffsetDateTime.class)
                .single()
                .toInstant();
    }

    /** What went about a document to a receiver, by any of the codes that his unit ever had; the latest first. */
    List<Sent> about(DocumentId document, String organ) {
        return database.sql("""
            select errand_id, delivery_id, purpose, made_at from edxml_envelope
            where document_id = :document and (organ = :organ or organ in (
                select other.code from organ_code said join organ_code other using (unit_id)
                where said.code = :organ))
            order by made_at desc, errand_id\
            """)
                .param("document", document.toString())
                .param("organ", organ)
                .query(SentEnvelopes::sent)
                .list();
    }

    /** Keeps what was said; false if the same was said before. */
    boolean note(DeliveryId delivery, Message.Status status) {
        return database.sql("""
            insert into edxml_status (delivery_id, code, said_at, description, staff, received_at)
            values (:delivery, :code, :said, :description, :staff, :received) on conflict do nothing\
            """)
                        .param("delivery", delivery.value())
                        .param("code", status.code().code())
                        .param("said", utc(status.at()))
                        .param("description", status.description())
                        .param("staff", status.staff().name())
                        .param("received", utc(clock.instant()))
                        .update()
                > 0;
    }

    private static Sent sent(ResultSet row, int rank) throws SQLException {
        return new Sent(
                row.getObject("errand_id", UUID.class),
                new DeliveryId(row.getObject("delivery_id", UUID.class)),
                Purpose.valueOf(row.getString("purpose")),
                row.getObject("made_at", OffsetDateTime.class).toInstant());
    }

    private static OffsetDateTime utc(Instant at) {
        return OffsetDateTime.ofInstant(at, ZoneOffset.UTC);
    }
}
