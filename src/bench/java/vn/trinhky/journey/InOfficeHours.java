package vn.trinhky.journey;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.ZonedDateTime;
import org.springframework.context.annotation.Bean;
import vn.trinhky.web.Formats;

/**
 * Lets it be half past eight in the morning of a Tuesday when the application starts: digests are written at no other time.
 * Without a configuration's annotation no scan of a test finds it.
 */
class InOfficeHours {

    @Bean
    Clock tuesdayMorning() {
        Clock real = Clock.system(Formats.OFFICE_ZONE);
        ZonedDateTime now = ZonedDateTime.now(real);
        ZonedDateTime morning = now.withHour(8).withMinute(30);
        while (morning.getDayOfWeek() != DayOfWeek.TUESDAY || morning.isBefore(now)) {
            morning = morning.plusDays(1);
        }
        return Clock.offset(real, Duration.between(now, morning));
    }
}
