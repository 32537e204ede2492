package vn.trinhky.signing;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
import vn.trinhky.register.DocumentNumber;

/**
 * The number that was taken for a document, and the day that it bears.
 *
 * @param since when it was taken; the register keeps it for her from then on
 */
@Embeddable
record HeldNumber(
        int number,
        String notation,
        LocalDate date,
        @Column(name = "numbered_at") Instant since) {

    static HeldNumber of(DocumentNumber taken, Instant since) {
        return new HeldNumber(taken.number(), taken.notation(), taken.date(), since);
    }

    boolean isOf(LocalDate day) {
        return date.equals(day);
    }

    DocumentNumber asPrinted() {
        return new DocumentNumber(number, notation, date);
    }
}
