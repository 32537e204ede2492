package vn.trinhky.dispatch.recall.pages;

import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.trinhky.compilation.ReportId;
import vn.trinhky.dispatch.Delivery;
import vn.trinhky.dispatch.Dispatching;
import vn.trinhky.dispatch.recall.RecallAnswer.Said;
import vn.trinhky.dispatch.recall.Recalls;
import vn.trinhky.office.Officer;
import vn.trinhky.web.NotHere;

/** Answers to a recall that reached the clerk by telephone, letter or hand. */
@Component
class AnswersByHand {

    private final Dispatching dispatching;
    private final Recalls recalls;

    AnswersByHand(Dispatching dispatching, Recalls recalls) {
        this.dispatching = dispatching;
        this.recalls = recalls;
    }

    @Transactional
    public void note(ReportId report, UUID id, Said said, String reason, Officer clerk) {
        Delivery delivery = dispatching.deliveriesOf(report, clerk).stream()
                .filter(one -> one.id().value().equals(id))
                .findFirst()
                .orElseThrow(NotHere::new);
        recalls.noteFor(delivery, said, reason, clerk);
    }
}
