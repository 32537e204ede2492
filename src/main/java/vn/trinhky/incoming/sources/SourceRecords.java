package vn.trinhky.incoming.sources;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.trinhky.incoming.IncomingId;
import vn.trinhky.office.UnitId;
import vn.trinhky.regime.RoundId;

/** Which documents belong to which rounds. */
@Component
class SourceRecords {

    private final JdbcClient database;

    SourceRecords(JdbcClient database) {
        this.database = database;
    }

    /** Whether it was not there before. */
    boolean add(IncomingId document, RoundId round, String who, Instant at) {
        return database.sql("""
                        insert into incoming_source (document_id, round_id, linked_by, linked_at)
                        values (:document, :round, :who, :at) on conflict do nothing""")
                        .param("document", document.value())
                        .param("round", round.value())
                        .param("who", who)
                        .param("at", OffsetDateTime.ofInstant(at, ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /** Whether it was there. */
    boolean remove(IncomingId document, RoundId round) {
        return database.sql("delete from incoming_source where document_id = :document and round_id = :round")
                        .param("document", document.value())
                        .param("round", round.value())
                        .update()
                == 1;
    }

    Set<RoundId> roundsOf(IncomingId document) {
        return database
                .sql("select round_id from incoming_source where document_id = :document")
                .param("document", document.value())
                .query(UUID.class)
                .list()
                .stream()
                .map(RoundId::new)
                .collect(Collectors.toSet());
    }

    /** Those that came for some units, in the order in which they were linked. */
    List<RoundSource> of(RoundId round, Collection<UnitId> units) {
        return database.sql("""
                        select d.document_id, d.unit_id, d.author, d.code, d.subject, s.linked_by, s.linked_at
                        from incoming_source s join incoming_document d using (document_id)
                        where s.round_id = :round and d.unit_id = any (:units) order by s.linked_at, d.document_id""")
                .param("round", round.value())
                .param("units", units.stream().map(UnitId::value).toArray(UUID[]::new))
                .query(SourceRecords::source)
                .list();
    }

    private static RoundSource source(ResultSet row, int rank) throws SQLException {
        return new RoundSource(
                row.getObject("document_id", UUID.class),
                new UnitId(row.getObject("unit_id", UUID.class)),
                row.getString("author"),
                row.getString("code"),
                row.getString("subject"),
                row.getString("linked_by"),
                row.getObject("linked_at", OffsetDateTime.class).toInstant());
    }
}
