package vn.trinhky.figures.speech;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.trinhky.figures.Definition;
import vn.trinhky.manuscript.FigureQuestion;
import vn.trinhky.office.UnitId;

/**
 * What the figures say to a question of a text.
 *
 * @param said the words for the text, null while there is nothing to say
 * @param amount the number behind it, null when it is none
 * @param missing units in the scope that have said nothing for the period
 * @param brokenBy the definition that makes the compared periods incomparable, null for none
 */
public record Answer(
        FigureQuestion question,
        @Nullable String said,
        @Nullable BigDecimal amount,
        List<UnitId> missing,
        @Nullable Definition brokenBy) {

    static Answer nothing(FigureQuestion question) {
        return new Answer(question, null, null, List.of(), null);
    }

    /** An answer without a number behind it. */
    static Answer inWords(FigureQuestion question, @Nullable String said) {
        return new Answer(question, said, null, List.of(), null);
    }

    public Optional<String> words() {
        return Optional.ofNullable(said);
    }

    public boolean isComplete() {
        return said != null && missing.isEmpty();
    }
}
