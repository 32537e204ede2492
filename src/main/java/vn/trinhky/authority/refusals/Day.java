package vn.trinhky.authority.refusals;

import java.time.LocalDate;
import vn.trinhky.web.Formats;

/** Days as the sentences of refusals say them. */
public final class Day {

    private static final Formats FORMATS = new Formats();

    private Day() {}

    public static String said(LocalDate day) {
        return FORMATS.date(day);
    }
}
