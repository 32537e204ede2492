package vn.trinhky.dispatch.edxml;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.trinhky.exchange.Message;
import vn.trinhky.exchange.StatusCode;
import vn.trinhky.exchange.edxml.Edxml;
import vn.trinhky.exchange.edxml.UnreadableEnvelope;

/** Opens what comes in, from whatever door, and brings it to where it belongs. */
@Component
public class ExchangePost {

    private final StatusDesk statuses;
    private final List<Arrivals> arrivals;

    ExchangePost(StatusDesk statuses, List<Arrivals> arrivals) {
        this.statuses = statuses;
        this.arrivals = arrivals;
    }

    /**
     * Takes one message; it may come again.
     *
     * @throws UnreadableEnvelope if it is none
     */
    public Message take(byte[] file) throws UnreadableEnvelope {
        Message message = Edxml.read(file);
        if (message instanceof Message.Envelope envelope) {
            arrivals.forEach(taker -> taker.arrived(envelope, file));
        } else if (message instanceof Message.Status status) {
            if (status.code() == StatusCode.TAKE_BACK_ASKED) {
                arrivals.forEach(taker -> taker.takeBackAsked(status));
            } else {
                statuses.take(status);
            }
        }
        return message;
    }
}
