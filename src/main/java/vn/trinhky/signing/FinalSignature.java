package vn.trinhky.signing;

import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import vn.trinhky.compilation.ReportId;
import vn.trinhky.files.FileStore;
import vn.trinhky.office.Officer;
import vn.trinhky.signature.PdfSigning;
import vn.trinhky.signature.SignatureOrder;
import vn.trinhky.signature.SigningKey;
import vn.trinhky.signature.ToSign;
import vn.trinhky.signing.personal.GivenWord;
import vn.trinhky.signing.personal.PersonalKeys;
import vn.trinhky.signing.personal.SignatureOrders;
import vn.trinhky.signing.refusals.NotWaitingForValue;
import vn.trinhky.signing.refusals.NothingConfirmed;
import vn.trinhky.web.Refusal;

/**
 * The second step of signing: her word, then her signature over exactly the file that she was shown. The signature is made
 * between two transactions; whoever repeats it after a crash makes it on the same word.
 */
@Component
public class FinalSignature {

    private static final Logger LOG = LoggerFactory.getLogger(FinalSignature.class);

    /** In a millisecond. */
    private static final long NANOS = 1_000_000;

    private final Signing signing;
    private final Confirming confirming;
    private final SignatureOrders orders;
    private final PersonalKeys keys;
    private final PdfSigning pens;
    private final FileStore files;

    FinalSignature(
            Signing signing,
            Confirming confirming,
            SignatureOrders orders,
            PersonalKeys keys,
            PdfSigning pens,
            FileStore files) {
        this.signing = signing;
        this.confirming = confirming;
        this.orders = orders;
        this.keys = keys;
        this.pens = pens;
        this.files = files;
    }

    /**
     * Takes her word and signs at once, unless her key is not on this server. If the key or the time-stamp authority is out
     * of reach, her word stands all the same and the signature follows by itself.
     */
    public void confirm(ReportId id, Confirmation word, Officer officer) {
        confirming.confirm(id, word, officer);
        try {
            finish(id);
        } catch (Refusal later) {
            LOG.warn("report {} is confirmed and not signed yet: {}", id.value(), later.messageKey());
        }
    }

    /** Puts the signature on a confirmed document because its signatory asks for it once more. */
    public void finish(ReportId id, Officer officer) {
        Refusal.raise(signing.folderFor(id, officer)
                .orElseThrow(NothingConfirmed::new)
                .objectionToFinishing(officer));
        finish(id);
    }

    /**
     * Puts the signature on a confirmed document. Does nothing if it is signed, not confirmed any more, or waits for the
     * value of an external key.
     */
    void finish(ReportId id) {
        SignatureFolder folder = signing.folder(id).orElseThrow(NothingConfirmed::new);
        GivenWord given = folder.givenWord();
        if (folder.state() != FolderState.CONFIRMED || given == null || given.isExternal()) {
            return;
        }
        long begun = System.nanoTime();
        byte[] shown = shown(folder);
        byte[] signed = pens.sign(shown, order(folder, given, shown), keys.promised(folder.signatory(), given));
        keep(id, given, signed, begun);
    }

    /**
     * What her external key has to sign.
     *
     * @throws NotWaitingForValue if nothing is waited for
     */
    public ToSign toSign(ReportId id, Officer officer) {
        SignatureFolder folder = waiting(id, officer);
        GivenWord given = Objects.requireNonNull(folder.givenWord());
        SigningKey key = keys.promised(folder.signatory(), given);
        byte[] shown = shown(folder);
        return ToSign.of(
                pens.toSign(shown, order(folder, given, shown), key), key, Objects.requireNonNull(folder.keptUntil()));
    }

    /**
     * Takes the value that her external key has made, and puts it on the document.
     *
     * @throws vn.trinhky.signature.refusals.SignatureValueDoesNotFit if it is no signature of that key over that document
     */
    public void take(ReportId id, byte[] value, Officer officer) {
        SignatureFolder folder = waiting(id, officer);
        GivenWord given = Objects.requireNonNull(folder.givenWord());
        long begun = System.nanoTime();
        byte[] shown = shown(folder);
        byte[] signed =
                pens.assemble(shown, order(folder, given, shown), keys.promised(folder.signatory(), given), value);
        if (!keep(id, given, signed, begun)) {
            throw new NotWaitingForValue();
        }
    }

    private SignatureFolder waiting(ReportId id, Officer officer) {
        SignatureFolder folder = signing.folderFor(id, officer).orElseThrow(NotWaitingForValue::new);
        Refusal.raise(folder.objectionToValue(officer));
        return folder;
    }

    private boolean keep(ReportId id, GivenWord given, byte[] signed, long begun) {
        long made = System.nanoTime();
        boolean isKept = confirming.keep(id, given.confirmedAt(), signed);
        LOG.info(
                "signature of report {} made in {} ms, {} in {} ms",
                id.value(),
                (made - begun) / NANOS,
                isKept ? "kept" : "not needed any more",
                (System.nanoTime() - made) / NANOS);
        return isKept;
    }

    private SignatureOrder order(SignatureFolder folder, GivenWord given, byte[] shown) {
        return orders.order(
                Objects.requireNonNull(folder.documentNumber()),
                Objects.requireNonNull(folder.signedBy()),
                given,
                shown);
    }

    private byte[] shown(SignatureFolder folder) {
        return files.content(Objects.requireNonNull(folder.pdf()));
    }
}
