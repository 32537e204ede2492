package vn.trinhky.dispatch.paper;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.trinhky.compilation.ReportId;
import vn.trinhky.dispatch.Delivery;
import vn.trinhky.dispatch.channel.Purpose;

/** Reads what goes by paper, with the days and names that the clerk noted. */
@Component
class PaperLines {

    private final JdbcClient database;

    PaperLines(JdbcClient database) {
        this.database = database;
    }

    /** The letters of a report, in the printed order; what nobody needs any more is left out. */
    @Transactional(readOnly = true)
    public List<PaperLine> of(ReportId report) {
        return database.sql("""
                        select errand_id, delivery_id, addressee, errand.address, purpose, errand.state = 'WAITING' as waiting,
                            delivery.state, sent.evidence ->> 'sentOn' as sent_on, sent.evidence ->> 'how' as how,
                            received.evidence ->> 'receivedOn' as received_on, received.who as received_by
                        from delivery join errand using (delivery_id)
                        left join lateral (
                            select evidence from delivery_trail
                            where delivery_trail.delivery_id = delivery.delivery_id and evidence ->> 'errand' = cast(errand_id as text)
                            order by step desc limit 1) sent on true
                        left join lateral (
                            select evidence, who from delivery_trail
                            where delivery_trail.delivery_id = delivery.delivery_id
                                and evidence ->> 'receivedOn' is not null
                            order by step desc limit 1) received on errand.purpose in ('DOCUMENT', 'REPLACEMENT')
                        where report_id = :report and errand.channel = 'PAPER' and errand.state <> 'DROPPED'
                        order by position, made_at""")
                .param("report", report.value())
                .query(PaperLines::line)
                .list();
    }

    private static PaperLine line(ResultSet row, int rank) throws SQLException {
        return new PaperLine(
                row.getObject("errand_id", UUID.class),
                row.getObject("delivery_id", UUID.class),
                row.getString("addressee"),
                row.getString("address"),
                Purpose.valueOf(row.getString("purpose")),
                row.getBoolean("waiting"),
                Delivery.State.valueOf(row.getString("state")),
                day(row.getString("sent_on")),
                row.getString("how"),
                day(row.getString("received_on")),
                row.getString("received_by"));
    }

    private static @Nullable LocalDate day(@Nullable String written) {
        return written == null ? null : LocalDate.parse(written);
    }
}
