package vn.trinhky.dispatch.edxml;

import java.time.Instant;
import org.springframework.stereotype.Component;
import vn.trinhky.dispatch.channel.Parcel;
import vn.trinhky.exchange.Message;
import vn.trinhky.exchange.edxml.Edxml;

/** Makes the file of an errand and puts it on record, the first time with its time. */
@Component
class EnvelopeFiles {

    private final Envelopes envelopes;
    private final SentEnvelopes sent;

    EnvelopeFiles(Envelopes envelopes, SentEnvelopes sent) {
        this.envelopes = envelopes;
        this.sent = sent;
    }

    /** @throws NoOrganCode if the issuing body is not on the axis itself */
    byte[] of(Parcel parcel) {
        Instant at = sent.record(parcel, envelopes.id(parcel.newest()));
        Message.Envelope envelope = envelopes.envelope(parcel, at);
        return Edxml.write(envelope);
    }
}
