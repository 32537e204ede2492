package vn.trinhky.compilation.origins;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.trinhky.manuscript.Origin;
import vn.trinhky.manuscript.Origin.Source;

/**
 * One source of a block.
 *
 * @param unit the id of the unit that wrote it
 * @param subject the id of the submission, earlier report or regime that it stood in
 * @param block the id that the block had there
 * @param said the source in one line, in the reader's language
 * @param address of the page on which the source can be read, null where there is none
 */
record NamedSource(
        Origin.Kind kind,
        String unit,
        String subject,
        int version,
        String author,
        String block,
        String said,
        @Nullable String address) {

    static NamedSource of(Source source, String said) {
        return new NamedSource(
                source.kind(),
                source.unit(),
                source.subject(),
                source.version(),
                source.author(),
                source.block(),
                said,
                address(source));
    }

    /** A subject that is no id of ours leads nowhere: texts come from browsers. */
    private static @Nullable String address(Source source) {
        if (!isId(source.subject())) {
            return null;
        }
        return switch (source.kind()) {
            case PART -> "/submissions/" + source.subject() + "/submitted";
            case EARLIER_REPORT -> "/reports/" + source.subject() + "/document";
            case PATTERN, STANDING -> null;
        };
    }

    static boolean isId(String text) {
        try {
            return UUID.fromString(text).toString().equals(text);
        } catch (IllegalArgumentException other) {
            return false;
        }
    }
}
