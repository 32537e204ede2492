package vn.trinhky.word.check.seen;

import java.util.List;

/**
 * The paper of one section and what stands in its margins; lengths in millimetres.
 *
 * @param toHeader from the upper edge of the paper to the page number
 * @param mirrored whether left and right change places on the back
 * @param hasTitlePage whether its first page has margins of its own
 * @param restart the number that its first page is given; -1 where pages are counted on
 * @param numerals how pages are numbered, as the format calls it; empty for Arabic
 * @param headers all lines in the upper margins of its later pages
 * @param firstHeaders those of its first page
 * @param footers all lines in the lower margins
 */
public record Sheet(
        double width,
        double height,
        Margins margins,
        double toHeader,
        boolean mirrored,
        boolean hasTitlePage,
        int restart,
        String numerals,
        List<SeenLine> headers,
        List<SeenLine> firstHeaders,
        List<SeenLine> footers) {

    /** In millimetres. */
    public record Margins(double top, double bottom, double left, double right) {

        /** Those of the back of the sheet, where left and right change sides. */
        @SuppressWarnings("ArgumentSelectionDefectChecker")
        public Margins mirrored() {
            return new Margins(top, bottom, right, left);
        }
    }

    public Sheet {
        headers = List.copyOf(headers);
        firstHeaders = List.copyOf(firstHeaders);
        footers = List.copyOf(footers);
    }
}
