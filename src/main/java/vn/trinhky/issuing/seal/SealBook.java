package vn.trinhky.issuing.seal;

import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.trinhky.files.Digest;
import vn.trinhky.files.FileStore;
import vn.trinhky.signing.SignedReport;

/** What was sealed and what is being sealed. Whoever writes in it holds the round, so two never do so at once. */
@Component
public class SealBook {

    private final Seals seals;
    private final FileStore files;

    SealBook(Seals seals, FileStore files) {
        this.seals = seals;
        this.files = files;
    }

    /** Begins the seal, or goes on with the one that was begun. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Seal begin(SignedReport signed, String clerk, Impression impression) {
        Seal seal = seals.findById(signed.report()).orElseGet(() -> seals.save(new Seal(signed, clerk, impression)));
        seal.beginAgain(signed, clerk, impression);
        return seal;
    }

    /**
     * Keeps the sealed file of the seal that was begun at this time; empty if another was kept already or the seal was
     * begun anew since: then these bytes are forgotten.
     *
     * @throws IllegalStateException if the file is not the signed one with something added
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<SealedReport> set(SignedReport signed, Instant begunAt, byte[] sealed) {
        Seal seal = seals.findById(signed.report()).orElseThrow();
        if (!seal.isBegun(begunAt) || !seal.isOn(signed)) {
            return Optional.empty();
        }
        AddedBytes.demandBeginning(sealed, files.content(seal.signedPdf()));
        Digest digest = files.keep(sealed);
        seal.set(digest);
        return Optional.of(new SealedReport(signed, digest, seal.begunBy()));
    }

    /** The seal on a signed report; empty before it is begun. */
    @Transactional(readOnly = true)
    public Optional<Seal> on(SignedReport signed) {
        return seals.findById(signed.report()).filter(seal -> seal.isOn(signed));
    }
}
