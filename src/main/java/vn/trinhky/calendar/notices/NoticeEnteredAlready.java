package vn.trinhky.calendar.notices;

import vn.trinhky.web.Refusal;

/** A notice of this number is in force for this year. */
public final class NoticeEnteredAlready extends Refusal {

    NoticeEnteredAlready(String number) {
        super(number);
    }
}
