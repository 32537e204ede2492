package vn.trinhky.calendar;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A day on which nobody works and that is no ordinary Saturday or Sunday.
 *
 * @param occasion the holiday of the law; null for a day that only a notice gives
 * @param remark what the notice says about it; empty where there is none
 */
public record Holiday(LocalDate day, Kind kind, @Nullable Occasion occasion, String remark) {

    /** Where a holiday comes from. */
    public enum Kind {
        /** The law names the day. */
        STATUTORY,
        /** The working day that stands in for a holiday on a weekly rest day. (Labour Code 2019, art. 111) */
        SUBSTITUTE,
        /** A notice gives it, usually in exchange for a worked Saturday. */
        BY_NOTICE
    }

    static Holiday statutory(LocalDate day, Occasion occasion) {
        return new Holiday(day, Kind.STATUTORY, occasion, "");
    }

    static Holiday substitute(LocalDate day, Occasion occasion) {
        return new Holiday(day, Kind.SUBSTITUTE, occasion, "");
    }

    static Holiday byNotice(Ruling ruling, LocalDate day) {
        return new Holiday(day, Kind.BY_NOTICE, null, ruling.remark());
    }

    Holiday saidBy(Ruling ruling) {
        return new Holiday(day, kind, occasion, ruling.remark());
    }
}
