package vn.trinhky.incoming.facts;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import vn.trinhky.signature.check.SignedFileReport;

/**
 * What a check of a document's signatures said. (Decree 30/2020, art. 21)
 *
 * @param signers their names, in the order of their signatures; empty if there are none
 */
@Embeddable
public record Checked(
        @Enumerated(EnumType.STRING) SignedFileReport.Verdict verdict,
        @Column(name = "checked_signers") String signers,
        @Column(name = "checked_by") String by,
        @Column(name = "checked_at") Instant at) {

    /** Whether nothing speaks against relying on it. */
    public boolean isGood() {
        return verdict == SignedFileReport.Verdict.GENUINE;
    }

    /** Whether it is not what its signers signed: it is to be given back. */
    public boolean isBroken() {
        return switch (verdict) {
            case ALTERED, ADDED_TO, UNPROVEN, UNREADABLE, INCOMPLETE -> true;
            case GENUINE, SIGNER_UNKNOWN, NOT_SIGNED, NOT_A_PDF -> false;
        };
    }
}
