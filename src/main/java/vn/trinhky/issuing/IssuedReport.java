package vn.trinhky.issuing;

import java.time.Instant;
import vn.trinhky.compilation.ReportId;
import vn.trinhky.files.Digest;
import vn.trinhky.register.DocumentNumber;

/** Proof that a report was sealed and issued. Only {@link Issuing} can give it. */
public sealed interface IssuedReport permits IssuedDocument {

    ReportId report();

    DocumentNumber number();

    String subject();

    Digest word();

    /** The PDF with signature and seal. */
    Digest pdf();

    String signer();

    Instant issuedAt();
}
