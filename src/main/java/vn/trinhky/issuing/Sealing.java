package vn.trinhky.issuing;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import vn.trinhky.compilation.Compilation;
import vn.trinhky.compilation.ReportId;
import vn.trinhky.issuing.seal.FileChecks;
import vn.trinhky.issuing.seal.Seal;
import vn.trinhky.issuing.seal.SealBook;
import vn.trinhky.issuing.seal.SealPress;
import vn.trinhky.issuing.seal.refusals.SealNotWaited;
import vn.trinhky.office.Officer;
import vn.trinhky.office.UnitId;
import vn.trinhky.regime.Reporting;
import vn.trinhky.signature.SigningKey;
import vn.trinhky.signing.SignedReport;
import vn.trinhky.signing.Signing;
import vn.trinhky.web.Refusal;

/**
 * The act of sealing: the seal is begun in one transaction, the sealed file is made outside any, and a second transaction
 * keeps and issues it. Whoever repeats it after a crash sets the same seal.
 */
@Component
public class Sealing {

    private static final Logger LOG = LoggerFactory.getLogger(Sealing.class);

    private final Issuing issuing;
    private final Signing signing;
    private final SealBook book;
    private final SealPress press;
    private final FileChecks checks;
    private final Compilation compilation;
    private final Reporting reporting;

    Sealing(
            Issuing issuing,
            Signing signing,
            SealBook book,
            SealPress press,
            FileChecks checks,
            Compilation compilation,
            Reporting reporting) {
        this.issuing = issuing;
        this.signing = signing;
        this.book = book;
        this.press = press;
        this.checks = checks;
        this.compilation = compilation;
        this.reporting = reporting;
    }

    /** What the clerk's token or a service has to sign, and with which key. */
    @SuppressWarnings("ArrayRecordComponent") // the bytes are handed on, never compared
    public record Task(Seal seal, SigningKey key, byte[] toSign) {}

    /**
     * Seals the report and issues it, on the responsibility of the clerk; with a key that is not on this server it is only
     * begun. (Decree 30/2020, art. 18)
     *
     * @throws vn.trinhky.issuing.seal.refusals.SignatureDoesNotHold if the signature in the file is not whole
     * @throws AlreadyIssued if somebody who pressed at the same moment was faster
     */
    public void sealAndIssue(SignedReport signed, Officer officer) {
        Refusal.raise(issuing.objectionToIssuing(signed.report(), officer));
        checks.demandSignature(signed.pdf());
        issuing.begin(signed, officer);
        if (!finish(signed.report()) && issuing.ifIssued(signed.report()).isPresent()) {
            throw new AlreadyIssued();
        }
    }

    /**
     * Finishes a seal that was begun with a key on this server.
     *
     * @return whether the report is issued by this call; not if there was nothing to finish, or somebody was faster
     */
    boolean finish(ReportId report) {
        if (!signing.isSigned(report)) {
            return false;
        }
        SignedReport signed = signing.signed(report);
        Seal seal = book.on(signed).orElse(null);
        if (seal == null || !seal.isBegun() || seal.waitsForValue()) {
            return false;
        }
        long begun = System.nanoTime();
        byte[] sealed = press.seal(seal, signed, unit(report));
        boolean kept = issuing.complete(signed, seal.begunAt(), sealed);
        LOG.info(
                "seal of report {} made in {} ms, {}",
                report.value(),
                (System.nanoTime() - begun) / 1_000_000,
                kept ? "kept" : "not needed any more");
        return kept;
    }

    /**
     * What has to be signed with the key in the clerk's hand; the same each time until the seal is set.
     *
     * @throws SealNotWaited if sealing was not begun, or the key lies on this server
     */
    public Task task(ReportId report, Officer officer) {
        Refusal.raise(issuing.objectionToIssuing(report, officer));
        SignedReport signed = signing.signed(report);
        Seal seal = waiting(signed);
        UnitId unit = unit(report);
        return new Task(seal, press.key(seal, unit), press.toSign(seal, signed, unit));
    }

    /**
     * Takes the value that the clerk's key has made, and issues the report.
     *
     * @throws vn.trinhky.signature.refusals.SignatureValueDoesNotFit if it is not this key's signature over the data
     * @throws SealNotWaited also if somebody else was quicker
     */
    public void complete(ReportId report, byte[] value, Officer officer) {
        Refusal.raise(issuing.objectionToIssuing(report, officer));
        SignedReport signed = signing.signed(report);
        Seal seal = waiting(signed);
        if (!issuing.complete(signed, seal.begunAt(), press.assemble(seal, signed, unit(report), value))) {
            throw new SealNotWaited();
        }
    }

    private Seal waiting(SignedReport signed) {
        return book.on(signed).filter(Seal::waitsForValue).orElseThrow(SealNotWaited::new);
    }

    private UnitId unit(ReportId report) {
        return reporting.round(compilation.report(report).round()).plan().compilingUnit();
    }
}
