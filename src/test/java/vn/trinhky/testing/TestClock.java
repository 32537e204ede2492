package vn.trinhky.testing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.concurrent.atomic.AtomicLong;

/**
 * A clock that stands still until a test moves it; it starts on Friday 14 June 2024 at 08:00 in Vietnam, the day of the
 * reference report.
 *
 * <p>{@code @Import(TestClock.class)} on a Spring test puts it in the place of the application's clock. The context may
 * be shared, so a test that needs a certain day sets it.
 */
public final class TestClock extends Clock {

    private static final Instant START =
            OffsetDateTime.parse("2024-06-14T08:00:00+07:00").toInstant();
    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

    private final AtomicLong millis;
    private final ZoneId zone;

    public TestClock() {
        this(new AtomicLong(START.toEpochMilli()), VIETNAM);
    }

    private TestClock(AtomicLong millis, ZoneId zone) {
        this.millis = millis;
        this.zone = zone;
    }

    /** Puts the clock to a moment, backwards as well. */
    public void set(OffsetDateTime moment) {
        millis.set(moment.toInstant().toEpochMilli());
    }

    public void advance(Duration duration) {
        millis.addAndGet(duration.toMillis());
    }

    public void reset() {
        millis.set(START.toEpochMilli());
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    /** The same clock seen from another zone: moving one moves both. */
    @Override
    public Clock withZone(ZoneId other) {
        return new TestClock(millis, other);
    }

    @Override
    public Instant instant() {
        return Instant.ofEpochMilli(millis.get());
    }

    @Override
    public String toString() {
        return ZonedDateTime.ofInstant(instant(), zone).toString();
    }
}
