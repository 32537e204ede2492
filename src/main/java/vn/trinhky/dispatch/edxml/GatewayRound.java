package vn.trinhky.dispatch.edxml;

import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import vn.trinhky.dispatch.edxml.gateway.Gateway;
import vn.trinhky.dispatch.edxml.gateway.GatewayAddress;
import vn.trinhky.dispatch.edxml.gateway.GatewayFailure;
import vn.trinhky.dispatch.organs.OrganCodes;
import vn.trinhky.exchange.edxml.UnreadableEnvelope;

/** Asks the gateway what it has for us, and takes it: each message in a transaction of its own, and none stops the next. */
@Component
public class GatewayRound {

    private static final Logger LOG = LoggerFactory.getLogger(GatewayRound.class);

    private final Gateway gateway;
    private final GatewayAddress address;
    private final OrganCodes codes;
    private final ExchangePost post;

    GatewayRound(Gateway gateway, GatewayAddress address, OrganCodes codes, ExchangePost post) {
        this.gateway = gateway;
        this.address = address;
        this.codes = codes;
        this.post = post;
    }

    /** @return how many messages were taken */
    public int go() {
        List<String> organs = address.isKnown() ? codes.ofThisOffice() : List.of();
        if (organs.isEmpty()) {
            return 0;
        }
        try {
            int taken = 0;
            for (String name : gateway.waiting(organs)) {
                taken += take(name) ? 1 : 0;
            }
            return taken;
        } catch (GatewayFailure away) {
            LOG.warn("the gateway was not asked to the end: {}", away.getMessage());
            return 0;
        }
    }

    /** What nobody can read is settled as failed, so that its sender hears of it; what we could not keep comes again. */
    private boolean take(String name) {
        byte[] file = gateway.fetch(name);
        boolean readable = true;
        try {
            post.take(file);
        } catch (UnreadableEnvelope unreadable) {
            LOG.warn("message {} of the gateway cannot be read: {}", name, unreadable.getMessage());
            readable = false;
        } catch (DataAccessException notKept) {
            LOG.error("message {} of the gateway was not kept", name, notKept);
            return false;
        }
        gateway.settle(name, readable);
        return readable;
    }
}
