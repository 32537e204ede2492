package vn.trinhky.drafting;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.ColumnTransformer;
import org.jspecify.annotations.Nullable;
import vn.trinhky.manuscript.BlockId;
import vn.trinhky.manuscript.Manuscript;
import vn.trinhky.manuscript.Origin;
import vn.trinhky.manuscript.SectionTexts;
import vn.trinhky.manuscript.json.SectionTextsColumn;
import vn.trinhky.office.UnitId;

/** The texts of a part as they were when they left the unit. Never changes. */
@Entity
public class SubmittedVersion {

    @Id
    private UUID submittedVersionId;

    @Embedded
    private SubmissionId submission;

    private int number;

    @Convert(converter = SectionTextsColumn.class)
    @Column(columnDefinition = "jsonb")
    @ColumnTransformer(write = "?::jsonb")
    private SectionTexts texts;

    private @Nullable String author;
    private String approvedBy;
    private Instant submittedAt;

    protected SubmittedVersion() {}

    SubmittedVersion(
            SubmissionId submission,
            int number,
            SectionTexts texts,
            @Nullable String author,
            String approvedBy,
            Instant at) {
        this.submittedVersionId = UUID.randomUUID();
        this.submission = submission;
        this.number = number;
        this.texts = texts;
        this.author = author;
        this.approvedBy = approvedBy;
        this.submittedAt = at;
    }

    public SubmissionId submission() {
        return submission;
    }

    public int number() {
        return number;
    }

    public String approvedBy() {
        return approvedBy;
    }

    public Instant submittedAt() {
        return submittedAt;
    }

    /**
     * This version under the outline that the round has now; what was submitted for a section that was given up stands in
     * the one that took its texts. The stored version stays as it left the unit.
     */
    SubmittedVersion in(Map<String, String> moved) {
        if (moved.isEmpty()) {
            return this;
        }
        SectionTexts present = texts;
        for (Map.Entry<String, String> move : moved.entrySet()) {
            present = present.given(move.getKey(), move.getValue());
        }
        return new SubmittedVersion(submission, number, present, author, approvedBy, submittedAt);
    }

    /** What the unit wrote for a section. */
    public Manuscript text(String section) {
        return texts.of(section);
    }

    /** All that the unit wrote. */
    public SectionTexts texts() {
        return texts;
    }

    /** What the origin of a block taken over from here says. */
    public Origin originFor(UnitId unit, BlockId block) {
        String responsible = author == null ? approvedBy : author;
        return Origin.of(
                Origin.Source.part(unit.value().toString(), submission.value().toString(), number, responsible, block));
    }
}
