package vn.trinhky.register.book;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.trinhky.office.Officer;
import vn.trinhky.office.PostKind;

/** Whose register an officer may read: that of the bodies in which she issues, compiles, signs or administers. */
final class Readers {

    private static final Set<PostKind> POSTS =
            Set.of(PostKind.CLERK, PostKind.COMPILER, PostKind.SIGNATORY, PostKind.ADMINISTRATOR);

    private Readers() {}

    static List<UUID> bodies(Officer officer) {
        return officer.posts().stream()
                .filter(post -> POSTS.contains(post.kind()))
                .map(post -> post.unit().value())
                .distinct()
                .toList();
    }
}
