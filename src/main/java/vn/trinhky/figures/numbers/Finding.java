package vn.trinhky.figures.numbers;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.trinhky.figures.speech.Answer;
import vn.trinhky.manuscript.FigureQuestion;

/**
 * What the check has to say about a place of a text.
 *
 * @param offers figures to put there, the likeliest first; empty for none
 * @param others the places that agree or disagree with it
 * @param figure what the figures say, null where none is compared
 * @param sum what the parts make together, as it is written; null where nothing is added up
 */
public record Finding(
        Kind kind,
        Passage at,
        List<Offer> offers,
        List<Passage> others,
        @Nullable Answer figure,
        @Nullable String sum) {

    /** What is said, the gravest first. */
    public enum Kind {
        /** A figure that nobody has said anything about. */
        UNANSWERED,
        /** A number says something else than the figure that its words name. */
        DIFFERS_FROM_FIGURE,
        /** Two numbers of the text say different things about the same. */
        DIFFERS_IN_TEXT,
        /** The parts do not make the whole. */
        DOES_NOT_ADD_UP,
        /** A figure in which units are missing. */
        INCOMPLETE,
        /** A number that a figure says as well, and that is not linked with it. */
        LINKABLE,
        /** The parts make the whole. */
        ADDS_UP;

        /** Whether somebody should look at it before the report goes on. */
        public boolean isGrave() {
            return this != LINKABLE && this != ADDS_UP;
        }

        /** Whether it is about a number that somebody typed, and not about a figure. */
        public boolean isOfTypedNumber() {
            return this == DIFFERS_FROM_FIGURE || this == DIFFERS_IN_TEXT || this == LINKABLE;
        }
    }

    /**
     * A figure that may stand in the place of a number.
     *
     * @param at where it would begin in the block, and {@code replaces}: the words in whose place it would stand
     * @param said what it would say
     */
    public record Offer(FigureQuestion figure, int at, String replaces, String said) {}

    static Finding of(Kind kind, Passage at) {
        return new Finding(kind, at, List.of(), List.of(), null, null);
    }

    Finding offering(List<Offer> found) {
        return new Finding(kind, at, List.copyOf(found), others, figure, sum);
    }

    Finding against(Passage... places) {
        return new Finding(kind, at, offers, List.of(places), figure, sum);
    }

    Finding against(List<Passage> places, String together) {
        return new Finding(kind, at, offers, List.copyOf(places), figure, together);
    }

    Finding figure(@Nullable Answer answer) {
        return new Finding(kind, at, offers, others, answer, sum);
    }
}
