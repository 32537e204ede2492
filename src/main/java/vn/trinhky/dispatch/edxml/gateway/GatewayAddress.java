package vn.trinhky.dispatch.edxml.gateway;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/** Where the gateway is, and by what the two systems know each other. All of it is settings. */
@Component
public class GatewayAddress {

    static final String SYSTEM = "X-SystemId";
    static final String SECRET = "X-SecretKey";

    private final String address;
    private final String systemId;
    private final String secretKey;
    private final String callerKey;
    private final Duration patience;

    public GatewayAddress(
            @Value("${trinhky.exchange.gateway}") String address,
            @Value("${trinhky.exchange.system-id}") String systemId,
            @Value("${trinhky.exchange.secret-key}") String secretKey,
            @Value("${trinhky.exchange.caller-key}") String callerKey,
            @Value("${trinhky.exchange.patience}") Duration patience) {
        this.address = address.strip();
        this.systemId = systemId;
        this.secretKey = secretKey;
        this.callerKey = callerKey;
        this.patience = patience;
    }

    /** Whether this office is on the axis at all. */
    public boolean isKnown() {
        return !address.isEmpty();
    }

    /** @throws GatewayFailure if no gateway is set */
    URI at(String path, Object... words) {
        if (!isKnown()) {
            throw new GatewayFailure("noGateway", true, "trinhky.exchange.gateway is empty");
        }
        return UriComponentsBuilder.fromUriString(address)
                .path(path)
                .buildAndExpand(words)
                .encode()
                .toUri();
    }

    String systemId() {
        return systemId;
    }

    /** A gateway that says nothing for so long has not taken a message, as far as anybody knows. */
    Duration patience() {
        return patience;
    }

    String secretKey() {
        return secretKey;
    }

    /** Whether whoever brings messages to our door may: without a key in the settings, nobody may. */
    public boolean admits(@Nullable String shown) {
        return !callerKey.isEmpty()
                && shown != null
                && MessageDigest.isEqual(
                        callerKey.getBytes(StandardCharsets.UTF_8), shown.getBytes(StandardCharsets.UTF_8));
    }
}
