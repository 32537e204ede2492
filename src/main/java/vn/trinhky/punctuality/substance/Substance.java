package vn.trinhky.punctuality.substance;

import org.jspecify.annotations.Nullable;
import vn.trinhky.punctuality.Content;

/**
 * What a submitted version is worth, with the measures behind it.
 *
 * @param wordsAlike how much of its words the last accepted part said, in per cent; 0 where there was none
 */
record Substance(Content content, int words, int wordsAlike, int figuresAlike) {

    static Substance nil(int words) {
        return new Substance(Content.NIL, words, 0, 0);
    }

    /** @param last what was accepted last, null for a first part */
    static Substance of(Speech now, @Nullable Speech last, SubstanceRule rule) {
        int wordsAlike = last == null ? 0 : now.wordsAlike(last);
        int figuresAlike = last == null ? 0 : now.figuresAlike(last);
        return new Substance(content(now, wordsAlike, figuresAlike, rule), now.words(), wordsAlike, figuresAlike);
    }

    private static Content content(Speech now, int wordsAlike, int figuresAlike, SubstanceRule rule) {
        if (now.words() < rule.fewestWords() && now.figures().isEmpty()) {
            return Content.EMPTY;
        }
        return wordsAlike >= rule.alikeFrom() && figuresAlike >= rule.alikeFrom() ? Content.COPY : Content.SUBSTANTIVE;
    }
}
