package vn.trinhky.dispatch.edxml;

import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import vn.trinhky.dispatch.channel.Channel;
import vn.trinhky.dispatch.channel.ChannelContract;
import vn.trinhky.dispatch.channel.FaultyLine;
import vn.trinhky.dispatch.channel.HttpReceiver;
import vn.trinhky.dispatch.channel.Parcel;
import vn.trinhky.dispatch.channel.Purpose;
import vn.trinhky.dispatch.channel.Receiver;
import vn.trinhky.dispatch.edxml.gateway.Gateway;
import vn.trinhky.dispatch.edxml.gateway.GatewayAddress;
import vn.trinhky.exchange.BusinessType;
import vn.trinhky.exchange.Messages;
import vn.trinhky.exchange.edxml.Edxml;

/** The way over the axis, with a gateway that knows second copies by their key. */
class EdxmlChannelTests extends ChannelContract {

    @Override
    protected Receiver receiver() {
        return new HttpReceiver(
                call -> Optional.ofNullable(call.header("Idempotency-Key"))
                        .map(UUID::fromString)
                        .orElse(null),
                call -> new HttpReceiver.Answer(
                        200, "{\"ErrorCode\":\"0\",\"docId\":\"" + call.header("Idempotency-Key") + "\"}"));
    }

    @Override
    protected Channel channel(int port) {
        GatewayAddress address =
                new GatewayAddress("http://127.0.0.1:" + port, "konray", "secret", "", Duration.ofMillis(500));
        return new EdxmlChannel(new Gateway(address, JsonMapper.builder().build()), EdxmlChannelTests::envelope);
    }

    private static byte[] envelope(Parcel parcel) {
        return Edxml.write(Messages.report(BusinessType.NEW));
    }

    @Override
    protected String address(int port) {
        return "H34";
    }

    /** The axis has no kind of message for it: a person is told at once. */
    @Override
    protected boolean carries(Purpose purpose) {
        return purpose != Purpose.REMINDER;
    }

    @Override
    protected FaultyLine.Fault busy() {
        return HttpReceiver.always(503);
    }

    @Override
    protected FaultyLine.@Nullable Fault unknownAddressee() {
        return HttpReceiver.always(422);
    }
}
