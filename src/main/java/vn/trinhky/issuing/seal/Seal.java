package vn.trinhky.issuing.seal;

import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.trinhky.compilation.ReportId;
import vn.trinhky.files.Digest;
import vn.trinhky.signing.SignedReport;

/** The seal of one report: begun when the clerk presses the button, set when the sealed file is kept. */
@Entity
public class Seal {

    enum State {
        BEGUN,
        SET
    }

    @EmbeddedId
    private ReportId report;

    @Enumerated(EnumType.STRING)
    private State state;

    private String begunBy;

    @Embedded
    private Impression impression;

    private String signedPdfDigest;

    @SuppressWarnings("UnusedVariable") // what became of the signed file, for whoever reads the table
    private @Nullable String sealedPdfDigest;

    @Version
    private int version;

    protected Seal() {}

    Seal(SignedReport signed, String clerk, Impression impression) {
        this.report = signed.report();
        this.state = State.BEGUN;
        this.begunBy = clerk;
        this.impression = impression;
        this.signedPdfDigest = signed.pdf().value();
    }

    /** The same seal goes on, unless it has waited too long, the key is another, or another version was signed since. */
    void beginAgain(SignedReport signed, String clerk, Impression now) {
        if (isBegun() && !(isOn(signed) && impression.stillFits(now))) {
            begunBy = clerk;
            impression = now;
            signedPdfDigest = signed.pdf().value();
        }
    }

    /** Whether it is set on this document; one that was begun on a document whose number is void is on none. */
    boolean isOn(SignedReport signed) {
        return signedPdf().equals(signed.pdf());
    }

    /** Whether the seal that was begun at this time still waits for its file. */
    boolean isBegun(Instant at) {
        return isBegun() && impression.at().equals(at);
    }

    void set(Digest sealed) {
        if (!isBegun()) {
            throw new IllegalStateException("the seal of report " + report.value() + " is " + state);
        }
        sealedPdfDigest = sealed.value();
        state = State.SET;
    }

    public boolean isBegun() {
        return state == State.BEGUN;
    }

    /** Whether it waits for a value that the clerk's token or a service makes. */
    public boolean waitsForValue() {
        return isBegun() && impression.external();
    }

    public ReportId report() {
        return report;
    }

    public String begunBy() {
        return begunBy;
    }

    /** The time that the seal claims. */
    public Instant begunAt() {
        return impression.at();
    }

    /** From then on it begins anew when the clerk asks, so that it does not claim a time long past. */
    public Instant freshUntil() {
        return impression.at().plus(Impression.LASTS);
    }

    public Impression impression() {
        return impression;
    }

    /** The signed PDF that it is set on. */
    public Digest signedPdf() {
        return new Digest(signedPdfDigest);
    }
}
