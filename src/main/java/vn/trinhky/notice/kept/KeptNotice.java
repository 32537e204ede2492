package vn.trinhky.notice.kept;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.trinhky.notice.Notice;
import vn.trinhky.notice.digest.Line;
import vn.trinhky.office.PersonId;

/**
 * What one person was told, once.
 *
 * @param lines of a morning's digest; empty for everything else
 * @param day the morning of a digest; null for everything else
 */
public record KeptNotice(
        UUID id,
        PersonId person,
        Instant toldAt,
        Notice notice,
        List<Line> lines,
        @Nullable LocalDate day,
        @Nullable Instant readAt,
        @Nullable Instant mailedAt) {

    public boolean isDigest() {
        return day != null;
    }

    public boolean isUnread() {
        return readAt == null;
    }
}
