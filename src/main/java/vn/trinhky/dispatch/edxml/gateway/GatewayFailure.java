package vn.trinhky.dispatch.edxml.gateway;

/** The gateway has not done what it was asked, or it is not known whether it has. */
public final class GatewayFailure extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final String key;
    private final boolean lasting;

    GatewayFailure(String key, boolean lasting, String detail) {
        super(key + ": " + detail);
        this.key = key;
        this.lasting = lasting;
    }

    /** The key of the sentence {@code delivery.cause.<key>}. */
    public String key() {
        return key;
    }

    /** Whether asking again is useless. */
    public boolean isLasting() {
        return lasting;
    }
}
