package vn.trinhky.dispatch;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.trinhky.dispatch.channel.ChannelKind;
import vn.trinhky.dispatch.channel.Reach;
import vn.trinhky.office.PersonId;
import vn.trinhky.office.UnitId;

/**
 * One who receives a document: a unit or a person.
 *
 * @param line the printed line that he stands behind
 * @param organ his code on the axis of documents, null when he has none
 * @param address where mail reaches him, null when he has none
 * @param hasInbox whether somebody can open the document for him here
 */
public record Addressee(
        String line,
        String name,
        @Nullable UnitId unit,
        @Nullable PersonId person,
        @Nullable String organ,
        @Nullable String address,
        boolean hasInbox) {

    /** The addressee of a document that another one replaces. */
    static Addressee of(Delivery replaced) {
        String mail = replaced.ways().stream()
                .filter(way -> way.kind() == ChannelKind.MAIL)
                .findFirst()
                .map(Reach::address)
                .orElse(null);
        boolean inbox = replaced.ways().stream().anyMatch(way -> way.kind() == ChannelKind.INBOX);
        return new Addressee(
                replaced.line(), replaced.addressee(), replaced.unit(), replaced.person(), mail, inbox);
    }

    /** Two lines may lead to the same addressee; he gets one delivery. */
    Object identity() {
        return unit == null ? String.valueOf(person) : unit;
    }

    /** Every way to him, in the order in which they are tried. Paper reaches everybody. */
    public List<Reach> ways() {
        List<Reach> ways = new ArrayList<>();
        if (hasInbox) {
            ways.add(new Reach(ChannelKind.INBOX, null));
        }
        if (organ != null) {
            ways.add(new Reach(ChannelKind.EDXML, organ));
        }
        if (address != null) {
            ways.add(new Reach(ChannelKind.MAIL, address));
        }
        ways.add(new Reach(ChannelKind.PAPER, null));
        return ways;
    }

    public ChannelKind channel() {
        return ways().get(0).kind();
    }
}
