package vn.trinhky.verification.pages;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.trinhky.issuing.ending.Correction;
import vn.trinhky.issuing.validity.Validity;
import vn.trinhky.signature.check.FoundSignature;
import vn.trinhky.verification.Found;
import vn.trinhky.verification.PublicRecord;

/**
 * An issued document as programs read it.
 *
 * @param state {@code IN_FORCE}, {@code RECALLED} or {@code REPLACED}
 * @param replacedBy the number of the document that took its place
 * @param corrections the notices that correct it, oldest first
 * @param capacity the lines above the signer's name
 * @param pdfSha256 the digest of the one file that is the document
 * @param wordSha256 the digest of the Word file that was kept beside it
 */
record PublicDocument(
        String code,
        String number,
        LocalDate date,
        String type,
        String subject,
        String issuingBody,
        String signer,
        List<String> capacity,
        Instant issuedAt,
        State state,
        @Nullable String replacedBy,
        List<Corrected> corrections,
        int pages,
        String pdfSha256,
        String wordSha256,
        List<Signature> signatures,
        Instant checkedAt) {

    enum State {
        IN_FORCE,
        RECALLED,
        REPLACED
    }

    /** A notice that corrects the document. */
    record Corrected(String number, LocalDate date, String words) {

        static Corrected of(Correction correction) {
            return new Corrected(
                    correction.notice().number(),
                    correction.notice().date(),
                    correction.notice().words());
        }
    }

    /** One signature as it was found in the issued file. */
    record Signature(
            String signer,
            String organisation,
            @Nullable Instant at,
            String level,
            boolean isIntact,
            boolean isTrusted) {

        static Signature of(FoundSignature found) {
            return new Signature(
                    found.signer(),
                    found.organisation(),
                    found.at(),
                    found.level(),
                    found.intact() && found.covers(),
                    found.trusted());
        }
    }

    static PublicDocument of(
            Found.Issued issued, @Nullable String replacedBy, List<Correction> corrections, Instant now) {
        PublicRecord document = issued.document();
        return new PublicDocument(
                document.code().printed(),
                document.number(),
                document.date(),
                document.typeName(),
                document.subject(),
                document.issuingBody(),
                document.signer(),
                document.capacity().lines().toList(),
                document.issuedAt(),
                state(issued.validity()),
                replacedBy,
                corrections.stream().map(Corrected::of).toList(),
                issued.pages(),
                document.pdf().value(),
                document.word().value(),
                issued.signatures().signatures().stream().map(Signature::of).toList(),
                now);
    }

    private static State state(Validity validity) {
        if (validity instanceof Validity.Recalled) {
            return State.RECALLED;
        }
        return validity instanceof Validity.Replaced ? State.REPLACED : State.IN_FORCE;
    }
}
