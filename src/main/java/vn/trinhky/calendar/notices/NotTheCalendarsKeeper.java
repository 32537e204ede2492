package vn.trinhky.calendar.notices;

import vn.trinhky.web.Refusal;

/** Only administrators settle working days; everybody reads them. */
public final class NotTheCalendarsKeeper extends Refusal {}
