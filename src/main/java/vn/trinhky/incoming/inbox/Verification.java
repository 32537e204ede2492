package vn.trinhky.incoming.inbox;

import java.util.concurrent.Semaphore;
import org.springframework.stereotype.Component;
import vn.trinhky.files.FileStore;
import vn.trinhky.incoming.EnclosedFile;
import vn.trinhky.incoming.IncomingDocument;
import vn.trinhky.incoming.IncomingId;
import vn.trinhky.incoming.Receiving;
import vn.trinhky.incoming.refusals.NothingToCheck;
import vn.trinhky.office.Officer;
import vn.trinhky.signature.check.OfficeFileCheck;
import vn.trinhky.signature.check.SignedFileReport;

/** Checks the signatures of an arrived file by one press. Two at a time: a large file takes a second. */
@Component
class Verification {

    private final Receiving receiving;
    private final OfficeFileCheck signatures;
    private final FileStore files;
    private final Semaphore desks = new Semaphore(2, true);

    Verification(Receiving receiving, OfficeFileCheck signatures, FileStore files) {
        this.receiving = receiving;
        this.signatures = signatures;
        this.files = files;
    }

    /** @throws NothingToCheck if no PDF came with it */
    SignedFileReport check(IncomingId id, Officer officer) {
        IncomingDocument document = receiving.document(id, officer);
        EnclosedFile pdf = document.pdf().orElseThrow(NothingToCheck::new);
        SignedFileReport report = check(files.content(pdf.content()));
        receiving.noteCheck(id, report, officer);
        return report;
    }

    private SignedFileReport check(byte[] pdf) {
        desks.acquireUninterruptibly();
        try {
            return signatures.check(pdf);
        } finally {
            desks.release();
        }
    }
}
