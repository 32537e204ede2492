package vn.trinhky.exchange;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/**
 * By what a document is known between systems: {@code 000.00.04.G14,2012/08/06,267/VPCP-TTĐT}.
 *
 * @param organ the code of the issuing body
 * @param number without leading zeros
 * @param notation may hold slashes of its own ({@code BC/BCĐ} in the Party): the first slash of the wire ends the number
 */
public record DocumentId(String organ, LocalDate date, String number, String notation) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuu/MM/dd");
    private static final int PARTS = 3;

    public static DocumentId of(String organ, LocalDate date, int number, String notation) {
        return new DocumentId(organ, date, Integer.toString(number), notation);
    }

    /** Reads what {@link #toString} wrote; empty when it is something else. */
    public static Optional<DocumentId> parse(String written) {
        String[] parts = written.strip().split(",", PARTS);
        int slash = parts.length < PARTS ? -1 : parts[2].indexOf('/');
        if (slash < 0 || parts[0].isBlank()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new DocumentId(
                    parts[0].strip(),
                    LocalDate.parse(parts[1].strip(), DAY),
                    parts[2].substring(0, slash).strip(),
                    parts[2].substring(slash + 1).strip()));
        } catch (DateTimeParseException noDay) {
            return Optional.empty();
        }
    }

    /** Number and notation as the wire writes them in one. */
    public String code() {
        return number + "/" + notation;
    }

    @Override
    public String toString() {
        return organ + "," + DAY.format(date) + "," + code();
    }
}
