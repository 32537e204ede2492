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

    /** As it stands on the document: a Party notation has a slash of its own ({@code BC/BCĐ}), so it takes a hyphen. */
    public String printed() {
        return notation.contains("/") ? inParty() : inState();
    }

    /** The name of the document's files, without ending: {@code 128-BC-BCĐ}. */
    public String fileName() {
        return printed().replace('/', '-');
    }

    /** The date as it is printed: {@code ngày 05 tháng 01 năm 2024}. (Decree 30/2020, appendix I, II.4) */
    public String dateInWords() {
        String month = date.getMonthValue() < 3 ? "0" + date.getMonthValue() : "" + date.getMonthValue();
        return String.format("ngày %02d tháng %s năm %d", date.getDayOfMonth(), month, date.getYear());
    }
}
