package vn.trinhky.signing;

import java.time.Instant;
import vn.trinhky.compilation.ReportId;
import vn.trinhky.files.Digest;
import vn.trinhky.register.DocumentNumber;

record SignedDocument(
        ReportId report,
        DocumentNumber number,
        String subject,
        Digest word,
        Digest pdf,
        Digest shownPdf,
        String signer,
        Instant signedAt)
        implements SignedReport {}
