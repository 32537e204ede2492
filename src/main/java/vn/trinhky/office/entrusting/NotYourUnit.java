package vn.trinhky.office.entrusting;

import vn.trinhky.web.Refusal;

/** Only the administrator of the unit, or of one above it, gives its work to others. */
public final class NotYourUnit extends Refusal {}
