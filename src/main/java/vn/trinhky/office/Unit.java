package vn.trinhky.office;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A body of the office, in its place in the tree, for as long as it exists. */
@Entity
public class Unit {

    @EmbeddedId
    private UnitId id;

    private String code;
    private String name;
    private String shortName;

    @Enumerated(EnumType.STRING)
    private UnitKind kind;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "parent_unit_id"))
    private @Nullable UnitId parent;

    private @Nullable String email;
    private LocalDate validFrom;
    private @Nullable LocalDate validTo;

    protected Unit() {}

    public Unit(UnitId id, String code, UnitKind kind, String name, String shortName, LocalDate validFrom) {
        this.id = id;
        this.code = code;
        this.kind = kind;
        this.name = name;
        this.shortName = shortName;
        this.validFrom = validFrom;
    }

    /** Puts the unit below another. */
    public Unit under(UnitId superior) {
        this.parent = superior;
        return this;
    }

    /** Gives the unit an address for mail from outside. */
    public Unit reachedAt(String address) {
        this.email = address;
        return this;
    }

    /** Its last day is the one before. */
    void endBefore(LocalDate day) {
        validTo = day.minusDays(1);
    }

    public UnitId id() {
        return id;
    }

    public String code() {
        return code;
    }

    public UnitKind kind() {
        return kind;
    }

    public String name() {
        return name;
    }

    public String shortName() {
        return shortName;
    }

    public @Nullable UnitId parent() {
        return parent;
    }

    public @Nullable String email() {
        return email;
    }

    /** Its last day; null while nobody has ended it. */
    @Nullable
    LocalDate lastDay() {
        return validTo;
    }

    /** Whether the unit exists on a day; both ends of its validity are included. */
    public boolean existsOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
    }
}
