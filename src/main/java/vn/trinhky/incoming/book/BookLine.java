package vn.trinhky.incoming.book;

import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A line of the register of incoming documents.
 *
 * @param document the document that stands in it
 * @param arrivedOn the day on which the clerk took it in
 * @param code number and notation of the document; empty for one without
 * @param holder the person to whom it was given; null while it is with the clerk
 * @param transferredOn when it was given to her
 * @param takenOn when she had it before her: in an electronic register that is the receipt
 */
record BookLine(
        UUID document,
        UUID unit,
        int year,
        LocalDate arrivedOn,
        int number,
        String author,
        String code,
        @Nullable LocalDate dated,
        String typeName,
        String subject,
        @Nullable String holder,
        @Nullable LocalDate transferredOn,
        @Nullable LocalDate takenOn,
        String note) {

    /** As it is stamped, below ten with a leading zero. */
    public String printed() {
        return String.format("%02d", number);
    }

    /** Type and abstract as a sentence begins with them: "Báo cáo kết quả ...". */
    public String about() {
        if (typeName.isEmpty()) {
            return subject;
        }
        return typeName.charAt(0) + typeName.substring(1).toLowerCase(Locale.ROOT) + " " + subject;
    }
}
