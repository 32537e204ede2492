package vn.trinhky.verification;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import vn.trinhky.compilation.ReportId;
import vn.trinhky.files.Digest;
import vn.trinhky.issuing.IssuedReport;
import vn.trinhky.register.LookupCode;

/** What anybody who holds its code may know of an issued document, as it was when it was issued. */
@Entity
public class PublicRecord {

    @Id
    private String code;

    @Embedded
    private ReportId reportId;

    private String number;
    private LocalDate date;
    private String typeName;
    private String subject;
    private String issuingBody;
    private String signer;
    private String capacity;
    private String wordDigest;
    private String pdfDigest;
    private Instant issuedAt;

    protected PublicRecord() {}

    /** How the document presents itself: type and body in capitals, and the lines above the signer's name. */
    record Face(String typeName, String issuingBody, String capacity) {}

    PublicRecord(LookupCode code, IssuedReport issued, Face face) {
        this.code = code.value();
        this.reportId = issued.report();
        this.number = issued.number().printed();
        this.date = issued.number().date();
        this.typeName = face.typeName();
        this.subject = issued.subject();
        this.issuingBody = face.issuingBody();
        this.signer = issued.signer();
        this.capacity = face.capacity();
        this.wordDigest = issued.word().value();
        this.pdfDigest = issued.pdf().value();
        this.issuedAt = issued.issuedAt();
    }

    public LookupCode code() {
        return new LookupCode(code);
    }

    public ReportId report() {
        return reportId;
    }

    public String number() {
        return number;
    }

    public LocalDate date() {
        return date;
    }

    /** As within a sentence: {@code Báo cáo}. */
    public String typeName() {
        return typeName.substring(0, 1) + typeName.substring(1).toLowerCase(Locale.ROOT);
    }

    public String subject() {
        return subject;
    }

    public String issuingBody() {
        return issuingBody;
    }

    public String signer() {
        return signer;
    }

    /** The lines above the signer's name, one a line. */
    public String capacity() {
        return capacity;
    }

    public Digest word() {
        return new Digest(wordDigest);
    }

    public Digest pdf() {
        return new Digest(pdfDigest);
    }

    public Instant issuedAt() {
        return issuedAt;
    }
}
