package vn.trinhky.calendar.notices;

import java.time.LocalDate;
import vn.trinhky.web.Formats;
import vn.trinhky.web.Refusal;

/** Another notice in force says the opposite of the same day. */
public final class DayRuledOtherwise extends Refusal {

    DayRuledOtherwise(LocalDate day, String number) {
        super(new Formats().date(day), number);
    }
}
