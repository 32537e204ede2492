package vn.trinhky.dispatch.addresses;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.trinhky.dispatch.channel.ChannelKind;
import vn.trinhky.dispatch.channel.Reach;

/**
 * What the office knows of an addressee without the book.
 *
 * @param hasInbox whether somebody can open a document for him here
 * @param organ his code on the axis of documents, null when he has none or this office is not on it
 * @param mail his mail address, null when he has none
 */
public record KnownAddresses(
        boolean hasInbox, @Nullable String organ, @Nullable String mail) {

    /** The ways to somebody who is not in the book. */
    public List<Reach> usualWays() {
        List<Reach> ways = new ArrayList<>();
        if (hasInbox) {
            ways.add(new Reach(ChannelKind.INBOX, null));
        }
        if (organ != null) {
            ways.add(new Reach(ChannelKind.EDXML, organ));
        }
        if (mail != null) {
            ways.add(new Reach(ChannelKind.MAIL, mail));
        }
        ways.add(new Reach(ChannelKind.PAPER, null));
        return ways;
    }

    /**
     * The ways as the book says. One that leads nowhere any more, such as to the inbox of an account that is gone, is passed
     * over; paper reaches everybody and comes last if the book does not name it.
     *
     * @param written what the book says, possibly nothing
     */
    public List<Reach> ways(List<Reach> written) {
        if (written.isEmpty()) {
            return usualWays();
        }
        List<Reach> ways = new ArrayList<>();
        written.stream().map(this::completed).filter(this::leadsSomewhere).forEach(ways::add);
        if (ways.stream().noneMatch(way -> way.kind() == ChannelKind.PAPER)) {
            ways.add(new Reach(ChannelKind.PAPER, null));
        }
        return ways;
    }

    /** An address that the book leaves to the office. */
    private Reach completed(Reach way) {
        if (way.address() != null) {
            return way;
        }
        return switch (way.kind()) {
            case MAIL -> new Reach(ChannelKind.MAIL, mail);
            case EDXML -> new Reach(ChannelKind.EDXML, organ);
            default -> way;
        };
    }

    private boolean leadsSomewhere(Reach way) {
        return switch (way.kind()) {
            case INBOX -> hasInbox;
            case MAIL, EDXML, WEBHOOK -> way.address() != null;
            case LINK, PAPER -> true;
        };
    }
}
