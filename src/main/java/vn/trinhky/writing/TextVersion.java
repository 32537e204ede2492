package vn.trinhky.writing;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.ColumnTransformer;
import org.hibernate.annotations.Immutable;
import vn.trinhky.manuscript.SectionTexts;
import vn.trinhky.manuscript.json.Digests;
import vn.trinhky.manuscript.json.SectionTextsColumn;

/** A text as it was at a moment worth keeping. Never changes. */
@Entity
@Immutable
public class TextVersion {

    @Id
    private UUID textVersionId;

    private UUID subjectId;
    private int number;

    @Enumerated(EnumType.STRING)
    private Occasion occasion;

    @Convert(converter = SectionTextsColumn.class)
    @Column(columnDefinition = "jsonb")
    @ColumnTransformer(write = "?::jsonb")
    private SectionTexts texts;

    private String digest;
    private String author;
    private Instant keptAt;

    protected TextVersion() {}

    TextVersion(UUID subject, int number, Occasion occasion, SectionTexts texts, String author, Instant at) {
        this.textVersionId = UUID.randomUUID();
        this.subjectId = subject;
        this.number = number;
        this.occasion = occasion;
        this.texts = texts;
        this.digest = Digests.of(texts);
        this.author = author;
        this.keptAt = at;
    }

    /** The id of the submission or report that it is a version of. */
    public UUID subject() {
        return subjectId;
    }

    /** Counted from 1 within its subject. */
    public int number() {
        return number;
    }

    public SectionTexts texts() {
        return texts;
    }

    public VersionLine line() {
        return new VersionLine(number, occasion, author, keptAt, digest);
    }
}
