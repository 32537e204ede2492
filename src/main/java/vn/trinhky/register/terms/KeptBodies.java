package vn.trinhky.register.terms;

import java.util.List;
import java.util.UUID;
import vn.trinhky.office.Officer;
import vn.trinhky.office.PostKind;

/** The bodies of an officer, by what she does there. */
final class KeptBodies {

    private KeptBodies() {}

    /** Those whose register she keeps. */
    static List<UUID> keptBy(Officer officer) {
        return officer.posts().stream()
                .filter(post -> post.kind() == PostKind.CLERK)
                .map(post -> post.unit().value())
                .distinct()
                .toList();
    }

    static List<UUID> readBy(Officer officer) {
        return officer.posts().stream()
                .map(post -> post.unit().value())
                .distinct()
                .toList();
    }
}
