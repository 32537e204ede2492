package vn.trinhky.signature.check;

import java.util.List;

/**
 * What was found in a file.
 *
 * @param signatures in the order in which they were put on
 */
public record SignedFileReport(Verdict verdict, List<FoundSignature> signatures) {

    /** The one answer to "may I rely on it?". The sentences stand under {@code signedFile.verdict.*}. */
    public enum Verdict {
        /** Empty, or something else than a PDF. */
        NOT_A_PDF,
        /** The end of the PDF is missing: it was downloaded by half, or cut. */
        INCOMPLETE,
        /** A PDF that cannot be read: damaged, or locked with a password. */
        UNREADABLE,
        /** Bears no signature. */
        NOT_SIGNED,
        /** Was changed after it was signed: a signature no longer fits. */
        ALTERED,
        /** What was signed is unchanged, but something was added to the file after the last signature. */
        ADDED_TO,
        /**
         * What was signed is unchanged and the signatures fit, but where they stand in the file there is something that
         * nobody vouches for: a changed byte, or a certificate whose issuer is not known here.
         */
        UNPROVEN,
        /** Unchanged, but signed with a certificate that nobody here vouches for, or that was not in force. */
        SIGNER_UNKNOWN,
        /** Unchanged, and every signer is vouched for. */
        GENUINE
    }

    public SignedFileReport {
        signatures = List.copyOf(signatures);
    }

    static SignedFileReport without(Verdict verdict) {
        return new SignedFileReport(verdict, List.of());
    }

    /** Whether every byte is as the last signer left it. */
    public boolean isUnchanged() {
        return verdict == Verdict.GENUINE || verdict == Verdict.SIGNER_UNKNOWN;
    }
}
