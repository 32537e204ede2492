package vn.trinhky.manuscript.citing;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Number and notation of a document: {@code 13-CT/TU}, {@code 30/2020/NĐ-CP}. (Guidance 36-HD/VPTW: hyphen after the number;
 * Decree 30/2020, appendix I: slash. Below ten with a leading zero in both.)
 *
 * @param number digits without leading zeros, with the letter of a number that was put between two others ("12b")
 * @param year of legal documents, null for all others
 * @param separator the sign between number or year and notation; empty if there is no notation
 * @param notation without spaces; empty if only the number was written
 */
public record DocumentSign(
        String number, @Nullable Integer year, String separator, String notation) {

    /** Reads what is one number and notation and nothing else. */
    public static Optional<DocumentSign> read(String written) {
        return SignReading.whole(written.strip());
    }

    /** Whether there is no notation: such a number alone says not which document is meant. */
    public boolean isBare() {
        return notation.isEmpty();
    }

    /** As it is printed. */
    public String printed() {
        String padded = Character.isDigit(number.charAt(number.length() - 1)) && number.length() == 1 ? "0" + number : number;
        return padded + (year == null ? "" : "/" + year) + separator + notation;
    }

    /** The same for all ways to write it: other signs between its parts, capitals or not. */
    public String key() {
        StringBuilder letters = new StringBuilder();
        notation.toUpperCase(Locale.ROOT)
                .chars()
                .filter(Character::isLetterOrDigit)
                .forEach(c -> letters.append((char) c));
        return number.toLowerCase(Locale.ROOT) + (year == null ? "" : "/" + year) + ":" + letters;
    }
}
