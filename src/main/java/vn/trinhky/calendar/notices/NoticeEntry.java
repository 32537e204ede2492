package vn.trinhky.calendar.notices;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.trinhky.calendar.Ruling;
import vn.trinhky.office.UnitId;

/**
 * A notice as it is entered.
 *
 * @param year that it settles
 * @param unit the body whose extra days they are, with all below it; null for all offices of the country
 * @param number with its notation, such as 9441/TB-BNV
 * @param body who issued it
 * @param confirmed whether whoever enters it has seen the document itself
 */
public record NoticeEntry(
        int year,
        @Nullable UnitId unit,
        String number,
        @Nullable LocalDate issuedOn,
        String body,
        String about,
        boolean confirmed,
        List<Ruling> rulings) {

    public NoticeEntry {
        rulings = List.copyOf(rulings);
    }
}
