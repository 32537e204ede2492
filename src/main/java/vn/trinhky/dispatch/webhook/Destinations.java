package vn.trinhky.dispatch.webhook;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Locale;
import java.util.Set;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.trinhky.dispatch.channel.NotHandedOver;
import vn.trinhky.web.InvalidInput;

/**
 * Where documents may be posted to. An address comes from a person, and our server stands where hers does not: so it may not
 * lead back to this machine or to its neighbours on the wire. Addresses of the offices' own network are usual and allowed.
 */
@Component
public class Destinations {

    private static final int LONGEST = 500;
    private static final Set<String> SAFE = Set.of("https");
    private static final Set<String> TRIAL = Set.of("https", "http");

    private final boolean trial;

    /** @param trial whether this machine, and lines that others can read, are allowed: for trials only */
    public Destinations(@Value("${trinhky.webhook.trial}") boolean trial) {
        this.trial = trial;
    }

    /**
     * The address as it is kept.
     *
     * @throws InvalidInput if no program can be reached by it
     */
    public String checked(String typed) {
        String address = typed.strip();
        if (address.length() > LONGEST) {
            throw new InvalidInput("address", "programAddressTooLong", LONGEST);
        }
        URI uri = parsed(address);
        if (uri.getHost() == null || uri.getUserInfo() != null || uri.getFragment() != null || !isAllowed(uri)) {
            throw new InvalidInput("address", "programAddress");
        }
        return address;
    }

    /** @throws NotHandedOver if the address leads to where nothing may be posted, or nowhere */
    URI open(String address) {
        URI uri = URI.create(address);
        if (!isAllowed(uri)) {
            throw forbidden(address);
        }
        try {
            for (InetAddress place : InetAddress.getAllByName(uri.getHost())) {
                if (!trial && isNear(place)) {
                    throw forbidden(address);
                }
            }
            return uri;
        } catch (UnknownHostException unknown) {
            throw NotHandedOver.forNow("programUnreachable", unknown);
        }
    }

    private boolean isAllowed(URI uri) {
        String scheme = String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT);
        return (trial ? TRIAL : SAFE).contains(scheme);
    }

    private static boolean isNear(InetAddress place) {
        return place.isLoopbackAddress()
                || place.isLinkLocalAddress()
                || place.isAnyLocalAddress()
                || place.isMulticastAddress();
    }

    private static NotHandedOver forbidden(String address) {
        return NotHandedOver.forEver("programAddressForbidden", new IllegalArgumentException(address));
    }

    private static URI parsed(String address) {
        try {
            return URI.create(address);
        } catch (IllegalArgumentException unreadable) {
            throw new InvalidInput("address", "programAddress");
        }
    }
}
