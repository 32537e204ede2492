package vn.trinhky.verification;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.trinhky.compilation.ReportId;
import vn.trinhky.files.Digest;
import vn.trinhky.issuing.ending.Correcting;
import vn.trinhky.issuing.ending.Correction;
import vn.trinhky.issuing.validity.Validities;
import vn.trinhky.register.LookupCode;
import vn.trinhky.register.OutgoingRegister;
import vn.trinhky.register.RegisterEntry;

/** Finds issued documents by what a stranger has in hand. */
@Component
public class Lookup {

    private final PublicRecords records;
    private final OutgoingRegister register;
    private final Validities validities;
    private final Correcting correcting;
    private final IssuedFiles files;

    Lookup(
            PublicRecords records,
            OutgoingRegister register,
            Validities validities,
            Correcting correcting,
            IssuedFiles files) {
        this.records = records;
        this.register = register;
        this.validities = validities;
        this.correcting = correcting;
        this.files = files;
    }

    /** Who asks: a stranger is not told what is not issued. */
    public enum Asker {
        STRANGER,
        OFFICER
    }

    public Found find(LookupCode code, Asker asker) {
        return records.findById(code.value()).<Found>map(this::issued).orElseGet(() -> register.entryWith(code)
                .map(entry -> unissued(entry, asker))
                .orElseGet(Found.Nothing::new));
    }

    private Found issued(PublicRecord document) {
        IssuedFiles.Facts facts = files.facts(document.pdf());
        return new Found.Issued(document, validities.of(document.report()), facts.pages(), facts.signatures());
    }

    private static Found unissued(RegisterEntry entry, Asker asker) {
        if (entry.state() == RegisterEntry.State.VOID) {
            return new Found.Voided();
        }
        return asker == Asker.OFFICER ? new Found.NotIssued() : new Found.Nothing();
    }

    /** The notices that correct an issued document, oldest first. */
    public List<Correction> corrections(ReportId report) {
        return correcting.of(report);
    }

    public Optional<PublicRecord> record(LookupCode code) {
        return records.findById(code.value());
    }

    public Optional<PublicRecord> ofReport(ReportId report) {
        return records.ofReport(report);
    }

    public Optional<PublicRecord> withPdf(Digest digest) {
        return records.findFirstByPdfDigest(digest.value());
    }

    public Optional<PublicRecord> withWord(Digest digest) {
        return records.findFirstByWordDigest(digest.value());
    }
}
