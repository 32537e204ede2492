package vn.trinhky.dispatch.channel;

/** How a document gets to an addressee. */
public enum ChannelKind {
    /** To the inbox in this system of somebody with an account. */
    INBOX(Carrier.NOBODY),
    /** By a personal link that the clerk passes on. */
    LINK(Carrier.CLERK),
    MAIL(Carrier.PRODUCT),
    /** Over the axis of documents. (QCVN 102:2016/BTTTT) */
    EDXML(Carrier.PRODUCT),
    /** To a program of the addressee's. */
    WEBHOOK(Carrier.PRODUCT),
    PAPER(Carrier.CLERK);

    private enum Carrier {
        NOBODY,
        CLERK,
        PRODUCT
    }

    private final Carrier carrier;

    ChannelKind(Carrier carrier) {
        this.carrier = carrier;
    }

    /** Whether the document is there as soon as it is issued: nothing has to be carried. */
    public boolean isHere() {
        return carrier == Carrier.NOBODY;
    }

    /** Whether the clerk carries it and says so. */
    public boolean isByHand() {
        return carrier == Carrier.CLERK;
    }

    /** Whether a word about a document can follow it by itself; the axis knows no reminders. */
    public boolean takesReminders() {
        return !isByHand() && this != EDXML;
    }

    /** Whether a {@link Channel} carries it. */
    public boolean isCarried() {
        return carrier == Carrier.PRODUCT;
    }
}
