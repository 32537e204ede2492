package vn.trinhky.figures.form;

import java.util.List;
import java.util.Set;
import vn.trinhky.figures.Definition.Severity;
import vn.trinhky.figures.Definition.Words;

/**
 * Something about a line that is not as expected. Its sentence stands in the message files under {@code finding.<what>}.
 *
 * @param code of the indicator at whose line it is said
 * @param details what the sentence mentions: text, {@link Words} or a {@link Sum}, in the order of its placeholders
 */
public record Finding(String code, What what, Severity severity, List<Object> details) {

    private static final Set<What> BESIDE_OTHERS = Set.of(What.PARTS, What.STOCK, What.CHANGE_UP, What.CHANGE_DOWN);

    /** What is not as expected. */
    public enum What {
        NOT_A_NUMBER,
        NOT_WHOLE,
        TOO_PRECISE,
        TOO_LARGE,
        NOT_YES_NO,
        WORDS_TOO_LONG,
        NOTE_TOO_LONG,
        VALUE_AND_NIL,
        NOTE_ALONE,
        COMPUTED,
        UNKNOWN_CODE,
        CODE_TWICE,
        CELL_ERROR,
        FORMULA_WITHOUT_RESULT,
        A_DATE,
        TOO_SMALL_FOR_RANGE,
        TOO_LARGE_FOR_RANGE,
        OUTSIDE_RANGE,
        PARTS,
        STOCK,
        CHANGE_UP,
        CHANGE_DOWN
    }

    /** Numbers that were added, each with its name. */
    public record Sum(List<Term> terms) {

        /** @param number as the office writes it */
        public record Term(Words name, String number) {}
    }

    public static Finding blocking(String code, What what, Object... details) {
        return new Finding(code, what, Severity.BLOCK, List.of(details));
    }

    public boolean blocks() {
        return severity == Severity.BLOCK;
    }

    /** Whether it holds whatever the other lines and periods say. */
    public boolean isAboutTheLineAlone() {
        return !BESIDE_OTHERS.contains(what);
    }

    public String messageKey() {
        return "finding." + what;
    }
}
