package vn.trinhky.dispatch.mail;

import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import vn.trinhky.dispatch.Carriage;

/** Tells the dispatch what mail servers reported. The same report told again changes nothing. */
@Component
class MailReports {

    private static final Logger LOG = LoggerFactory.getLogger(MailReports.class);

    private final Carriage carriage;

    MailReports(Carriage carriage) {
        this.carriage = carriage;
    }

    void take(DeliveryReport report) {
        Map<String, String> evidence = Map.of("status", report.status(), "said", report.words());
        switch (report.outcome()) {
            case DELIVERED -> carriage.arrivedBy(report.letter(), evidence);
            case FAILED -> carriage.cameBack(report.letter(), report.cause(), evidence);
            case UNDECIDED -> LOG.debug("letter {} is under way ({})", report.letter(), report.status());
        }
    }
}
