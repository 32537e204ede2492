package vn.trinhky.word.check.norm;

import java.util.Locale;

/** From and to, both allowed; a quarter of a unit of rounding is forgiven. */
public record Range(double from, double to) {

    private static final double ROUNDING = 0.25;

    public static Range of(double only) {
        return new Range(only, only);
    }

    public boolean allows(double value) {
        return value >= from - ROUNDING && value <= to + ROUNDING;
    }

    /** As a person writes it, such as {@code 13–14 pt}. */
    public String in(String unit) {
        return from == to ? number(from) + " " + unit : number(from) + "–" + number(to) + " " + unit;
    }

    /** A single value as a person writes it. */
    public static String number(double value) {
        String text = String.format(Locale.ROOT, "%.1f", value);
        return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text.replace('.', ',');
    }
}
