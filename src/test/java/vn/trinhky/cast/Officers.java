package vn.trinhky.cast;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import vn.trinhky.office.Officer;
import vn.trinhky.office.PersonId;
import vn.trinhky.office.PostKind;
import vn.trinhky.office.UnitId;

/** Officers for tests that need no database. */
public final class Officers {

    private Officers() {}

    /** Somebody who holds these posts in one unit. */
    public static Officer of(String name, UnitId unit, PostKind... posts) {
        List<Officer.HeldPost> held = Arrays.stream(posts)
                .map(kind -> new Officer.HeldPost(kind, unit, "đơn vị", kind.name()))
                .toList();
        return new Officer(
                new PersonId(UUID.nameUUIDFromBytes(name.getBytes(java.nio.charset.StandardCharsets.UTF_8))),
                name,
                name,
                held);
    }

    public static UnitId unit() {
        return new UnitId(UUID.randomUUID());
    }
}
