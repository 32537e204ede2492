package vn.trinhky.operations;

import com.github.kagkarlsson.scheduler.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Background work is due by the office's clock, like everything else. */
@Configuration(proxyBeanMethods = false)
class SchedulerClock {

    @Bean
    Clock dbSchedulerClock(java.time.Clock clock) {
        return clock::instant;
    }
}
