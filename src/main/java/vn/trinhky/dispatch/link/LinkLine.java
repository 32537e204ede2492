package vn.trinhky.dispatch.link;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.trinhky.dispatch.PersonalLink;

/**
 * One link as the clerk sees it.
 *
 * @param address only where she passes it on herself: what went by mail is for the addressee's eyes
 */
record LinkLine(
        Instant madeAt,
        Instant expiresAt,
        @Nullable Instant revokedAt,
        @Nullable String revokedBy,
        boolean holds,
        @Nullable String address) {

    static LinkLine of(PersonalLink link, boolean holds, @Nullable String address) {
        return new LinkLine(
                link.madeAt(), link.expiresAt(), link.revokedAt(), link.revokedBy(), holds, holds ? address : null);
    }
}
