package vn.trinhky.dispatch;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.trinhky.register.Handovers;

/** Tells the register when documents went out, and how many addressees have signed for them. */
@Component
class HandoversOfDocuments implements Handovers {

    private final JdbcClient database;

    HandoversOfDocuments(JdbcClient database) {
        this.database = database;
    }

    @Override
    public Map<UUID, Handover> of(Collection<UUID> documents) {
        Map<UUID, Handover> all = new HashMap<>();
        database.sql("""
                        select report_id, (min(sent_at) at time zone 'Asia/Ho_Chi_Minh')::date as sent_on,
                            count(*) filter (where state = 'ACKNOWLEDGED') as signed_for, count(*) as addressees
                        from delivery where report_id = any(?) group by report_id having min(sent_at) is not null""").param(documents.toArray(UUID[]::new)).query(row -> {
            all.put(
                    row.getObject("report_id", UUID.class),
                    new Handover(
                            row.getObject("sent_on", LocalDate.class),
                            row.getInt("signed_for"),
                            row.getInt("addressees")));
        });
        return all;
    }
}
