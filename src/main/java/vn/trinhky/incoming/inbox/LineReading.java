package vn.trinhky.incoming.inbox;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.trinhky.incoming.IncomingDocument.State;
import vn.trinhky.incoming.Origin;
import vn.trinhky.register.DocumentNumber;

/** How lines of the inbox are read: {@code d} is the arrival, {@code x} what has become of it. */
final class LineReading {

    static final String COLUMNS = """
            select d.document_id, d.origin, d.addressee, d.state, d.author, d.code, d.dated, d.type_name, d.subject, d.signer,
                d.arrived_at, d.opened_at, d.answered_at, d.year, d.number, p.full_name, d.due_on,
                x.fate, x.successor, c.code as successor_code, s.number as other_number, s.notation as other_notation,
                s.date as other_date, (select max(r.made_at) from errand r where r.delivery_id = d.document_id
                    and r.purpose = 'REMINDER' and r.channel = 'INBOX') as reminded_at
            """;

    static final String FROM = """
            from incoming_document d left join ended_arrival x using (document_id)
            left join person p on p.person_id = d.assignee
            left join incoming_document c on c.document_id = x.successor
            left join issued_document s on s.report_id = x.successor_report
            """;

    /** The condition under which an arrival waits to be accepted or given back. */
    static final String WAITS = "d.state in ('ARRIVED', 'OPENED') and x.fate is null";

    private LineReading() {}

    static InboxLine line(ResultSet row, int rank) throws SQLException {
        return new InboxLine(
                row.getObject("document_id", UUID.class),
                Origin.valueOf(row.getString("origin")),
                row.getString("addressee"),
                State.valueOf(row.getString("state")),
                row.getString("author"),
                row.getString("code"),
                row.getObject("dated", LocalDate.class),
                row.getString("type_name"),
                row.getString("subject"),
                row.getString("signer"),
                row.getObject("arrived_at", OffsetDateTime.class).toInstant(),
                instant(row, "opened_at"),
                instant(row, "answered_at"),
                row.getObject("year", Integer.class),
                row.getObject("number", Integer.class),
                row.getString("full_name"),
                row.getObject("due_on", LocalDate.class),
                ended(row),
                instant(row, "reminded_at"));
    }

    private static InboxLine.@Nullable Ended ended(ResultSet row) throws SQLException {
        String fate = row.getString("fate");
        return fate == null
                ? null
                : new InboxLine.Ended(InboxLine.Fate.valueOf(fate), successorCode(row), row.getObject("successor", UUID.class));
    }

    private static String successorCode(ResultSet row) throws SQLException {
        String notation = row.getString("other_notation");
        if (notation != null) {
            return new DocumentNumber(row.getInt("other_number"), notation, row.getObject("other_date", LocalDate.class))
                    .printed();
        }
        String code = row.getString("successor_code");
        return code == null ? "" : code;
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
