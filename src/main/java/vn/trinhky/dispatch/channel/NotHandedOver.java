package vn.trinhky.dispatch.channel;

/** A channel could not hand a parcel over. What went wrong in detail is for the operator's log only. */
public final class NotHandedOver extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final String cause;
    private final boolean lasting;

    private NotHandedOver(String cause, boolean lasting, Throwable detail) {
        super(cause + ": " + detail.getMessage(), detail);
        this.cause = cause;
        this.lasting = lasting;
    }

    /** It may be otherwise in a while. @param cause the key of the sentence {@code delivery.cause.<cause>} */
    public static NotHandedOver forNow(String cause, Throwable detail) {
        return new NotHandedOver(cause, false, detail);
    }

    /** It will never be otherwise by itself: a person is asked at once. */
    public static NotHandedOver forEver(String cause, Throwable detail) {
        return new NotHandedOver(cause, true, detail);
    }

    /** The key of the sentence that says why. */
    public String cause() {
        return cause;
    }

    public boolean isLasting() {
        return lasting;
    }
}
