package vn.trinhky.compilation.appendix;

import java.util.List;

/**
 * One indicator in the table, every place in the words that are printed.
 *
 * @param number such as {@code 3} or, for a part of the third, {@code 3.1}
 * @param counted unit of count
 * @param units what each unit says, in the order of the regime
 * @param change from the previous period, with its sign
 */
record PrintedLine(
        String number, String name, String counted, List<String> units, String total, String previous, String change) {

    boolean isPart() {
        return number.contains(".");
    }
}
