package vn.trinhky.workflow.engine;

import java.time.Clock;
import java.util.Calendar;
import java.util.Date;
import java.util.GregorianCalendar;
import java.util.TimeZone;

/** The engine reads the office's clock, so that its timers go off by the day that everybody else counts by. */
record EngineClock(Clock clock) implements org.flowable.common.engine.impl.runtime.Clock {

    @Override
    public Date getCurrentTime() {
        return Date.from(clock.instant());
    }

    @Override
    public Calendar getCurrentCalendar() {
        return getCurrentCalendar(getCurrentTimeZone());
    }

    @Override
    public Calendar getCurrentCalendar(TimeZone zone) {
        return GregorianCalendar.from(clock.instant().atZone(zone.toZoneId()));
    }

    @Override
    public TimeZone getCurrentTimeZone() {
        return TimeZone.getTimeZone(clock.getZone());
    }

    @Override
    public void setCurrentTime(Date time) {
        throw read();
    }

    @Override
    public void setCurrentCalendar(Calendar time) {
        throw read();
    }

    @Override
    public void reset() {
        throw read();
    }

    private static UnsupportedOperationException read() {
        return new UnsupportedOperationException("The office's clock is read here and not set");
    }
}
