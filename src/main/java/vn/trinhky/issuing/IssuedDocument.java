package vn.trinhky.issuing;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.time.LocalDate;
import vn.trinhky.compilation.ReportId;
import vn.trinhky.files.Digest;
import vn.trinhky.issuing.seal.SealedReport;
import vn.trinhky.register.DocumentNumber;
import vn.trinhky.signing.SignedReport;

/** A document that left the office, for ever as it was. */
@Entity
final class IssuedDocument implements IssuedReport {

    @EmbeddedId
    private ReportId report;

    private int number;
    private String notation;
    private LocalDate date;
    private String subject;
    private String wordDigest;
    private String pdfDigest;
    private String signer;
    private String sealedBy;
    private Instant issuedAt;

    IssuedDocument() {}

    IssuedDocument(SealedReport sealed, Instant at) {
        SignedReport signed = sealed.signed();
        this.report = signed.report();
        this.number = signed.number().number();
        this.notation = signed.number().notation();
        this.date = signed.number().date();
        this.subject = signed.subject();
        this.wordDigest = signed.word().value();
        this.pdfDigest = sealed.pdf().value();
        this.signer = signed.signer();
        this.sealedBy = sealed.clerk();
        this.issuedAt = at;
    }

    @Override
    public ReportId report() {
        return report;
    }

    @Override
    public DocumentNumber number() {
        return new DocumentNumber(number, notation, date);
    }

    @Override
    public String subject() {
        return subject;
    }

    @Override
    public Digest word() {
        return new Digest(wordDigest);
    }

    @Override
    public Digest pdf() {
        return new Digest(pdfDigest);
    }

    @Override
    public String signer() {
        return signer;
    }

    @Override
    public Instant issuedAt() {
        return issuedAt;
    }

    String sealedBy() {
        return sealedBy;
    }
}
