package vn.trinhky.dispatch.edxml;

import java.time.Duration;
import java.util.Map;
import java.util.function.Function;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import vn.trinhky.dispatch.channel.Channel;
import vn.trinhky.dispatch.channel.ChannelKind;
import vn.trinhky.dispatch.channel.HandOver;
import vn.trinhky.dispatch.channel.NotHandedOver;
import vn.trinhky.dispatch.channel.Parcel;
import vn.trinhky.dispatch.channel.Patience;
import vn.trinhky.dispatch.channel.Purpose;
import vn.trinhky.dispatch.edxml.gateway.Gateway;
import vn.trinhky.dispatch.edxml.gateway.GatewayFailure;

/**
 * Hands envelopes to the gateway. The gateway's word means "sent": that the receiver has it, only he says, with status 01.
 * (QCVN 102:2016/BTTTT)
 */
@Component
class EdxmlChannel implements Channel {

    /** With the pauses about a day. */
    private static final Patience PATIENCE = new Patience(18, Duration.ofSeconds(30), Duration.ofHours(2));

    private final Gateway gateway;
    private final Function<Parcel, byte[]> envelopes;

    @Autowired
    EdxmlChannel(Gateway gateway, EnvelopeFiles envelopes) {
        this(gateway, envelopes::of);
    }

    EdxmlChannel(Gateway gateway, Function<Parcel, byte[]> envelopes) {
        this.gateway = gateway;
        this.envelopes = envelopes;
    }

    @Override
    public ChannelKind kind() {
        return ChannelKind.EDXML;
    }

    @Override
    public Patience patience() {
        return PATIENCE;
    }

    @Override
    public HandOver hand(Parcel parcel) {
        if (parcel.purpose() == Purpose.REMINDER) {
            throw NotHandedOver.forEver(
                    "axisKnowsNoReminders",
                    new IllegalArgumentException(parcel.purpose().name()));
        }
        try {
            String receipt = gateway.send(envelopes.apply(parcel), parcel.key());
            return HandOver.sent(Map.of("gateway", receipt, "organ", parcel.address()));
        } catch (GatewayFailure failure) {
            throw failure.isLasting()
                    ? NotHandedOver.forEver(failure.key(), failure)
                    : NotHandedOver.forNow(failure.key(), failure);
        } catch (NoOrganCode unknown) {
            throw NotHandedOver.forEver("noOrganCode", unknown);
        }
    }
}
