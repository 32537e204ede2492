package vn.trinhky.dispatch.addresses;

import java.util.List;
import vn.trinhky.dispatch.channel.Reach;

/**
 * A unit or a person with the ways to it.
 *
 * @param written what the book says; nothing when it is the usual order
 * @param ways how a document would be carried if it were issued now
 */
public record BookLine(Recipient recipient, String name, KnownAddresses known, List<Reach> written, List<Reach> ways) {

    public boolean isUsual() {
        return written.isEmpty();
    }

    static BookLine of(Recipient recipient, String name, KnownAddresses known, List<Reach> written) {
        return new BookLine(recipient, name, known, written, known.ways(written));
    }

    /** Where its page lies. */
    public String path() {
        return "/addresses/" + (recipient.kind() == Recipient.Kind.UNIT ? "units/" : "people/") + recipient.id();
    }
}
