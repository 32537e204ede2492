package vn.trinhky.signing.brief;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who had to do with clearing the version.
 *
 * @param part under {@code initials.part.*} what she answers for
 * @param at when she cleared it; null for a reviewer whose word was not needed, or who may not judge her own work
 * @param initialled whether her initial is under this version; versions from before there were initials have none
 */
public record ClearedLine(
        String name, String post, String part, @Nullable Instant at, boolean initialled) {}
