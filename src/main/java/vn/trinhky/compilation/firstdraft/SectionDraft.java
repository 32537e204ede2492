package vn.trinhky.compilation.firstdraft;

import java.util.List;
import vn.trinhky.manuscript.outline.Outline;

/**
 * What a section of the first draft is made of.
 *
 * @param all everything that belongs there, in order
 * @param fresh what of it would be written now
 * @param withoutValue patterns that are left out because nobody has reported their figures
 */
record SectionDraft(
        Outline.Entry entry,
        Manner manner,
        List<Ingredient> all,
        List<Ingredient> fresh,
        List<Unanswered> withoutValue) {

    /** What stands in the section before. */
    enum Manner {
        EMPTY,
        /** Only the regime's standing text. */
        STANDING,
        /** What an earlier first draft put there, however it was edited since. */
        DRAFTED,
        /** The compiler has written there by herself. */
        WRITTEN
    }

    /**
     * A pattern whose figures have no value.
     *
     * @param indicators their names
     */
    record Unanswered(String pattern, List<String> indicators) {}

    String key() {
        return entry.key();
    }

    /** Whether it is filled unless the compiler says otherwise: where she has written herself, nothing is added unasked. */
    boolean isChosen() {
        return manner != Manner.WRITTEN && !fresh.isEmpty();
    }
}
