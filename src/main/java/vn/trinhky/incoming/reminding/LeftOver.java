package vn.trinhky.incoming.reminding;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.trinhky.office.PersonId;
import vn.trinhky.office.UnitId;

/**
 * A document that waits for its answer, and for whom.
 *
 * @param unit null where it came for a person by name
 * @param person null where it came for a unit
 * @param title its number, what it is about, and who sent it
 */
public record LeftOver(
        UUID document, @Nullable UnitId unit, @Nullable PersonId person, Instant arrivedAt, String title) {

    static LeftOver read(ResultSet row, int rank) throws SQLException {
        return new LeftOver(
                row.getObject("document_id", UUID.class),
                Optional.ofNullable(row.getObject("unit_id", UUID.class))
                        .map(UnitId::new)
                        .orElse(null),
                Optional.ofNullable(row.getObject("person_id", UUID.class))
                        .map(PersonId::new)
                        .orElse(null),
                row.getObject("arrived_at", OffsetDateTime.class).toInstant(),
                row.getString("title"));
    }

    /** The address of the page where it is answered. */
    public String place() {
        return "/inbox/" + document;
    }
}
