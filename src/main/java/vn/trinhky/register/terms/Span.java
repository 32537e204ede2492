package vn.trinhky.register.terms;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The days whose documents count together: a Party term, a congress, or a calendar year.
 *
 * @param name such as {@code 2020-2025} or {@code 2024}
 * @param last null while nobody has ended it
 * @param firstNumber at which its series begin that nobody began otherwise
 * @param allTypes whether all types count in one series, as at a congress
 */
public record Span(
        Rule rule, String name, LocalDate first, @Nullable LocalDate last, int firstNumber, boolean allTypes) {

    /** How a body counts. */
    public enum Rule {
        /** A Party body: from 01 in every term, whatever the year. */
        TERM,
        /** A State body: from 01 on 1 January. */
        YEAR
    }

    private static final String EVERY_TYPE = "*";

    /** The calendar year of a day; it opens by itself. (Decree 30/2020, art. 15) */
    public static Span yearOf(LocalDate day) {
        int year = day.getYear();
        return new Span(
                Rule.YEAR, Integer.toString(year), LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), 1, false);
    }

    /** Both ends included. */
    public boolean contains(LocalDate day) {
        return !day.isBefore(first) && (last == null || !day.isAfter(last));
    }

    /** The type under which a document of this type counts. */
    public String countedAs(String typeCode) {
        return allTypes ? EVERY_TYPE : typeCode;
    }
}
