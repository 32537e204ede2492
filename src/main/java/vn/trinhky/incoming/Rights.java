package vn.trinhky.incoming;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.trinhky.incoming.refusals.NotTheAssigner;
import vn.trinhky.incoming.refusals.NotTheHandler;
import vn.trinhky.incoming.refusals.NotTheReceiver;
import vn.trinhky.office.Officer;
import vn.trinhky.office.PostKind;
import vn.trinhky.office.UnitId;
import vn.trinhky.web.Refusal;

/** Who does what with an arrived document, by the posts of the unit that it came to. */
public final class Rights {

    private static final Set<PostKind> READERS =
            Set.of(PostKind.CLERK, PostKind.UNIT_APPROVER, PostKind.SIGNATORY, PostKind.COMPILER);
    private static final Set<PostKind> ASSIGNERS = Set.of(PostKind.CLERK, PostKind.UNIT_APPROVER, PostKind.SIGNATORY);

    private Rights() {}

    /** The units all of whose arrivals the officer may read. */
    public static UUID[] readUnits(Officer officer) {
        return units(officer, READERS);
    }

    /** The units for which the officer accepts what comes. */
    public static UUID[] receivingUnits(Officer officer) {
        return units(officer, Set.of(PostKind.CLERK));
    }

    static boolean reads(IncomingDocument document, Officer officer) {
        UnitId unit = document.unit();
        return receives(document, officer)
                || isInCharge(document, officer)
                || (unit != null && holds(READERS, unit, officer));
    }

    public static boolean receives(IncomingDocument document, Officer officer) {
        UnitId unit = document.unit();
        return unit == null ? officer.addressee().equals(document.person()) : officer.holds(PostKind.CLERK, unit);
    }

    static @Nullable Refusal objectionToReceiving(IncomingDocument document, Officer officer) {
        return receives(document, officer) ? null : new NotTheReceiver();
    }

    static @Nullable Refusal objectionToAssigning(IncomingDocument document, Officer officer) {
        UnitId unit = document.unit();
        return unit != null && holds(ASSIGNERS, unit, officer) ? null : new NotTheAssigner();
    }

    static @Nullable Refusal objectionToHandling(IncomingDocument document, Officer officer) {
        boolean may = isInCharge(document, officer)
                || objectionToAssigning(document, officer) == null
                || officer.addressee().equals(document.person());
        return may ? null : new NotTheHandler();
    }

    static boolean isInCharge(IncomingDocument document, Officer officer) {
        return document.charge() != null && document.charge().person().equals(officer.seat());
    }

    private static boolean holds(Set<PostKind> kinds, UnitId unit, Officer officer) {
        return kinds.stream().anyMatch(kind -> officer.holds(kind, unit));
    }

    private static UUID[] units(Officer officer, Set<PostKind> kinds) {
        return officer.posts().stream()
                .filter(post -> kinds.contains(post.kind()))
                .map(post -> post.unit().value())
                .distinct()
                .toArray(UUID[]::new);
    }
}
