package vn.trinhky.pdf.comparing;

/** A PDF that cannot be read to its end, is locked, or is beyond the {@linkplain OpenedPdf bounds}. */
public final class UnreadablePdf extends RuntimeException {

    UnreadablePdf(Throwable cause) {
        super("the PDF cannot be read", cause);
    }

    UnreadablePdf(String bound) {
        super(bound);
    }
}
