package vn.trinhky.citations;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the register said about a document before somebody changed it. */
@Component
public class EarlierWords {

    private final JdbcClient database;

    EarlierWords(JdbcClient database) {
        this.database = database;
    }

    /** @param by who changed it then */
    public record Earlier(String said, Instant until, String by) {}

    void keep(CitedDocument document, String said, String by, Instant until) {
        database.sql("""
                        insert into cited_document_earlier (document_id, version, said, until, changed_by)
                        values (?, ?, ?, ?, ?)""")
                .params(document.id(), document.version(), said, until.atOffset(ZoneOffset.UTC), by)
                .update();
    }

    /** The latest first. */
    List<Earlier> of(UUID document) {
        return database.sql("select * from cited_document_earlier where document_id = ? order by version desc")
                .param(document)
                .query((row, number) -> new Earlier(
                        row.getString("said"),
                        row.getObject("until", OffsetDateTime.class).toInstant(),
                        row.getString("changed_by")))
                .list();
    }
}
