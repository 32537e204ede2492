package vn.trinhky.review;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import vn.trinhky.compilation.ReportId;

/** What a reviewer remarks on one section of one version. */
@Entity
public class Remark {

    @Id
    private UUID remarkId;

    @Embedded
    private ReportId report;

    private int number;
    private String section;
    private String author;
    private String text;
    private Instant writtenAt;

    protected Remark() {}

    Remark(ReportId report, int number, String section, String author, String text, Instant at) {
        this.remarkId = UUID.randomUUID();
        this.report = report;
        this.number = number;
        this.section = section;
        this.author = author;
        this.text = text;
        this.writtenAt = at;
    }

    public UUID id() {
        return remarkId;
    }

    public ReportId report() {
        return report;
    }

    /** The version that the remark was made on. */
    public int number() {
        return number;
    }

    public String section() {
        return section;
    }

    public String author() {
        return author;
    }

    public String text() {
        return text;
    }

    public Instant writtenAt() {
        return writtenAt;
    }
}
