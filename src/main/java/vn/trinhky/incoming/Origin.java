package vn.trinhky.incoming;

/** How a document came. */
public enum Origin {
    /** Delivered inside this system. */
    INBOX(true),
    /** Over the axis of documents. (QCVN 102:2016/BTTTT) */
    EDXML(true),
    /** By letter mail, entered by the clerk. */
    MAIL(false),
    /** On paper, entered by the clerk. */
    PAPER(false);

    private final boolean waits;

    Origin(boolean waits) {
        this.waits = waits;
    }

    /** Whether the sender's system waits for an answer; it has to be given on the day of arrival. (Decree 30/2020, art. 21) */
    public boolean waitsForAnswer() {
        return waits;
    }
}
