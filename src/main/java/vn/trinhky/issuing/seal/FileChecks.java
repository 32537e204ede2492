package vn.trinhky.issuing.seal;

import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import vn.trinhky.files.Digest;
import vn.trinhky.files.FileStore;
import vn.trinhky.issuing.seal.refusals.SignatureDoesNotHold;
import vn.trinhky.signature.check.FoundSignature;
import vn.trinhky.signature.check.SignedFileCheck;
import vn.trinhky.signature.check.SignedFileReport;
import vn.trinhky.signature.keys.KeyRing;

/** What signature and seal in a kept file are worth. A check takes up to a second: it is never made while a row is locked. */
@Component
public class FileChecks {

    /** Some hundred bytes each. */
    private static final int KEPT = 500;

    private final KeyRing ring;
    private final FileStore files;

    private final Map<Asked, SignedFileReport> found = new ConcurrentHashMap<>();

    FileChecks(KeyRing ring, FileStore files) {
        this.ring = ring;
        this.files = files;
    }

    /** A file never changes under its digest; whom this office trusts may. */
    private record Asked(Digest pdf, List<X509Certificate> trusted) {}

    /** What is found in a kept file, for people to read. */
    public SignedFileReport report(Digest pdf) {
        Asked asked = new Asked(pdf, ring.trusted());
        SignedFileReport known = found.get(asked);
        if (known != null) {
            return known;
        }
        SignedFileReport report = new SignedFileCheck(asked.trusted()).check(files.content(pdf));
        if (found.size() >= KEPT) {
            found.clear();
        }
        found.put(asked, report);
        return report;
    }

    /** @throws SignatureDoesNotHold if the file bears no signature, or it does not cover every byte of the file */
    public void demandSignature(Digest signed) {
        SignedFileReport report = report(signed);
        if (!report.isUnchanged() || report.signatures().isEmpty()) {
            throw new SignatureDoesNotHold();
        }
    }

    /** @throws IllegalStateException if the file does not bear two signatures that hold: then it is not kept */
    void demandBoth(byte[] sealed) {
        SignedFileReport report = new SignedFileCheck(ring.trusted()).check(sealed);
        List<FoundSignature> signatures = report.signatures();
        boolean hold = report.isUnchanged()
                && signatures.size() == 2
                && signatures.stream().allMatch(one -> one.intact() && one.covers());
        if (!hold) {
            throw new IllegalStateException("the sealed file does not hold: " + report.verdict());
        }
    }
}
