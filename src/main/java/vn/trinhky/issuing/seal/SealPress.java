package vn.trinhky.issuing.seal;

import org.springframework.stereotype.Component;
import vn.trinhky.files.FileStore;
import vn.trinhky.office.UnitId;
import vn.trinhky.signature.PdfSigning;
import vn.trinhky.signature.SignatureOrder;
import vn.trinhky.signature.SigningKey;
import vn.trinhky.signing.SignedReport;

/** Makes the sealed file of a seal that was begun. Takes a second or so: never called while a row is locked. */
@Component
public class SealPress {

    private final SealOrders orders;
    private final SealKeys keys;
    private final PdfSigning signatures;
    private final FileChecks checks;
    private final FileStore files;

    SealPress(SealOrders orders, SealKeys keys, PdfSigning signatures, FileChecks checks, FileStore files) {
        this.orders = orders;
        this.keys = keys;
        this.signatures = signatures;
        this.checks = checks;
        this.files = files;
    }

    /**
     * The file with both signatures, by a key on this server.
     *
     * @throws vn.trinhky.issuing.seal.refusals.SealKeyChanged if the unit has another key now
     */
    public byte[] seal(Seal seal, SignedReport signed, UnitId unit) {
        Work work = work(seal, signed, unit);
        return checked(signatures.sign(work.pdf, work.order, work.key));
    }

    /** What the key in the clerk's hand has to sign. */
    public byte[] toSign(Seal seal, SignedReport signed, UnitId unit) {
        Work work = work(seal, signed, unit);
        return signatures.toSign(work.pdf, work.order, work.key);
    }

    /** The file with both signatures, by the value that the clerk's key has made. */
    public byte[] assemble(Seal seal, SignedReport signed, UnitId unit, byte[] value) {
        Work work = work(seal, signed, unit);
        return checked(signatures.assemble(work.pdf, work.order, work.key, value));
    }

    /** The certificate of the key that has to sign. */
    public SigningKey key(Seal seal, UnitId unit) {
        return keys.of(seal, unit);
    }

    @SuppressWarnings("ArrayRecordComponent") // the bytes are handed on, never compared
    private record Work(byte[] pdf, SignatureOrder order, SigningKey key) {}

    private Work work(Seal seal, SignedReport signed, UnitId unit) {
        byte[] pdf = files.content(seal.signedPdf());
        return new Work(pdf, orders.order(seal, signed, pdf), keys.of(seal, unit));
    }

    private byte[] checked(byte[] sealed) {
        checks.demandBoth(sealed);
        return sealed;
    }
}
