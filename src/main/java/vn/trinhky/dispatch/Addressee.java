package vn.trinhky.dispatch;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.trinhky.dispatch.addresses.KnownAddresses;
import vn.trinhky.dispatch.channel.ChannelKind;
import vn.trinhky.dispatch.channel.Reach;
import vn.trinhky.office.PersonId;
import vn.trinhky.office.UnitId;

/**
 * One who receives a document: a unit or a person.
 *
 * @param line the first printed line that he stands behind
 * @param ways every way to him, in the order in which they are tried
 */
public record Addressee(
        String line,
        String name,
        @Nullable UnitId unit,
        @Nullable PersonId person,
        List<Reach> ways) {

    public Addressee {
        ways = List.copyOf(ways);
    }

    /**
     * An addressee with the usual ways.
     *
     * @param address where mail reaches him, null when he has none
     * @param hasInbox whether somebody can open the document for him here
     */
    public Addressee(
            String line,
            String name,
            @Nullable UnitId unit,
            @Nullable PersonId person,
            @Nullable String address,
            boolean hasInbox) {
        this(line, name, unit, person, new KnownAddresses(hasInbox, null, address).usualWays());
    }

    /** The addressee of a document that another one replaces; the way that reached him then is tried first. */
    static Addressee of(Delivery replaced) {
        List<Reach> ways = new ArrayList<>();
        ways.add(new Reach(replaced.channel(), replaced.address()));
        replaced.ways().stream().filter(way -> way.kind() != replaced.channel()).forEach(ways::add);
        return new Addressee(replaced.line(), replaced.addressee(), replaced.unit(), replaced.person(), ways);
    }

    /** The way that is tried first. */
    public ChannelKind channel() {
        return ways.get(0).kind();
    }
}
