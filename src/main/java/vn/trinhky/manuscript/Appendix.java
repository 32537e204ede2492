package vn.trinhky.manuscript;

/**
 * What follows a document below its signature, on sheets of its own.
 *
 * @param title what it is about; the word "Phụ lục" and its number come from the layout
 * @param body captions, tables and legend: paragraphs and tables only, without footnotes
 */
public record Appendix(String title, Sheet sheet, Manuscript body) {

    /** How its paper lies. */
    public enum Sheet {
        UPRIGHT,
        /** For tables that are wider than high. */
        SIDEWAYS
    }
}
