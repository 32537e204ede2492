package vn.trinhky.figures;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Numbers as Vietnamese offices write them: two digits below ten (05), a dot for thousands (8.000), a comma before
 * decimals (0,75).
 */
public final class OfficeNumber {

    private static final Pattern GROUPED = Pattern.compile("-?[1-9]\\d{0,2}(\\.\\d{3})+(,\\d+)?");
    private static final Pattern PLAIN = Pattern.compile("-?\\d+(,\\d+)?");

    private OfficeNumber() {}

    /** @param decimals digits after the comma; a whole number below ten gets a zero before it only without decimals */
    public static String write(BigDecimal number, int decimals) {
        BigDecimal rounded = number.setScale(decimals, RoundingMode.HALF_UP);
        BigDecimal whole = rounded.abs();
        boolean isBelowTen = decimals == 0 && rounded.signum() != 0 && whole.compareTo(BigDecimal.TEN) < 0;
        String text = inTable(rounded, decimals);
        return isBelowTen ? text.replaceFirst("(\\d)", "0$1") : text;
    }

    /** As it stands in the column of a table: without the zero before a single digit. */
    public static String inTable(BigDecimal number, int decimals) {
        BigDecimal rounded = number.setScale(decimals, RoundingMode.HALF_UP);
        String digits = rounded.abs().toPlainString();
        int point = digits.indexOf('.');
        String whole = point < 0 ? digits : digits.substring(0, point);
        String text = grouped(whole) + (point < 0 ? "" : "," + digits.substring(point + 1));
        return (rounded.signum() < 0 ? "-" : "") + text;
    }

    /** The number that somebody wrote, with or without dots for thousands; empty when it is none. */
    public static Optional<BigDecimal> read(String text) {
        String words = text.strip();
        if (GROUPED.matcher(words).matches() || PLAIN.matcher(words).matches()) {
            return Optional.of(new BigDecimal(words.replace(".", "").replace(',', '.')));
        }
        return Optional.empty();
    }

    private static String grouped(String whole) {
        StringBuilder grouped = new StringBuilder(whole);
        for (int i = whole.length() - 3; i > 0; i -= 3) {
            grouped.insert(i, '.');
        }
        return grouped.toString();
    }
}
