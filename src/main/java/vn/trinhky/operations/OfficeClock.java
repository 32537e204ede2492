package vn.trinhky.operations;

import java.time.Clock;
import java.time.ZoneId;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;

/**
 * The clock on the office's wall, by which dates on documents and deadlines are counted.
 *
 * <p>An auto-configuration, because only those are looked at after every other bean: a test's clock takes its place.
 */
@AutoConfiguration
public class OfficeClock {

    static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

    @Bean
    @ConditionalOnMissingBean
    Clock clock() {
        return Clock.system(VIETNAM);
    }
}
