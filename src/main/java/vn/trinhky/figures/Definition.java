package vn.trinhky.figures;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.trinhky.office.UnitKind;
import vn.trinhky.regime.ReportingPeriod;

/**
 * What an indicator means from a period on. A later definition breaks the series: figures on either side are not compared
 * without saying so.
 *
 * @param counted what is counted, in Vietnamese and English: "hộ", "mô hình"; empty for yes/no and words
 * @param decimals digits after the comma, 0 to 4
 * @param ratio for a rate: it is not entered but computed
 * @param parts codes of the indicators that add up to this one
 * @param stock for what is still there: last period's stock + opened − closed = this stock
 * @param bounds what an amount may be
 * @param checks how strictly each check is taken; one that is missing is not made
 * @param reportedBy kinds of units that report it; empty when all do
 * @param basis the document that defines it, null for the first definition of a regime that names none
 */
public record Definition(
        ReportingPeriod holdsFrom,
        Words name,
        Words counted,
        Kind kind,
        int decimals,
        AddingUp overUnits,
        AddingUp overPeriods,
        @Nullable Ratio ratio,
        List<String> parts,
        @Nullable Stock stock,
        Bounds bounds,
        Map<Check, Severity> checks,
        List<UnitKind> reportedBy,
        @Nullable LegalBasis basis) {

    /** The same words in both languages of the pages; documents are always in Vietnamese. */
    public record Words(String vi, String en) {

        public String in(java.util.Locale locale) {
            return locale.getLanguage().equals("en") && !en.isEmpty() ? en : vi;
        }
    }

    /** What is said about it. */
    public enum Kind {
        /** A whole number of things. */
        COUNT,
        /** A measured amount. */
        AMOUNT,
        /** Computed from two others, in per cent. */
        RATE,
        /** Computed: how many of its parts there are at all. */
        VARIETY,
        YES_NO,
        /** A few words. */
        WORDS
    }

    /** How several figures become one. */
    public enum AddingUp {
        SUM,
        /** The last one counts, as with what is still there at the end of a period. */
        LATEST,
        /** A rate of sums, not a sum of rates. */
        WEIGHTED_RATE,
        NONE
    }

    /** @param numerator code of what is counted; per {@code denominator}, in per cent */
    public record Ratio(String numerator, String denominator) {}

    /** @param opened code of what came in; {@code closed}: of what went out */
    public record Stock(String opened, String closed) {}

    /**
     * @param least and {@code most}: the range, both included; null for none
     * @param changePercent from which change to the last period on, in per cent of it, a note is asked for; null for never
     */
    public record Bounds(
            @Nullable BigDecimal least,
            @Nullable BigDecimal most,
            @Nullable Integer changePercent) {

        public static final Bounds NONE = new Bounds(null, null, null);
    }

    /** What is checked besides the kind of the value itself, which always blocks. */
    public enum Check {
        RANGE,
        PARTS,
        STOCK,
        CHANGE
    }

    /** What a check that fails does. */
    public enum Severity {
        /** The part cannot be sent. */
        BLOCK,
        /** It is said, and the part can be sent. */
        WARN
    }

    /** @param summary what it says about the indicator */
    public record LegalBasis(String document, LocalDate date, String body, String summary) {}

    /** Whether it is typed in, and not computed. */
    public boolean needsEntry() {
        return kind != Kind.RATE && kind != Kind.VARIETY;
    }

    /** Whether it is a number. */
    public boolean holdsNumber() {
        return kind != Kind.YES_NO && kind != Kind.WORDS;
    }

    public boolean isReportedBy(UnitKind unit) {
        return reportedBy.isEmpty() || reportedBy.contains(unit);
    }
}
