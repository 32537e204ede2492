package vn.trinhky.dispatch;

import java.sql.ResultSet;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.trinhky.register.Handovers;
import vn.trinhky.web.Formats;

/** Tells the register when documents went out, and how many addressees have signed for them. */
@Component
class HandoversOfDocuments implements Handovers {

    private static final String SENT = """
            select report_id, min(sent_at) as sent_at, count(*) filter (where state = 'ACKNOWLEDGED') as signed_for,
                count(*) as addressees
            from delivery where report_id = any(?) group by report_id having min(sent_at) is not null
            """;

    private final JdbcClient database;

    HandoversOfDocuments(JdbcClient database) {
        this.database = database;
    }

    @Override
    public Map<UUID, Handover> of(Collection<UUID> documents) {
        Map<UUID, Handover> all = new HashMap<>();
        database.sql(SENT).param(documents.toArray(UUID[]::new)).query((ResultSet row) -> {
            Instant sent = row.getObject("sent_at", OffsetDateTime.class).toInstant();
            all.put(
                    row.getObject("report_id", UUID.class),
                    new Handover(
                            LocalDate.ofInstant(sent, Formats.OFFICE_ZONE),
                            row.getInt("signed_for"),
                            row.getInt("addressees")));
        });
        return all;
    }
}
