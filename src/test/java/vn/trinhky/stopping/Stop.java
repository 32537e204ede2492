package vn.trinhky.stopping;

/**
 * A place between "sign" and "sealed" at which an application can be stopped: right after a call of the product has
 * returned.
 *
 * <p>Only names: the product knows nothing of it, and a name that no longer fits makes the tests fail, since the place is
 * never reached.
 */
public enum Stop {
    NUMBER_TAKEN("signing.Signing", "number"),
    FILES_SET("compilation.Typesetting", "set"),
    FILES_SHOWN("signing.Signing", "show"),
    CONFIRMED("signing.Confirming", "confirm"),
    SIGNATURE_MADE("signature.PdfSigning", "sign"),
    SIGNATURE_STORED("signing.Confirming", "keep"),
    SEALING_BEGUN("issuing.Issuing", "begin"),
    SEAL_MADE("signature.PdfSigning", "sign"),
    ISSUED("issuing.Issuing", "complete");

    private final String type;
    private final String method;

    Stop(String type, String method) {
        this.type = "vn.trinhky." + type;
        this.method = method;
    }

    boolean isIn(Class<?> bean) {
        return bean.getName().equals(type);
    }

    boolean isAfter(String called) {
        return method.equals(called);
    }

    /** Whether it lies on the clerk's way; the others lie on the signatory's. */
    public boolean isWithTheClerk() {
        return compareTo(SEALING_BEGUN) >= 0;
    }
}
