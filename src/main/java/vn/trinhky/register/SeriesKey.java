package vn.trinhky.register;

import java.util.UUID;
import vn.trinhky.register.terms.Span;

/**
 * Which numbers a document counts with: those of its body and type, in the term or year of its date.
 *
 * @param body the id of the issuing unit; of a joint document, of the body that leads
 * @param typeCode such as {@code BC}
 * @param rule whether the body counts by terms or by years
 * @param term the name that the body's first term gets if the register knows none yet, such as {@code 2020-2025}; of no
 *     meaning where years count
 */
public record SeriesKey(UUID body, String typeCode, Span.Rule rule, String term) {

    /** A series of a Party body. */
    public static SeriesKey ofTerm(UUID body, String typeCode, String term) {
        return new SeriesKey(body, typeCode, Span.Rule.TERM, term);
    }

    /** A series of a State body. (Decree 30/2020, art. 15) */
    public static SeriesKey ofYear(UUID body, String typeCode) {
        return new SeriesKey(body, typeCode, Span.Rule.YEAR, "");
    }
}
