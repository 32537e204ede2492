package vn.trinhky.dispatch.addresses;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.trinhky.dispatch.channel.ChannelKind;
import vn.trinhky.dispatch.channel.Reach;
import vn.trinhky.dispatch.webhook.Destinations;
import vn.trinhky.web.InvalidInput;

/** Holds what somebody writes against what an address of its kind looks like. */
@Component
class WrittenWays {

    private static final int LONGEST = 500;
    private static final Pattern MAIL = Pattern.compile("[^\\s@<>,;:]{1,64}@[^\\s@<>,;:]{1,190}");
    private static final Pattern ORGAN = Pattern.compile("[A-Za-z0-9][A-Za-z0-9.\\-]{1,34}");

    private final Destinations destinations;

    WrittenWays(Destinations destinations) {
        this.destinations = destinations;
    }

    /** @throws InvalidInput under the name of the way whose address cannot be one */
    List<Reach> checked(List<Reach> ways) {
        Set<ChannelKind> seen = EnumSet.noneOf(ChannelKind.class);
        if (!ways.stream().allMatch(way -> seen.add(way.kind()))) {
            throw new InvalidInput("order", "sameWayTwice");
        }
        return ways.stream().map(this::checked).toList();
    }

    private Reach checked(Reach way) {
        String typed = way.address() == null ? "" : way.address().strip();
        return new Reach(way.kind(), address(way.kind(), typed));
    }

    private @Nullable String address(ChannelKind kind, String typed) {
        return switch (kind) {
            case INBOX, LINK -> null;
            case MAIL -> typed.isEmpty() ? null : matching(MAIL, typed, "mailAddress");
            case EDXML -> typed.isEmpty() ? null : matching(ORGAN, typed, "organOfWay");
            case WEBHOOK -> destinations.checked(typed);
            case PAPER -> typed.isEmpty() ? null : postal(typed);
        };
    }

    private static String matching(Pattern form, String typed, String objection) {
        if (!form.matcher(typed).matches()) {
            throw new InvalidInput("address", objection);
        }
        return typed;
    }

    private static String postal(String typed) {
        if (typed.length() > LONGEST) {
            throw new InvalidInput("address", "postalAddressTooLong", LONGEST);
        }
        return typed;
    }
}
