package vn.trinhky.dispatch.addresses;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.trinhky.office.PersonId;
import vn.trinhky.office.UnitId;

/** Whom an entry of the book is about: a unit or a person. */
public record Recipient(Kind kind, UUID id) {

    /** What somebody is. */
    public enum Kind {
        UNIT,
        PERSON
    }

    public static Recipient unit(UnitId id) {
        return new Recipient(Kind.UNIT, id.value());
    }

    public static Recipient person(PersonId id) {
        return new Recipient(Kind.PERSON, id.value());
    }

    @Nullable
    UUID unitId() {
        return kind == Kind.UNIT ? id : null;
    }

    @Nullable
    UUID personId() {
        return kind == Kind.PERSON ? id : null;
    }
}
