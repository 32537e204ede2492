package vn.trinhky.office.absence;

import java.time.LocalDate;
import vn.trinhky.web.Formats;

/** Days as a sentence of refusal mentions them. */
final class Days {

    private Days() {}

    static String written(LocalDate day) {
        return new Formats().date(day);
    }
}
