package vn.trinhky.incoming.facts;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/**
 * The place of a document in its unit's register of incoming documents.
 *
 * @param enteredOn the day on which the clerk took it in; its year is that of the register
 */
@Embeddable
public record BookNumber(
        @Column(name = "number") int number,
        @Column(name = "year") int year,
        @Column(name = "entered_on") LocalDate enteredOn) {

    public BookNumber(int number, LocalDate enteredOn) {
        this(number, enteredOn.getYear(), enteredOn);
    }

    /** As it is stamped, below ten with a leading zero. */
    public String printed() {
        return String.format("%02d", number);
    }
}
