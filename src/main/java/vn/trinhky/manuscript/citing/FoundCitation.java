package vn.trinhky.manuscript.citing;

import org.jspecify.annotations.Nullable;
import vn.trinhky.manuscript.anchor.Anchor;

/**
 * A citation at its place.
 *
 * @param place from its type to the last of number, date and body
 * @param told what of it stands at the place itself: of two that share a body ("… và … của Ban Thường vụ Tỉnh ủy") the first
 *     borrows it and tells none
 * @param quotedTo where an abstract in quotation marks ends, in the words of the block; null if there is none to be cut out
 *     safely
 */
public record FoundCitation(
        Citation citation, Anchor place, Told told, @Nullable Integer quotedTo) {

    /** What stands at the place itself. */
    public record Told(boolean typed, boolean dated, boolean signedByBody, boolean described) {

        /** Type, number, date, body and abstract. */
        boolean isComplete() {
            return typed && dated && signedByBody && described;
        }
    }

    FoundCitation sharing(@Nullable String body) {
        Citation c = citation;
        return new FoundCitation(new Citation(c.type(), c.sign(), c.date(), body, c.about()), place, told, quotedTo);
    }

    /** Whether more stands there than type and number. */
    public boolean isLong() {
        return told.dated() || told.signedByBody() || told.described();
    }
}
