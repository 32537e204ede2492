package vn.trinhky.signing;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.trinhky.compilation.ReportId;

@Configuration(proxyBeanMethods = false)
class LaterSignatureConfiguration {

    private static final Logger LOG = LoggerFactory.getLogger(LaterSignature.class);

    /** With the pauses below, about twenty minutes: a key or a time-stamp authority that is away for longer needs a person. */
    private static final int ATTEMPTS = 8;

    private static final Duration FIRST_PAUSE = Duration.ofSeconds(10);

    /** Each pause is twice the one before. */
    @Bean
    Task<LaterSignature.Confirmed> finishSignature(
            ObjectProvider<FinalSignature> signatures, ObjectProvider<Unfinished> unfinished) {
        return Tasks.oneTime(LaterSignature.TASK)
                .onFailure((complete, operations) -> {
                    LaterSignature.Confirmed confirmed = (LaterSignature.Confirmed)
                            complete.getExecution().taskInstance.getData();
                    int failed = complete.getExecution().consecutiveFailures;
                    if (failed + 1 >= ATTEMPTS) {
                        LOG.error(
                                "the signature of report {} was given up; see /operations/signing", confirmed.report());
                        unfinished.getObject().giveUp(new ReportId(confirmed.report()), confirmed.confirmedAt());
                        operations.remove();
                    } else {
                        Duration pause = FIRST_PAUSE.multipliedBy(1L << failed);
                        operations.reschedule(complete, complete.getTimeDone().plus(pause));
                    }
                })
                .execute((instance, context) -> signatures
                        .getObject()
                        .finish(new ReportId(instance.getData().report())));
    }
}
