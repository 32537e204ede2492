package vn.trinhky.calendar.notices;

import vn.trinhky.web.Refusal;

/** Somebody has removed the notice meanwhile. */
public final class NoticeRemovedAlready extends Refusal {

    NoticeRemovedAlready(String number, String by) {
        super(number, by);
    }
}
