package vn.trinhky.calendar.pages;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.trinhky.calendar.Ruling;
import vn.trinhky.calendar.notices.NoticeEntry;
import vn.trinhky.office.UnitId;

/**
 * A notice as a program sends it.
 *
 * @param unit whose extra days they are, with all below it; absent for all offices of the country
 */
record SentNotice(
        @NotNull Integer year,
        @Nullable UUID unit,
        @NotNull String number,
        @Nullable LocalDate issuedOn,
        @NotNull String body,
        @NotNull String about,
        @NotNull Boolean confirmed,
        @NotNull List<@Valid @NotNull Days> rulings) {

    /** @param lastDay absent for a single day */
    record Days(
            @NotNull Ruling.Kind kind,
            @NotNull LocalDate firstDay,
            @Nullable LocalDate lastDay,
            @Nullable String remark) {

        Ruling read() {
            return new Ruling(kind, firstDay, lastDay == null ? firstDay : lastDay, remark == null ? "" : remark.strip());
        }
    }

    NoticeEntry read() {
        return new NoticeEntry(
                year,
                unit == null ? null : new UnitId(unit),
                number.strip(),
                issuedOn,
                body.strip(),
                about.strip(),
                confirmed,
                rulings.stream().map(Days::read).toList());
    }
}
