package vn.trinhky.review.points;

import org.jspecify.annotations.Nullable;
import vn.trinhky.compilation.FrozenReport;
import vn.trinhky.manuscript.BlockId;
import vn.trinhky.manuscript.anchor.Anchor;
import vn.trinhky.manuscript.anchor.Anchors;
import vn.trinhky.web.InvalidInput;

/**
 * The words that a remark is about, as a form or a program names them.
 *
 * @param quote the words, as they stand in the text; absent for the whole section
 * @param block the block that they stand in; absent for the first one of the section that has them
 * @param from where they begin in it, for words that it has more than once
 */
public record QuotedWords(
        @Nullable String quote,
        @Nullable String block,
        @Nullable Integer from) {

    private static final int LONGEST = 2_000;

    /** @throws InvalidInput if the section has no such words */
    @Nullable
    Anchor in(FrozenReport text, String section) {
        if (quote == null || quote.isBlank()) {
            return null;
        }
        if (quote.length() > LONGEST) {
            throw new InvalidInput("quote", "quoteTooLong");
        }
        Anchors anchors = Anchors.in(section, text.texts().of(section));
        int near = from == null ? 0 : from;
        BlockId place = block == null || block.isBlank() ? null : new BlockId(block);
        return anchors.quoting(quote, place, near)
                .or(() -> anchors.quoting(quote, null, near))
                .orElseThrow(() -> new InvalidInput("quote", "quoteNotThere"));
    }
}
