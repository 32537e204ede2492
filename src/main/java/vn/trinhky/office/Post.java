package vn.trinhky.office;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A post that a person holds in a unit, from one day to another. One person may hold several. */
@Entity
public class Post {

    @Id
    private UUID postId;

    @Embedded
    private PersonId person;

    @Embedded
    private UnitId unit;

    @Enumerated(EnumType.STRING)
    private PostKind kind;

    private String title;
    private LocalDate validFrom;
    private @Nullable LocalDate validTo;

    protected Post() {}

    public Post(PersonId person, UnitId unit, PostKind kind, String title, LocalDate validFrom) {
        this.postId = UUID.randomUUID();
        this.person = person;
        this.unit = unit;
        this.kind = kind;
        this.title = title;
        this.validFrom = validFrom;
    }

    /** The same, not yet held by anybody, up to a last day. */
    public Post until(LocalDate lastDay) {
        validTo = lastDay;
        return this;
    }

    PersonId person() {
        return person;
    }

    UnitId unit() {
        return unit;
    }

    PostKind kind() {
        return kind;
    }

    String title() {
        return title;
    }

    boolean isHeldOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
    }
}
