package vn.trinhky.notice.digest;

import org.jspecify.annotations.Nullable;
import vn.trinhky.office.PersonId;
import vn.trinhky.office.PostKind;
import vn.trinhky.office.UnitId;

/** For whom something is: one person by name, or whoever holds a post of a unit. */
record Seat(
        @Nullable PersonId person,
        @Nullable PostKind post,
        @Nullable UnitId unit) {

    static Seat of(PersonId person) {
        return new Seat(person, null, null);
    }

    static Seat of(PostKind post, UnitId unit) {
        return new Seat(null, post, unit);
    }
}
