package vn.trinhky.authority.entering;

import vn.trinhky.web.Refusal;

/** An authorisation is limited in time and content. (Decree 30/2020, art. 13) */
public final class AuthorisationWithoutLimits extends Refusal {}
