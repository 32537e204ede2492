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

    Digest pdf();

    String signer();

    Instant signedAt();
}
