package vn.trinhky.signing;

import java.time.Instant;
import vn.trinhky.compilation.ReportId;
import vn.trinhky.files.Digest;
import vn.trinhky.register.DocumentNumber;

/** Proof that a report bears a number and was signed, and which files the signature covers. Only {@link Signing} can give it. */
public sealed interface SignedReport permits SignedDocument {

    ReportId report();

    DocumentNumber number();

    String subject();

    Digest word();

    /** The signed PDF. */
    Digest pdf();

    /** The PDF that was shown to the signatory: the signed one begins with exactly its bytes. */
    Digest shownPdf();

    String signer();

    Instant signedAt();
}
