package vn.trinhky.calendar.pages;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.trinhky.calendar.Ruling;
import vn.trinhky.calendar.notices.CalendarNotice;
import vn.trinhky.calendar.notices.Removal;

/**
 * A notice of the register for pages and programs.
 *
 * @param unit the name of the body whose days they are; null for all offices of the country
 * @param removal why it does not hold any more; null while it does
 */
record NoticeLine(
        UUID id,
        int year,
        @Nullable UUID unitId,
        @Nullable String unit,
        String number,
        @Nullable LocalDate issuedOn,
        String body,
        String about,
        boolean confirmed,
        @Nullable String confirmedBy,
        @Nullable Instant confirmedAt,
        String enteredBy,
        Instant enteredAt,
        List<Ruling> rulings,
        @Nullable Removal removal) {

    static NoticeLine of(CalendarNotice notice, @Nullable String unit) {
        return new NoticeLine(
                notice.id(),
                notice.year(),
                notice.unit() == null ? null : notice.unit().value(),
                unit,
                notice.number(),
                notice.issuedOn(),
                notice.body(),
                notice.about(),
                notice.isConfirmed(),
                notice.confirmedBy(),
                notice.confirmedAt(),
                notice.enteredBy(),
                notice.enteredAt(),
                notice.rulings(),
                notice.removal());
    }

    public boolean isInForce() {
        return removal == null;
    }
}
