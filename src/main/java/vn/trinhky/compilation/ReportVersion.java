package vn.trinhky.compilation;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.ColumnTransformer;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import vn.trinhky.manuscript.Appendix;
import vn.trinhky.manuscript.Manuscript;
import vn.trinhky.manuscript.SectionTexts;
import vn.trinhky.manuscript.json.AppendicesColumn;
import vn.trinhky.manuscript.json.Digests;
import vn.trinhky.manuscript.json.SectionTextsColumn;
import vn.trinhky.manuscript.outline.Outline;
import vn.trinhky.word.marks.DocumentMarks.Urgency;

/** The report as it was when it was sent to review. Never changes. */
@Entity
class ReportVersion {

    @Id
    private UUID reportVersionId;

    @Embedded
    private ReportId report;

    private int number;
    private String subject;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Outline.Entry> outline;

    @Convert(converter = SectionTextsColumn.class)
    @Column(columnDefinition = "jsonb")
    @ColumnTransformer(write = "?::jsonb")
    private SectionTexts texts;

    @Convert(converter = AppendicesColumn.class)
    @Column(columnDefinition = "jsonb")
    @ColumnTransformer(write = "?::jsonb")
    private List<Appendix> appendices;

    private @Nullable String template;

    @Enumerated(EnumType.STRING)
    private @Nullable Urgency urgency;

    private String digest;
    private String sentBy;
    private Instant sentAt;

    protected ReportVersion() {}

    ReportVersion(
            ReportId report,
            int number,
            String subject,
            List<Outline.Entry> outline,
            SectionTexts texts,
            List<Appendix> appendices,
            @Nullable String template,
            @Nullable Urgency urgency,
            String who,
            Instant at) {
        this.reportVersionId = UUID.randomUUID();
        this.report = report;
        this.number = number;
        this.subject = subject;
        this.outline = outline;
        this.texts = texts;
        this.appendices = List.copyOf(appendices);
        this.template = template;
        this.urgency = urgency;
        this.digest = Digests.of(body(), appendices, template, urgency == null ? null : urgency.printed());
        this.sentBy = who;
        this.sentAt = at;
    }

    private Manuscript body() {
        return new Outline(outline).join(texts.byKey());
    }

    FrozenReport frozen() {
        return new FrozenReport(
                report,
                number,
                subject,
                body(),
                new Outline(outline),
                texts,
                appendices,
                template,
                urgency,
                digest,
                sentBy,
                sentAt);
    }
}
