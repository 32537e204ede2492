package vn.trinhky.register;

import java.time.LocalDate;

/** A number with its notation and date, as it stands on one document. */
public record DocumentNumber(int number, String notation, LocalDate date) {

    /** As the Party writes it, below ten with a leading zero: {@code 05-BC/BCĐ}. */
    public String inParty() {
        return String.format("%02d-%s", number, notation);
    }

    /** As the State writes it: {@code 05/BC-UBND}. */
    public String inState() {
        return String.format("%02d/%s", number, notation);
    }
}
