package vn.trinhky.exchange.edxml;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/** Days and times of the wire: Vietnamese, and without saying so. */
final class WireTime {

    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuu/MM/dd");
    private static final DateTimeFormatter SECOND = DateTimeFormatter.ofPattern("uuuu/MM/dd HH:mm:ss");

    private WireTime() {}

    static String day(LocalDate day) {
        return DAY.format(day);
    }

    static String second(Instant at) {
        return SECOND.format(at.atZone(ZONE));
    }

    /** Other systems write hyphens, too. */
    static Optional<LocalDate> day(String written) {
        try {
            return Optional.of(LocalDate.parse(written.strip().replace('-', '/'), DAY));
        } catch (DateTimeException noDay) {
            return Optional.empty();
        }
    }

    static Optional<Instant> second(String written) {
        try {
            String one = written.strip().replace('-', '/').replace('T', ' ');
            return Optional.of(LocalDateTime.parse(one, SECOND).atZone(ZONE).toInstant());
        } catch (DateTimeException noTime) {
            return Optional.empty();
        }
    }
}
