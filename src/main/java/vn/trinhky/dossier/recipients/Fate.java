package vn.trinhky.dossier.recipients;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.trinhky.issuing.ending.Correction;
import vn.trinhky.issuing.ending.Ending;
import vn.trinhky.issuing.ending.Replacement;

/**
 * What became of a document after it was issued.
 *
 * @param ending that it was recalled or replaced; null while it holds
 * @param replacement what takes its place, or is made to; null for nothing
 * @param successor the number of the document that took its place; null for none
 * @param taken whose place this document took, with the reason; null for nobody's
 * @param predecessor the number of that document
 * @param answers of all who were asked to give it back, in the printed order
 */
record Fate(
        State state,
        @Nullable Ending ending,
        @Nullable Replacement replacement,
        @Nullable String successor,
        @Nullable Replacement taken,
        @Nullable String predecessor,
        List<Correction> corrections,
        List<Compliance> answers) {

    /** As pages name it. */
    enum State {
        IN_FORCE,
        RECALLED,
        REPLACED
    }

    /** Whether nothing but its issue is on record. */
    boolean isPlain() {
        return ending == null && replacement == null && taken == null && corrections.isEmpty() && answers.isEmpty();
    }
}
