package vn.trinhky.incoming;

import org.springframework.stereotype.Component;
import vn.trinhky.dispatch.DeliveryId;
import vn.trinhky.dispatch.Dispatching;
import vn.trinhky.office.Officer;

/** Answers deliveries inside this system: the sender sees it at once. */
@Component
class DeliveryAnswers implements SenderAnswer {

    private final Dispatching dispatching;

    DeliveryAnswers(Dispatching dispatching) {
        this.dispatching = dispatching;
    }

    @Override
    public Origin origin() {
        return Origin.INBOX;
    }

    @Override
    public void opened(IncomingDocument document, Officer officer) {
        dispatching.open(delivery(document), officer);
    }

    @Override
    public void accepted(IncomingDocument document, Officer officer) {
        dispatching.receive(delivery(document), officer);
    }

    @Override
    public void refused(IncomingDocument document, String reason, Officer officer) {
        dispatching.refuse(delivery(document), reason, officer);
    }

    /** Not after the document has ended, or its sender has closed the delivery. */
    @Override
    public boolean isAwaited(IncomingDocument document) {
        return dispatching.isAwaited(delivery(document));
    }

    private static DeliveryId delivery(IncomingDocument document) {
        return new DeliveryId(document.id().value());
    }
}
