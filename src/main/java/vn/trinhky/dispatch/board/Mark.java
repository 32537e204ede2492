package vn.trinhky.dispatch.board;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.trinhky.dispatch.Delivery;

/** Where a page of the board ended: what comes next comes after this delivery. */
public record Mark(int position, Instant since, UUID delivery) {

    static Mark after(Delivery last) {
        return new Mark(last.position(), last.since(), last.id().value());
    }

    /** As it stands in an address. */
    public String written() {
        return position + "." + ChronoUnit.MICROS.between(Instant.EPOCH, since) + "." + delivery;
    }

    /** Null for what nobody wrote so: the board begins at its beginning. */
    static @Nullable Mark read(@Nullable String written) {
        String[] parts = written == null ? new String[0] : written.split("\\.");
        if (parts.length != 3) {
            return null;
        }
        try {
            Instant since = Instant.EPOCH.plus(Long.parseLong(parts[1]), ChronoUnit.MICROS);
            return new Mark(Integer.parseInt(parts[0]), since, UUID.fromString(parts[2]));
        } catch (IllegalArgumentException | ArithmeticException | java.time.DateTimeException wrong) {
            return null;
        }
    }
}
