package vn.trinhky.incoming;

import org.springframework.stereotype.Component;
import vn.trinhky.dispatch.Answering;
import vn.trinhky.dispatch.DeliveryId;
import vn.trinhky.office.Officer;

/** Answers deliveries inside this system: the sender sees it at once. */
@Component
class DeliveryAnswers implements SenderAnswer {

    private final Answering answering;

    DeliveryAnswers(Answering answering) {
        this.answering = answering;
    }

    @Override
    public Origin origin() {
        return Origin.INBOX;
    }

    @Override
    public void opened(IncomingDocument document, Officer officer) {
        answering.open(delivery(document), officer);
    }

    @Override
    public void accepted(IncomingDocument document, Officer officer) {
        answering.receive(delivery(document), officer);
    }

    @Override
    public void refused(IncomingDocument document, String reason, Officer officer) {
        answering.refuse(delivery(document), reason, officer);
    }

    /** Not after the document has ended, or its sender has closed the delivery. */
    @Override
    public boolean isAwaited(IncomingDocument document) {
        return answering.isAwaited(delivery(document));
    }

    private static DeliveryId delivery(IncomingDocument document) {
        return new DeliveryId(document.id().value());
    }
}
