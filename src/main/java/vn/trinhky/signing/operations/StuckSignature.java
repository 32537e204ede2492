package vn.trinhky.signing.operations;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import vn.trinhky.signing.SignatureFolder;

/** A document that was confirmed and should be signed by now. */
record StuckSignature(UUID report, String number, String signer, Instant confirmedAt) {

    static List<StuckSignature> of(List<SignatureFolder> folders) {
        return folders.stream().map(StuckSignature::of).toList();
    }

    private static StuckSignature of(SignatureFolder folder) {
        return new StuckSignature(
                folder.report().value(),
                Objects.requireNonNull(folder.documentNumber()).printed(),
                Objects.requireNonNull(folder.signedBy()),
                Objects.requireNonNull(folder.givenWord()).confirmedAt());
    }
}
