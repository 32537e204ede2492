package vn.trinhky.issuing.seal;

import vn.trinhky.files.Digest;
import vn.trinhky.signing.SignedReport;

/** Proof that the seal was set on a signed report. Only {@link SealBook} can give it. */
public final class SealedReport {

    private final SignedReport signed;
    private final Digest pdf;
    private final String clerk;

    SealedReport(SignedReport signed, Digest pdf, String clerk) {
        this.signed = signed;
        this.pdf = pdf;
        this.clerk = clerk;
    }

    public SignedReport signed() {
        return signed;
    }

    /** The PDF with both signatures. */
    public Digest pdf() {
        return pdf;
    }

    /** Who has answered for the seal. */
    public String clerk() {
        return clerk;
    }
}
