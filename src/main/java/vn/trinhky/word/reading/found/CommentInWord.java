package vn.trinhky.word.reading.found;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;
import vn.trinhky.manuscript.BlockId;

/**
 * A comment in the margin of a Word file.
 *
 * @param author as Word noted the name; anybody can change it there
 * @param at by the author's clock; Word notes no time zone; null when it noted nothing
 * @param block what the comment hangs on, or the block before it; null above all text
 * @param excerpt the words that it is about, as far as they stand in one paragraph, at most some hundred characters;
 *     empty for a comment on a place
 * @param from where they begin in that paragraph when all changes are accepted, counted in characters
 */
public record CommentInWord(
        String author,
        @Nullable LocalDateTime at,
        String words,
        @Nullable BlockId block,
        String excerpt,
        int from) {}
