package vn.trinhky.incoming.edxml;

import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import vn.trinhky.dispatch.edxml.gateway.Gateway;
import vn.trinhky.dispatch.edxml.gateway.GatewayAddress;
import vn.trinhky.dispatch.edxml.gateway.GatewayFailure;
import vn.trinhky.exchange.edxml.Edxml;

/** Says answers to the gateway. Whoever got the document as a file gets the answer as one. */
@Component
class AnswerRound {

    private static final Logger LOG = LoggerFactory.getLogger(AnswerRound.class);

    private final Answers answers;
    private final Gateway gateway;
    private final GatewayAddress address;

    AnswerRound(Answers answers, Gateway gateway, GatewayAddress address) {
        this.answers = answers;
        this.gateway = gateway;
        this.address = address;
    }

    /** @throws GatewayFailure to be called again later */
    void say(UUID id) {
        if (!address.isKnown()) {
            return;
        }
        answers.waiting(id).ifPresent(status -> {
            try {
                gateway.send(Edxml.write(status), id);
            } catch (GatewayFailure failure) {
                if (!failure.isLasting()) {
                    throw failure;
                }
                LOG.warn(
                        "the gateway will never take status {} about {}: {}",
                        status.code(),
                        status.about(),
                        failure.key());
            }
            answers.said(id);
        });
    }
}
