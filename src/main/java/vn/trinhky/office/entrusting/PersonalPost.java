package vn.trinhky.office.entrusting;

import vn.trinhky.web.Refusal;

/** Signing and administering are not given to others as work is. */
public final class PersonalPost extends Refusal {}
