package vn.trinhky.writing;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A section as an editor opens it.
 *
 * @param digest the base of the next save
 * @param mayWrite false while the text is in somebody else's hands
 * @param officer who is signed in: a text kept on the device for another person is not hers to see
 * @param others who else has the section open
 */
public record OpenedText(
        JsonNode text,
        String digest,
        boolean mayWrite,
        UUID officer,
        @Nullable String changedBy,
        @Nullable Instant changedAt,
        List<String> others) {}
